import type { Consultation } from '../../core/consultation.ts';
import { phaseOf, type VotePhase, type VoteWindow } from '../../core/online/vote-window.ts';
import { newestOf, type PublishedList } from '../../core/sync/catalogue.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { urnOf } from './urns.ts';

/** What everybody may see of an online ballot: what it asks and when; not how many voted. */
export type PublicVote = VoteWindow & {
	readonly phase: VotePhase;
	readonly list: PublishedList;
	readonly consultation: Consultation;
	/** True when something of this list is published. */
	readonly isReleased: boolean;
};

/** The online ballot of a list as a voter meets it; null where none was opened. */
export async function publicVote(ledger: Ledger, id: string, now: Date): Promise<PublicVote | null> {
	const urn = await urnOf(ledger.db, id);
	if (!urn) return null;
	for (const family of await familiesOf(ledger)) {
		const list = family.lists.find((one) => one.list === id);
		if (!list) continue;
		const { opens, closes } = urn;
		const phase = urn.closed === null ? phaseOf(urn, now.toISOString()) : 'over';
		const { consultation } = newestOf(family);
		const released = ledger.db.selectFrom('releases').select('number').where('list', '=', id).limit(1);
		return { opens, closes, phase, list, consultation, isReleased: (await released.execute()).length > 0 };
	}
	return null;
}
