import {
	correctMinutes,
	recordAttendance,
	recordRemark,
	recordSatisfaction,
	recordStatement,
	signMinutes,
	withdrawStatement
} from './deciding-conclusion.ts';
import { openListRound } from './deciding-lists.ts';
import { openWorkshop } from './deciding-opening.ts';
import {
	addProposals,
	mergeTracks,
	restore,
	rewordTrack,
	setAside,
	undoMerge
} from './deciding-proposals.ts';
import { decideSorting } from './deciding-sorting.ts';
import { admitDevice, takeLead } from './deciding-membership.ts';
import { openNextRound, openRound, reopenList, undoReopening } from './deciding-rounds.ts';
import { decideUrns } from './deciding-urns.ts';
import type { Decision, Intent } from './intent.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, readText } from './text.ts';
import { isReadOnly, phaseOf, type Workshop } from './workshop.ts';

/**
 * What an intent writes into the journal, or why it may not. Every rule of the trade that a person can break is
 * checked here, once, before anything is hashed or kept.
 */
export function decide(workshop: Workshop, intent: Intent): Decision {
	if (isReadOnly(workshop)) return { kind: 'workshop-unreadable', reason: 'kind-unknown' };
	if (intent.kind === 'open-workshop') return openWorkshop(workshop, intent);
	if (!workshop.opened) return { kind: 'workshop-not-open' };
	if (workshop.voided) return { kind: 'workshop-voided' };
	if (intent.kind === 'void-workshop') return voidWorkshop(intent.reason);
	if (intent.kind === 'correct-minutes') return correctMinutes(workshop, intent);
	if (workshop.minutes.length > 0) return { kind: 'minutes-already-signed' };
	switch (intent.kind) {
		case 'add-proposals':
			return whileGathering(workshop) ?? addProposals(workshop, intent);
		case 'merge-tracks':
			return whileGathering(workshop) ?? mergeTracks(workshop, intent);
		case 'undo-merge':
			return whileGathering(workshop) ?? undoMerge(workshop, intent.merge);
		case 'reword-track':
			return whileGathering(workshop) ?? rewordTrack(workshop, intent);
		case 'set-aside':
			return whileGathering(workshop) ?? setAside(workshop, intent);
		case 'restore':
			return whileGathering(workshop) ?? restore(workshop, intent.track);
		case 'order-tracks':
		case 'order-again':
		case 'theme-track':
		case 'restore-merge':
		case 'choose-wording':
		case 'erase-proposal':
			return whileGathering(workshop) ?? decideSorting(workshop, intent);
		case 'open-round':
			return whileGathering(workshop) ?? openRound(workshop, intent);
		case 'open-list-round':
			return openListRound(workshop, intent);
		case 'close-urn':
		case 'add-urn':
		case 'lose-urn':
		case 'decide-urn':
			return decideUrns(workshop, intent);
		case 'admit-device':
			return admitDevice(workshop, intent);
		case 'take-lead':
			return takeLead(workshop, intent.reason);
		case 'record-remark':
			return recordRemark(workshop, intent.text, intent.round);
		case 'open-next-round':
			return openNextRound(workshop, intent);
		case 'reopen-list':
			return reopenList(workshop);
		case 'undo-reopening':
			return undoReopening(workshop);
		case 'record-attendance':
			return recordAttendance(workshop, intent);
		case 'record-satisfaction':
			return recordSatisfaction(workshop, intent.answers);
		case 'record-statement':
			return recordStatement(workshop, intent);
		case 'withdraw-statement':
			return withdrawStatement(workshop, intent.statement);
		case 'sign-minutes':
			return signMinutes(workshop, intent.names);
	}
}

// While a round is held and after it nothing is gathered, merged or set aside, unless the list was opened again for a
// next round. What an earlier round froze stays as it was in any case: it names its own words.
function whileGathering(workshop: Workshop): Refusal | null {
	return phaseOf(workshop) === 'gathering' ? null : { kind: 'list-frozen' };
}

function voidWorkshop(raw: string): Decision {
	const reason = readText(raw, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'workshop-voided', body: { sameAs: null, reason } }];
}
