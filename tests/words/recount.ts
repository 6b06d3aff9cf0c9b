import { expect } from 'vitest';
import type { Option, Ranked } from '$lib/core/judgment.ts';
import type { Rule } from '$lib/core/rule.ts';
import { partingOf, written } from '../core/explanation-oracle.ts';
import type { Claim } from './claims.ts';

/** Two neighbours as they were graded, and what they are called; the first stands before the second. */
export type Pair = {
	readonly first: Option;
	readonly second: Option;
	readonly rule: Rule;
	/** The words of the grades, best first. */
	readonly words: readonly string[];
};

/** Holds each claim of a sentence about two neighbours against a recount of what people gave. */
export function recountPair({ kind, numbers, quoted }: Claim, pair: Pair): void {
	const { first, second, words } = pair;
	const sides = [first, second].map((one) => gradesOf(one, pair.rule));
	const middles = sides.map((grades) => words[grades[Math.floor(grades.length / 2)]!]);
	const walk = partingOf(countsOf(first, pair.rule), countsOf(second, pair.rule));
	switch (kind) {
		case 'majority':
			return expect(middles).toEqual([quoted[0], quoted[0]]);
		case 'differ':
			expect(words.indexOf(middles[0]!)).toBeLessThan(words.indexOf(middles[1]!));
			return expect(quoted).toEqual([first.id, middles[0], second.id, middles[1]]);
		case 'deeperOnce':
			return expect(walk?.depth).toBe(1);
		case 'deeper':
			return expect(numbers).toEqual([walk?.depth]);
		case 'better':
		case 'worse':
		case 'votes':
			return recountGroup(kind, numbers, quoted, pair);
		case 'bothBetter':
		case 'bothWorse':
			for (const one of [first, second])
				recountGroup(kind === 'bothBetter' ? 'better' : 'worse', numbers, [one.id, quoted[0]!], pair);
			return;
		case 'largest':
			expect(new Set(sides.map(({ length }) => length)).size).toBe(1);
			return expect(largestGroups(pair)).toHaveLength(1);
		case 'largestShare':
			return expect(largestGroups(pair)).toHaveLength(1);
		case 'unbeaten':
			return expect(largestGroups(pair).length).toBeGreaterThan(1);
		case 'next':
			return expect(quoted).toEqual([words[walk!.grades[0]], first.id, words[walk!.grades[1]], second.id]);
		case 'ahead':
			return expect(quoted).toEqual([first.id]);
		case 'behind':
			return expect(quoted).toEqual([second.id]);
		case 'tie':
			expect(quoted).toEqual([first.id, second.id]);
			return expect([second.tally, second.noOpinion]).toEqual([first.tally, expect.any(Number)]);
		case 'tieOfShares':
			expect(quoted).toEqual([first.id, second.id]);
			return expect(walk).toBeNull();
		case 'notRanked':
			return expect(quoted).toEqual([second.id]);
		case 'quorum':
			return expect(numbers).toEqual([sides[1]!.length, pair.rule.kind === 'ignored' && pair.rule.quorum]);
		default:
			expect.fail(`no recount for ${kind}`);
	}
}

function recountGroup(
	side: 'better' | 'worse' | 'votes',
	numbers: readonly number[],
	[track, word]: readonly string[],
	pair: Pair
): void {
	const one = [pair.first, pair.second].find(({ id }) => id === track)!;
	const than = pair.words.indexOf(word!);
	const grades = gradesOf(one, pair.rule);
	const group = grades.filter((grade) => (side === 'better' ? grade < than : grade > than));
	const noOpinion = pair.rule.kind === 'worst' && side !== 'better' ? (one.noOpinion ?? 0) : 0;
	const expected = [group.length, grades.length];
	expect(numbers).toEqual(side === 'votes' ? [...expected, noOpinion] : expected);
	if (side === 'worse') expect(noOpinion).toBe(0);
}

/** Which of the four groups are the largest, where the two part. */
function largestGroups(pair: Pair): readonly string[] {
	const both = [pair.first, pair.second];
	const { than } = partingOf(countsOf(both[0]!, pair.rule), countsOf(both[1]!, pair.rule))!;
	const shares = both.flatMap((one) => {
		const grades = gradesOf(one, pair.rule);
		const other = gradesOf(both[one === both[0] ? 1 : 0]!, pair.rule).length;
		const weigh = (isIn: (grade: number) => boolean) => grades.filter(isIn).length * other;
		return [
			{ name: `more ${one.id}`, weight: weigh((grade) => grade < than.better) },
			{ name: `less ${one.id}`, weight: weigh((grade) => grade > than.worse) }
		];
	});
	const largest = Math.max(...shares.map(({ weight }) => weight));
	return shares.filter(({ weight }) => weight === largest).map(({ name }) => name);
}

/** Holds a claim about one track against a recount of what people gave it. */
export function recountOne(
	{ kind, numbers, quoted }: Claim,
	option: Option,
	ranked: Ranked,
	pair: Pair
): void {
	const grades = gradesOf(option, pair.rule);
	const [n, of] = [grades.length, numbers[1]];
	const noOpinion = option.noOpinion ?? 0;
	const place = pair.words.indexOf(quoted[0] ?? '');
	const middle = grades[Math.floor(n / 2)];
	switch (kind) {
		case 'best':
		case 'atLeast':
		case 'last':
			expect([middle, of]).toEqual([place, n]);
			if (kind === 'atLeast') expect(numbers[0]).toBe(grades.filter((grade) => grade <= place).length);
			else expect(numbers[0]).toBe(grades.filter((grade) => grade === place).length);
			return expect(numbers[2]).toBe(kind === 'last' ? noOpinion : undefined);
		case 'halfway':
			return expect(quoted).toEqual([pair.words[grades[n / 2 - 1]!], pair.words[middle!]]);
		case 'participation': {
			const given = written(option.tally).length;
			return expect(numbers).toEqual([given, given + noOpinion]);
		}
		case 'quorum':
			expect(ranked.rank).toBeNull();
			return expect(numbers).toEqual([n, pair.rule.kind === 'ignored' && pair.rule.quorum]);
		default:
			expect.fail(`no recount for ${kind}`);
	}
}

function countsOf({ tally, noOpinion = 0 }: Option, rule: Rule): readonly number[] {
	return rule.kind === 'worst' ? tally.with(-1, tally.at(-1)! + noOpinion) : tally;
}

function gradesOf(option: Option, rule: Rule): readonly number[] {
	return written(countsOf(option, rule));
}
