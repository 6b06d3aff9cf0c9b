import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, Sum } from '$lib/core/disclosure/part.ts';
import { byRegion, totalOf, untilEachDay } from '$lib/core/disclosure/views.ts';
import { judgeOnline } from '$lib/core/online/online-result.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { histories, piecesIn, played, type Played } from './history.ts';
import { reaches, Span } from './span.ts';

// What is published of one track, over all releases and views: each row says of which pieces a tally is the sum.
function publishedRows({ releases, pieces }: Played, track: string): number[][] {
	return releases.flatMap((parts) =>
		[...parts, ...byRegion(parts), ...untilEachDay(parts), totalOf(parts)].flatMap((part) => {
			const tally = part?.tallies.find((one) => one.track === track);
			return tally ? [piecesIn(tally, pieces.length)] : [];
		})
	);
}

describe('whoever has every release, and every view of each, and adds and subtracts them', () => {
	const threshold = 11;
	const tracks = ['garden', 'school'] as const;

	test.each(tracks)('learns nothing of fewer ballots than the threshold (%s)', (track) => {
		const law = fc.property(histories, (history) => {
			const game = played('public', history);
			const rows = publishedRows(game, track);
			const sizes = game.pieces.map((piece) => piece.answers(track));
			for (const few of maximalBelow(threshold, sizes)) expect(reaches(rows, few)).toBe(false);
		});
		fc.assert(law, { seed: 20220705, numRuns: 4000 });
	});

	test.each(tracks)('learns of no group that all its grades were the same (%s)', (track) => {
		const law = fc.property(histories, (history) => {
			const game = played('public', history);
			const span = new Span(publishedRows(game, track));
			const allowed = firstTotal(game, track);
			for (const row of subsets(game.pieces.length)) {
				if (!row.includes(1) || !span.has(row)) continue;
				const counts = game.sum(track, row);
				if (counts.some((count) => count < 0) || String(row) === allowed) continue;
				expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
			}
		});
		fc.assert(law, { seed: 20070422, numRuns: 600 });
	});

	test('finds that each release is the sum of its parts, in every view', () => {
		const law = fc.property(histories, (history) => {
			for (const parts of played('public', history).releases) {
				const total = totalOf(parts);
				const bare = (part: Sum | null | undefined) =>
					part && { ballots: part.ballots, rooms: part.rooms, tallies: sorted(part) };
				expect(bare(totalOf(byRegion(parts)))).toEqual(bare(total));
				expect(bare(untilEachDay(parts).at(-1) ?? null)).toEqual(bare(total));
			}
		});
		fc.assert(law, { seed: 20220705, numRuns: 200 });
	});

	test('sees of every room its last grades, or its place among those that wait', () => {
		const law = fc.property(histories, (history) => {
			const { groups, releases, last } = played('public', history);
			const shown = new Set(last.parts.flatMap((part) => part.groups));
			for (const group of groups) {
				const [id = ''] = group.groups;
				expect([shown.has(id), last.waiting.includes(id), last.corrections.includes(id)]).toContain(true);
			}
			expect(last.parts).toEqual(releases.at(-1));
		});
		fc.assert(law, { seed: 5, numRuns: 200 });
	});

	test('is stopped by the guards, and not because nothing is ever shown', () => {
		const shares = fc.sample(histories, { seed: 1, numRuns: 200 }).map((history) => {
			const { groups, last } = played('public', history);
			const of = (parts: readonly Part[]) => parts.reduce((sum, { ballots }) => sum + ballots, 0);
			return of(last.parts) / Math.max(1, of(groups));
		});
		expect(shares.filter((share) => share > 0.8).length).toBeGreaterThan(120);
	});
});

// The fraction that says which pieces a tally is the sum of is no ballot.
function bare(part: Part): Part {
	return { ...part, tallies: part.tallies.map((tally) => ({ ...tally, noOpinion: 0 })) };
}

function sorted({ tallies }: Sum) {
	return tallies.toSorted((a, b) => (a.track < b.track ? -1 : 1));
}

