import fc from 'fast-check';
import { test } from 'vitest';
import { rank, type Option, type Ranked } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Rule } from '$lib/core/rule.ts';

/** 100,000 profiles for each law in the long run (PREAU_LONG), a tenth of it otherwise; always the same ones. */
export const runs = { seed: 20220705, numRuns: process.env.PREAU_LONG ? 100_000 : 10_000 };

export type Profile = readonly (Option & { readonly noOpinion: number })[];

/** Up to `most` options on one scale; counts stay small, so that gauges are often tied and deeper steps decide. */
export function profiles({ least = 0, most = 5, grades = [1, 7], count = 5 } = {}): fc.Arbitrary<Profile> {
	return fc.integer({ min: grades[0]!, max: grades[1]! }).chain((length) => {
		const tally = fc.array(fc.nat({ max: count }), { minLength: length, maxLength: length });
		const option = fc.record({ tally, noOpinion: fc.nat({ max: 4 }) });
		const options = fc.array(option, { minLength: least, maxLength: most });
		return options.map((all) => all.map((one, index) => ({ id: `track ${index}`, ...one })));
	});
}

/** Every rule that accepts "no opinion", with quorums that small profiles sometimes reach. */
export const lenientRules: fc.Arbitrary<Rule> = fc.oneof(
	fc.constant({ kind: 'worst' } as const),
	fc.nat({ max: 12 }).map((quorum) => ({ kind: 'ignored', quorum }) as const)
);

export const ignored: Rule = { kind: 'ignored', quorum: 0 };

/** The ranking of sound options, best first. */
export function ranking(options: readonly Option[], rule: Rule): readonly Ranked[] {
	const result = rank(options, rule);
	if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
	return result;
}

/** The rank of each option, by its id. */
export function ranks(options: readonly Option[], rule: Rule): ReadonlyMap<string, number | null> {
	return new Map(ranking(options, rule).map(({ id, rank }) => [id, rank]));
}

/** A test that all profiles of a kind pass. */
export function law<T>(sentence: string, given: fc.Arbitrary<T>, holds: (given: T) => void): void {
	test(sentence, () => fc.assert(fc.property(given, holds), runs));
}

/** The ranked options, best first: in each pair of them the first is at least as good. */
export function placed(options: readonly Option[], rule: Rule): readonly Ranked[] {
	return ranking(options, rule).filter(({ rank }) => rank !== null);
}

export function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
	return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
}
