import { gradedTracks } from './tracks.ts';
import { isOver } from './urns.ts';
import { lastRound, type Explanation, type Round, type Urn, type Workshop } from './workshop.ts';

/** What a round is among the others of its workshop. */
export type RoundPlace = {
	readonly round: Round;
	/** From 1, in the order of opening. */
	readonly number: number;
	/** Null for the first one, and for one that nobody explained. */
	readonly explanation: Explanation | null;
	/** The number of the round that this one follows, where it is explained. */
	readonly follows: number | null;
	/** The number of the later round that was held because this one's closing was a mistake; it counts instead. */
	readonly replacedBy: number | null;
	/** True when its urns are closed or lost: only then is anything of it shown. */
	readonly over: boolean;
};

/** The rounds of a workshop, oldest first. All of them stay readable; none is ever added to another. */
export function placesOf(workshop: Workshop): readonly RoundPlace[] {
	const numbers = new Map(workshop.rounds.map(({ id }, index) => [id, index + 1]));
	return workshop.rounds.map((round, index) => {
		const explanation = workshop.explanations.get(round.id) ?? null;
		return {
			round,
			number: index + 1,
			explanation,
			follows: explanation ? (numbers.get(explanation.follows) ?? null) : null,
			replacedBy: replacementOf(workshop, round.id, numbers),
			over: isOver(workshop, round)
		};
	});
}

/** The place of the round with this number; without a number the last one that is over, else the last one of all. */
export function placeAt(places: readonly RoundPlace[], number: number | null): RoundPlace | undefined {
	return (
		places.find((place) => place.number === number) ?? places.findLast(({ over }) => over) ?? places.at(-1)
	);
}

/** True of an urn on a tablet that nobody votes in any more and that waits to be closed: declared lost, or of an earlier round. */
export function isLeftOver(workshop: Workshop, urn: Pick<Urn, 'id' | 'round'>): boolean {
	const isKnown = workshop.rounds.some(({ id }) => id === urn.round);
	if (!isKnown || workshop.minutes.length > 0) return false; // what is signed takes no ballot any more
	return workshop.urns.get(urn.id)?.lost != null || urn.round !== lastRound(workshop)?.id;
}

/** True when the room is asked about one track only: it is judged by itself, and there is nothing to rank. */
export function asksOneTrack(round: Round): boolean {
	return gradedTracks(round).length === 1;
}

function replacementOf(
	{ explanations }: Workshop,
	round: string,
	numbers: ReadonlyMap<string, number>
): number | null {
	for (const [later, { follows, reason }] of explanations)
		if (follows === round && reason === 'mistake') return numbers.get(later) ?? null;
	return null;
}
