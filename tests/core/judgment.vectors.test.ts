import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rank, type Ranked } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Rule } from '$lib/core/rule.ts';

type Poll = {
	name: string;
	grades: string[];
	balance: { mode: 'none' | 'worst' | 'normalised' | 'median' | 'static'; judges?: number };
	options: { name: string; counts: number[] }[];
	expected: { name: string; grade: string; rank: number }[];
};

const polls = JSON.parse(
	readFileSync(new URL('../fixtures/judgment/vectors.json', import.meta.url), 'utf8')
) as Poll[];
const rules: Record<Poll['balance']['mode'], Rule | null> = {
	none: { kind: 'required' },
	worst: { kind: 'worst' },
	normalised: { kind: 'ignored', quorum: 0 },
	median: null,
	static: null
};
const expressible = polls.filter(({ balance }) => rules[balance.mode] !== null);
const others = polls.filter((poll) => !expressible.includes(poll));

describe('published polls come out as published', () => {
	test.each(expressible)('$name', (poll) => {
		const found = judge(poll).map(({ id, grade, rank }) => ({ name: id, grade: poll.grades[grade!], rank }));
		expect(found).toHaveLength(poll.options.length);
		for (const expected of poll.expected)
			expect(found.find(({ name }) => name === expected.name)).toEqual(expected);
	});

	test('51 of 54 are expressible by the three rules, and the other 3 are named', () => {
		for (const { name, balance } of others) console.log(`not expressible (${balance.mode}): ${name}`);
		expect([polls.length, expressible.length, others.length]).toEqual([54, 51, 3]);
	});
});

function judge({ balance, options }: Poll): readonly Ranked[] {
	const result = rank(
		options.map(({ name, counts }) => ({ id: name, tally: counts, noOpinion: missing(balance, counts) })),
		rules[balance.mode]!
	);
	if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
	return result;
}

function missing({ mode, judges }: Poll['balance'], counts: readonly number[]): number {
	return mode === 'worst' ? judges! - counts.reduce((sum, count) => sum + count, 0) : 0;
}