// The total of the first release may be unanimous: nothing stands beside it.
function firstTotal({ releases, pieces }: Played, track: string): string {
	const total = totalOf(releases.find((parts) => parts.length > 0) ?? []);
	const tally = total?.tallies.find((one) => one.track === track);
	return tally ? String(piecesIn(tally, pieces.length)) : '';
}

function subsets(length: number): number[][] {
	return Array.from({ length: 2 ** length }, (_, bits) =>
		Array.from({ length }, (_, place) => (bits >> place) & 1)
	);
}

function maximalBelow(threshold: number, sizes: readonly number[]): Set<number>[] {
	const weight = (row: readonly number[]) =>
		row.reduce((sum, is, place) => sum + (is ? (sizes[place] ?? 0) : 0), 0);
	return subsets(sizes.length)
		.filter((row) => weight(row) < threshold)
		.filter((row) => row.every((is, place) => is || weight(row.with(place, 1)) >= threshold))
		.map((row) => new Set(row.flatMap((is, place) => (is ? [place] : []))));
}

describe('whoever has an online ballot beside every release as well', () => {
	const threshold = 11;
	const track = 'garden';
	const grade = fc.integer({ min: 0, max: 9 });
	const urns = fc.record({
		/** Null for an urn whose sums were never written. */
		counts: fc.option(fc.tuple(grade, grade, grade), { nil: null, freq: 8 }),
		/** From which release on it is closed. */
		from: fc.integer({ min: 0, max: 3 })
	});

	/** The rows of the rooms with a last column for the online ballot, then what is told of that and of both together. */
	function rowsWith(game: Played, urn: { readonly counts: readonly number[] | null; readonly from: number }) {
		const tallies = urn.counts && [{ track, counts: urn.counts, noOpinion: 0 }];
		const ballots = (urn.counts ?? []).reduce((sum, count) => sum + count, 0);
		const asked = [{ question: 'q', tracks: [track], grades: 3, rule: { kind: 'worst' } as const }];
		const told = game.releases.flatMap((parts, release) => {
			const beside = release < urn.from ? null : judgeOnline(asked, { ballots, tallies }, parts.map(bare));
			if (beside === null || isRefusal(beside)) return [];
			const alone = [...game.pieces.map(() => 0), 1];
			const total = totalOf(parts)?.tallies.find((one) => one.track === track);
			if (beside.together.length === 0) return [alone];
			return [alone, [...(total ? piecesIn(total, game.pieces.length) : game.pieces.map(() => 0)), 1]];
		});
		const rooms = publishedRows(game, track).map((row) => [...row, 0]);
		return { rows: [...rooms, ...told], ballots, isTold: told.length > 0 };
	}

	test('learns nothing of fewer ballots than the threshold, in rooms, online or over both', () => {
		const law = fc.property(histories, urns, (history, urn) => {
			const game = played('public', history);
			const { rows, ballots } = rowsWith(game, urn);
			const sizes = [...game.pieces.map((piece) => piece.answers(track)), ballots];
			for (const few of maximalBelow(threshold, sizes)) expect(reaches(rows, few)).toBe(false);
		});
		fc.assert(law, { seed: 20261125, numRuns: 1500 });
	});

	test('learns of no online ballot that all its grades were the same, nor anything new of the rooms', () => {
		const law = fc.property(histories, urns, (history, urn) => {
			const game = played('public', history);
			const { rows, isTold } = rowsWith(game, urn);
			if (isTold) expect((urn.counts ?? []).filter((count) => count > 0).length).toBeGreaterThan(1);
			const [before, after] = [new Span(publishedRows(game, track)), new Span(rows)];
			expect(after.rank).toBe(before.rank + (isTold ? 1 : 0));
		});
		fc.assert(law, { seed: 20261126, numRuns: 600 });
	});

	test('is told of it at all when it is large and divided enough', () => {
		const told = fc.sample(fc.tuple(histories, urns), { seed: 3, numRuns: 200 }).filter(([history, urn]) => {
			return rowsWith(played('public', history), urn).isTold;
		});
		expect(told.length).toBeGreaterThan(80);
	});
});
