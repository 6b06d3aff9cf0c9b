import fc from 'fast-check';
import type { Audience } from '$lib/core/disclosure/audience.ts';
import { disclose, type Disclosure } from '$lib/core/disclosure/disclose.ts';
import type { Part } from '$lib/core/disclosure/part.ts';
import type { Tally } from '$lib/core/tally.ts';

/**
 * What happens to rooms between releases. A room's grades are made of pieces: those of its first day, and one for each
 * later change. Every tally carries in the fraction of its `noOpinion` of which pieces it is the sum, which the rules
 * of disclosure never see: so that the attacker's arithmetic can be followed exactly.
 */
export type Played = {
	readonly releases: readonly (readonly Part[])[];
	readonly last: Disclosure;
	/** The rooms as they are at the end. */
	readonly groups: readonly Part[];
	readonly pieces: readonly { readonly answers: (track: string) => number }[];
	/** What a combination of pieces received. */
	readonly sum: (track: string, row: readonly number[]) => readonly number[];
};

type Change = 'none' | 'late' | 'fewer' | 'absent';
type Room = {
	readonly region: string;
	readonly day: string;
	/** At which release it comes first. */
	readonly from: number;
	readonly garden: readonly number[];
	readonly school: readonly number[] | null;
	/** At each later release. */
	readonly changes: readonly Change[];
};

const releases = 4;
const grades = fc.tuple(
	fc.integer({ min: 0, max: 9 }),
	fc.integer({ min: 0, max: 7 }),
	fc.constantFrom(0, 0, 3)
);
const alike = fc.integer({ min: 3, max: 15 }).map((count) => [count, 0, 0]);
const filled = fc
	.oneof({ arbitrary: grades, weight: 3 }, alike)
	.filter((counts) => counts.some((one) => one > 0));
const change = fc.constantFrom<Change>('none', 'none', 'none', 'none', 'late', 'fewer', 'absent');

export const histories: fc.Arbitrary<readonly Room[]> = fc
	.array(
		fc.record({
			region: fc.constantFrom('53', '94'),
			day: fc.constantFrom('2022-07-05', '2022-07-06'),
			from: fc.integer({ min: 0, max: releases - 1 }),
			garden: filled,
			school: fc.oneof({ arbitrary: filled, weight: 4 }, fc.constant(null)),
			changes: fc.array(change, { minLength: releases, maxLength: releases })
		}),
		{ minLength: 2, maxLength: 7 }
	)
	.filter((rooms) => countPieces(rooms) <= 11);

export function played(audience: Audience, rooms: readonly Room[]): Played {
	const pieces: Piece[] = [];
	const states = rooms.map((room, index) => ({
		room,
		id: `room-${index}`,
		own: [] as number[],
		here: false
	}));
	const shown: (readonly Part[])[] = [];
	let [last, groups]: [Disclosure | null, Part[]] = [null, []];
	for (let release = 0; release < releases; release += 1) {
		for (const state of states) step(state, release, pieces);
		groups = states.filter(({ here }) => here).map(({ room, id, own }) => partOf(room, id, own, pieces));
		last = disclose(audience, groups, shown);
		shown.push(last.parts);
	}
	const answers = (piece: Piece) => (track: string) =>
		(piece[track] ?? []).reduce((sum, count) => sum + Math.abs(count), 0);
	return {
		releases: shown,
		last: last!,
		groups,
		pieces: pieces.map((piece) => ({ answers: answers(piece) })),
		sum: (track, row) =>
			addUp(
				track,
				row.flatMap((is, place) => (is ? [pieces[place]!] : []))
			)
	};
}

/** Of which of so many pieces a tally is the sum: 1 for each that is in it. */
export function piecesIn({ noOpinion }: Tally, length: number): number[] {
	const bits = Math.round((noOpinion % 1) * 2 ** most);
	return Array.from({ length }, (_, place) => Number((BigInt(bits) >> BigInt(place)) & 1n));
}

const most = 11;

/** By track: what it adds to each grade. */
type Piece = Readonly<Record<string, readonly number[]>>;
type State = { readonly room: Room; readonly id: string; readonly own: number[]; here: boolean };

function step(state: State, release: number, pieces: Piece[]): void {
	const { room, own } = state;
	if (release < room.from) return;
	const change = release === room.from ? 'first' : (room.changes[release] ?? 'none');
	state.here = change !== 'absent';
	const piece = pieceOf(change, room);
	if (piece === null) return;
	own.push(pieces.length);
	pieces.push(piece);
}

function pieceOf(change: Change | 'first', { garden, school }: Room): Piece | null {
	const both = (counts: readonly number[]) => ({ garden: counts, ...(school ? { school: counts } : {}) });
	if (change === 'first') return { garden, ...(school ? { school } : {}) };
	if (change === 'late') return both([0, 1, 1]);
	const isPossible = garden[0]! > 3 && (school === null || school[0]! > 3);
	return change === 'fewer' && isPossible ? both([-1, 0, 0]) : null;
}

function partOf({ region, day }: Room, id: string, own: readonly number[], pieces: readonly Piece[]): Part {
	const mine = own.map((place) => pieces[place]!);
	const fraction = own.reduce((sum, place) => sum + 2 ** (place - most), 0);
	const tallies = ['garden', 'school']
		.filter((track) => mine[0]?.[track])
		.map((track) => ({ track, counts: addUp(track, mine), noOpinion: fraction }));
	const ballots = Math.max(...tallies.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
	return { groups: [id], rooms: 1, regions: [region], day, ballots, tallies };
}

function addUp(track: string, pieces: readonly Piece[]): number[] {
	return [0, 1, 2].map((grade) => pieces.reduce((sum, piece) => sum + (piece[track]?.[grade] ?? 0), 0));
}

function countPieces(rooms: readonly Room[]): number {
	return rooms.reduce(
		(sum, { from, changes }) =>
			sum + 1 + changes.slice(from + 1).filter((one) => one === 'late' || one === 'fewer').length,
		0
	);
}
