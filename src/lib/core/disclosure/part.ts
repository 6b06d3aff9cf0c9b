import type { Tally } from '../tally.ts';

/** What one track received. Ids of tracks differ between questions too. */
export type TrackTally = Tally & { readonly track: string };

/**
 * The grades that some groups gave to one list. A group is the smallest thing that is ever told apart: a room, or the
 * rooms of one region on one day; it is known by an id that never changes.
 */
export type Part = {
	readonly groups: readonly string[];
	readonly rooms: number;
	/** COG codes, in order; null stands for rooms without a region. */
	readonly regions: readonly (string | null)[];
	/** The last day on which one of them met. */
	readonly day: string;
	readonly ballots: number;
	/** Of the tracks that they graded. */
	readonly tallies: readonly TrackTally[];
};

/** What is shown of parts: their sum, without the groups that it is of, which can be thousands. */
export type Sum = Omit<Part, 'groups'>;

/** Parts as one, which can be shown or merged again. */
export function merged(parts: readonly Part[]): Part {
	return { groups: parts.flatMap(({ groups }) => groups), ...summed(parts) };
}

/** The exact sums of parts. Tallies of one track must have the same grades; others are our own bug. */
export function summed(parts: readonly Sum[]): Sum {
	const regions = new Set(parts.flatMap((part) => part.regions));
	return {
		rooms: sum(parts, ({ rooms }) => rooms),
		regions: [...regions].sort((a, b) => compareText(a ?? '', b ?? '')),
		day: parts.reduce((last, { day }) => (day > last ? day : last), ''),
		ballots: sum(parts, ({ ballots }) => ballots),
		tallies: addUp(parts)
	};
}

/** An order that says nothing of what was graded: by region, day and id. */
export function byPlace(a: Part, b: Part): number {
	const region = compareText(a.regions.join(' '), b.regions.join(' '));
	return region || compareText(a.day, b.day) || compareText(a.groups[0], b.groups[0]);
}

export function compareText(a = '', b = ''): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The part with these tracks alone. */
export function withTracks(part: Part, tracks: ReadonlySet<string>): Part {
	if (part.tallies.every(({ track }) => tracks.has(track))) return part;
	return { ...part, tallies: part.tallies.filter(({ track }) => tracks.has(track)) };
}

export function tracksOf({ tallies }: Part): ReadonlySet<string> {
	return new Set(tallies.map(({ track }) => track));
}

function addUp(parts: readonly Sum[]): TrackTally[] {
	const sums = new Map<string, { counts: number[]; noOpinion: number }>();
	for (const { tallies } of parts)
		for (const { track, counts, noOpinion } of tallies) {
			const known = sums.get(track);
			if (!known) {
				sums.set(track, { counts: [...counts], noOpinion });
				continue;
			}
			if (known.counts.length !== counts.length) throw new RangeError(`track ${track}: two scales`);
			for (let grade = 0; grade < counts.length; grade += 1) known.counts[grade]! += counts[grade]!;
			known.noOpinion += noOpinion;
		}
	return [...sums].map(([track, tally]) => ({ track, ...tally }));
}

function sum(parts: readonly Sum[], of: (part: Sum) => number): number {
	return parts.reduce((total, part) => total + of(part), 0);
}
