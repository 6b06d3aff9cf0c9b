import type { Track } from './tracks.ts';
import type { Mark, Order, Workshop } from './workshop.ts';

/**
 * Tracks in the order that they were given by hand, as far as it was seen. A merged track stands where the first of
 * its own stood; one that came out of a merge stands where the merge stood; what is newer than the order comes last.
 */
export function byHand(
	workshop: Workshop,
	question: string,
	tracks: readonly Track[],
	isThere: (mark: Mark) => boolean
): readonly Track[] {
	const order = workshop.orders.get(question)?.findLast(({ mark }) => isThere(mark));
	if (!order) return tracks;
	const placeOf = placesIn(workshop, order);
	return [...tracks].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

function placesIn(workshop: Workshop, { tracks }: Order): (track: string) => number {
	const named = new Map(tracks.map((track, place) => [track, place]));
	const holders = Map.groupBy(
		[...workshop.merges.values()].flatMap(({ track, of }) => of.map((member) => ({ member, track }))),
		({ member }) => member
	);
	const above = (track: string): number =>
		named.get(track) ?? Math.min(last, ...(holders.get(track) ?? []).map((one) => above(one.track)));
	const placeOf = (track: string): number =>
		named.get(track) ?? Math.min(above(track), ...(workshop.merges.get(track)?.of ?? []).map(placeOf));
	return placeOf;
}

// Greater than any place, and not infinite: the difference of two infinities is no order.
const last = Number.MAX_SAFE_INTEGER;
