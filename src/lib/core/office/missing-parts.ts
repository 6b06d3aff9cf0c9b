import { urnsOf, urnState } from '../urns.ts';
import { lastRound, type Workshop } from '../workshop.ts';

/** What a room still owes before its result can be relied on, in the order of the day. */
export const missingParts = [
	'opening',
	'proposals',
	'round',
	'urn-open',
	'urn-conflict',
	'signature'
] as const;
export type MissingPart = (typeof missingParts)[number];

/** What is missing of a room, as far as its journal tells; nothing of one that was voided or is a rehearsal. */
export function missingOf(workshop: Workshop): readonly MissingPart[] {
	if (!workshop.opened) return ['opening'];
	if (workshop.voided || workshop.opened.purpose === 'rehearsal') return [];
	const round = lastRound(workshop);
	const urns = round ? urnsOf(workshop, round.id) : [];
	const hasMatter = workshop.proposals.size > 0 || workshop.lists.size > 0;
	const found: Record<MissingPart, boolean> = {
		opening: false,
		proposals: !hasMatter,
		round: hasMatter && !round,
		'urn-open': urns.some((urn) => urnState(urn) === 'open'),
		'urn-conflict': urns.some((urn) => urnState(urn) === 'disputed'),
		signature: workshop.minutes.length === 0
	};
	return missingParts.filter((part) => found[part]);
}
