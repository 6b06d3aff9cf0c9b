import { recordRemark } from './deciding-conclusion.ts';
import type { Bodies } from './entry-kinds.ts';
import type { Decision } from './intent.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, readText } from './text.ts';
import { countedBallots, isOver, urnsOf, urnState } from './urns.ts';
import { lastRound, type Urn, type Workshop } from './workshop.ts';

/** An urn to be opened, and the tablet that will hold it. */
export type UrnPlace = { readonly urn: string; readonly device: string };

export type UrnIntent =
	| { readonly kind: 'close-urn'; readonly closing: Bodies['urn-closed']; readonly remark: string }
	| ({ readonly kind: 'add-urn' } & UrnPlace)
	| { readonly kind: 'lose-urn'; readonly urn: string; readonly reason: string }
	/** `counts`: the hash of the closing that counts; null when none does. */
	| {
			readonly kind: 'decide-urn';
			readonly urn: string;
			readonly counts: string | null;
			readonly reason: string;
	  };

/** What is done with the urns of a round that is already open. */
export function decideUrns(workshop: Workshop, intent: UrnIntent): Decision {
	if (intent.kind === 'add-urn') return addUrn(workshop, intent);
	const id = intent.kind === 'close-urn' ? intent.closing.urn : intent.urn;
	const urn = workshop.urns.get(id);
	if (!urn) return { kind: 'round-not-open' };
	switch (intent.kind) {
		case 'close-urn':
			return closeUrn(workshop, urn, intent.closing, intent.remark);
		case 'lose-urn':
			return loseUrn(urn, intent.reason);
		case 'decide-urn':
			return decideUrn(urn, intent.counts, intent.reason);
	}
}

/** The entries that open the urns of a round; each is held by a tablet that writes here, and none holds two. */
export function openUrns(workshop: Workshop, round: string, places: readonly UrnPlace[]) {
	const held = urnsOf(workshop, round).map(({ device }) => device);
	const devices = [...held, ...places.map(({ device }) => device)];
	if (places.some(({ device }) => !workshop.members.has(device)))
		return { kind: 'not-a-member' } satisfies Refusal;
	if (new Set(devices).size < devices.length) return { kind: 'tablet-has-urn' } satisfies Refusal;
	return places.map(({ urn, device }) => ({ kind: 'urn-opened', body: { urn, round, device } }) as const);
}

function addUrn(workshop: Workshop, place: UrnPlace): Decision {
	const round = lastRound(workshop);
	if (!round || isOver(workshop, round)) return { kind: 'round-not-open' };
	return openUrns(workshop, round.id, [place]);
}

/**
 * More ballots than people is possible (someone came late) and never without a written word about it: over all urns of
 * the round, as far as this tablet knows them. An urn that was declared lost can still be closed: a person decides then.
 */
function closeUrn(workshop: Workshop, urn: Urn, closing: Bodies['urn-closed'], remark: string): Decision {
	if (urn.closings.length > 0) return { kind: 'urn-closed' };
	const people = workshop.details?.people ?? 0;
	const ballots = countedBallots(workshop, urn.round) + closing.ballots;
	const closed = { kind: 'urn-closed', body: closing } as const;
	if (remark.trim() !== '') {
		const recorded = recordRemark(workshop, remark, urn.round);
		return isRefusal(recorded) ? recorded : [...recorded, closed];
	}
	return ballots > people ? { kind: 'remark-required', ballots, people } : [closed];
}

function loseUrn(urn: Urn, raw: string): Decision {
	if (urnState(urn) !== 'open') return { kind: 'urn-closed' };
	const reason = readText(raw, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'urn-lost', body: { urn: urn.id, reason } }];
}

function decideUrn(urn: Urn, counts: string | null, raw: string): Decision {
	const isKnown = counts === null || urn.closings.some(({ entry }) => entry === counts);
	if (urnState(urn) !== 'disputed' || !isKnown) return { kind: 'urn-not-disputed' };
	const reason = readText(raw, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'urn-decided', body: { urn: urn.id, counts, reason } }];
}
