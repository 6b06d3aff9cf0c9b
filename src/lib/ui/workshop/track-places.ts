/** Where a track that is dragged would land: on another, to be merged with it, or before one; null is the end. */
export type Drop =
	| { readonly kind: 'onto'; readonly track: string }
	| { readonly kind: 'before'; readonly track: string | null };

/** A track as it stands on the screen, in pixels from the top of the window. */
export type Box = { readonly track: string; readonly top: number; readonly bottom: number };

/** The middle half of a track takes what falls on it; its edges let it pass before or behind. */
export function dropAt(boxes: readonly Box[], dragged: string, y: number): Drop | null {
	const others = boxes.filter(({ track }) => track !== dragged);
	const under = others.findIndex(({ bottom }) => y < bottom);
	if (under === -1) return movesTo(boxes, dragged, null);
	const { track, top, bottom } = others[under] as Box;
	const edge = (bottom - top) / 4;
	if (y < top + edge) return movesTo(boxes, dragged, track);
	if (y <= bottom - edge) return { kind: 'onto', track };
	return movesTo(boxes, dragged, others[under + 1]?.track ?? null);
}

/** The order in which `track` stands before another one, or at the end. */
export function movedBefore(order: readonly string[], track: string, before: string | null): string[] {
	const others = order.filter((one) => one !== track);
	const place = before === null ? others.length : others.indexOf(before);
	return others.toSpliced(place, 0, track);
}

/** The order in which `track` stands so many places further; it stops at both ends. */
export function movedBy(order: readonly string[], track: string, places: number): string[] {
	const others = order.filter((one) => one !== track);
	const place = Math.min(others.length, Math.max(0, order.indexOf(track) + places));
	return others.toSpliced(place, 0, track);
}

/** The order in which tracks of one theme stand together, themes as they first appear, those without one last. */
export function byTheme(tracks: readonly { readonly id: string; readonly theme: string }[]): string[] {
	const groups = Map.groupBy(tracks, ({ theme }) => theme);
	const bare = groups.get('') ?? [];
	groups.delete('');
	return [...[...groups.values()].flat(), ...bare].map(({ id }) => id);
}

// Where it stands already it does not move to.
function movesTo(boxes: readonly Box[], dragged: string, before: string | null): Drop | null {
	const place = boxes.findIndex(({ track }) => track === dragged);
	const isThere = (boxes[place + 1]?.track ?? null) === before;
	return isThere ? null : { kind: 'before', track: before };
}
