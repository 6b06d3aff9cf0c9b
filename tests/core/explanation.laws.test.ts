import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, type Group, type Step } from '$lib/core/explanation.ts';
import type { Option, Ranked } from '$lib/core/judgment.ts';
import { compare, majorityValue } from '$lib/core/majority-value.ts';
import type { Rule } from '$lib/core/rule.ts';
import { standingOf } from '$lib/core/standing.ts';
import { partingOf, written } from './explanation-oracle.ts';
import { law, lenientRules, placed, profiles, ranking, runs } from './profiles.ts';

const required: Rule = { kind: 'required' };

// short scales and small counts, or else two neighbours would seldom have equal groups
const close = fc.oneof(
	profiles({ grades: [2, 4], count: 2 }),
	profiles({ grades: [4, 7], count: 2, most: 8 }),
	profiles()
);
const ruled = fc.tuple(close, lenientRules);

describe('the reasons between neighbours', { timeout: 600_000 }, () => {
	law('are those of the walk outwards, taken literally', ruled, ([options, rule]) => {
		for (const { step, first, second } of explained(options, rule)) {
			const walk = partingOf(first.counts, second.counts);
			if (walk === null) expect(step.kind).toBe('tie');
			else if (first.grade !== second.grade)
				expect(step).toMatchObject({ kind: 'different-grades', grades: [first.grade, second.grade] });
			else expect(summary(step)).toEqual({ ...walk, than: walk.than[walk.side] });
		}
	});

	law('never contradict the order of the ranking', ruled, ([options, rule]) => {
		for (const { step, first, second } of explained(options, rule)) {
			expect(step).toMatchObject({ first: first.id, second: second.id });
			expect(step.kind === 'tie').toBe(first.rank === second.rank);
			if (step.kind === 'different-grades' || step.kind === 'next-grade')
				expect(step.grades[0]).toBeLessThan(step.grades[1]);
			if (step.kind === 'larger-group')
				expect(step.group.track).toBe(step.group.side === 'better' ? first.id : second.id);
		}
	});

	law('count the people one by one, those without opinion too', ruled, ([options, rule]) => {
		for (const { step, first, second } of explained(options, rule)) {
			for (const group of groupsOf(step)) {
				const track = group.track === first.id ? first : second;
				expect(group).toEqual(recount(track, group, rule));
			}
		}
	});

	law('name the largest of the four groups, and every other that is as large', ruled, ([options, rule]) => {
		for (const { step, first, second } of explained(options, rule)) {
			if (step.kind !== 'larger-group' && step.kind !== 'next-grade') continue;
			const walk = partingOf(first.counts, second.counts)!;
			const [group] = groupsOf(step) as [Group];
			const named = groupsOf(step).map(({ track, side }) => `${side} ${track}`);
			for (const side of ['worse', 'better'] as const)
				for (const track of [first, second]) {
					const other = recount(track, { ...group, track: track.id, side, than: walk.than[side] }, rule);
					const difference = other.people * group.judged - group.people * other.judged;
					expect(difference).toBeLessThanOrEqual(0);
					expect(named.includes(`${side} ${track.id}`)).toBe(difference === 0);
				}
		}
	});

	law('leave those without a rank unexplained', ruled, ([options, rule]) => {
		const ranked = ranking(options, rule);
		const steps = explain(ranked, rule);
		expect(steps).toHaveLength(Math.max(0, ranked.length - 1));
		for (const [index, step] of steps.entries())
			expect(step.kind === 'unranked').toBe(ranked[index + 1]!.rank === null);
	});

	test('are the same when every count is multiplied by the same number', () => {
		const factors = fc.tuple(close, fc.integer({ min: 2, max: 1e9 }));
		const multiplied = fc.property(factors, ([options, factor]) => {
			const rule: Rule = { kind: 'ignored', quorum: 0 };
			const larger = options.map((one) => ({ ...one, tally: one.tally.map((count) => count * factor) }));
			const found = explained(larger, rule).map(({ step }) => summary(step));
			expect(found).toEqual(explained(options, rule).map(({ step }) => summary(step)));
		});
		fc.assert(multiplied, runs);
	});
});

describe('the standing of a track', { timeout: 600_000 }, () => {
	law('is a recount of its grades', ruled, ([options, rule]) => {
		for (const one of ranking(options, rule)) {
			const grades = written(one.counts);
			const whole = grades.length;
			const { shares, halfway } = standingOf(one, rule);
			const own = one.grade ?? 0;
			expect(shares.above).toEqual({ part: grades.filter((grade) => grade < own).length, whole });
			expect(shares.below).toEqual({ part: grades.filter((grade) => grade > own).length, whole });
			expect(shares.atLeast).toEqual({ part: grades.filter((grade) => grade <= own).length, whole });
			const given = options.find(({ id }) => id === one.id)!;
			const expressed = written(given.tally).length;
			const answers = expressed + given.noOpinion;
			expect(shares.participation).toEqual({ part: expressed, whole: answers });
			const [better, worse] = [grades[whole / 2 - 1], grades[whole / 2]];
			expect(halfway).toBe(better === worse ? null : (better ?? null));
		}
	});

	test.each([
		[7, [4, 5, 6]],
		[6, [3, 4, 5]],
		[5, [3, 4]],
		[3, [2]],
		[1, []]
	])('of %i grades, those past the middle no longer support', (grades, expected) => {
		const all = Array.from({ length: grades }, (_, grade) => grade);
		const isSupported = (grade: number) => {
			const tally = all.map((other) => (other === grade ? 1 : 0));
			return standingOf(ranking([{ id: 'a', tally }], required)[0]!, required).isSupported;
		};
		expect(all.filter((grade) => !isSupported(grade))).toEqual(expected);
	});
});

test('a list that is no ranking is a mistake of ours, not of people', () => {
	const list = placed(
		[
			{ id: 'a', tally: [1, 0] },
			{ id: 'b', tally: [0, 1] }
		],
		required
	);
	expect(compare(majorityValue([1, 0]), majorityValue([0, 1]))).toBeLessThan(0);
	expect(() => explain(list.toReversed(), required)).toThrow(RangeError);
});

function explained(options: readonly Option[], rule: Rule) {
	const ranked = placed(options, rule);
	return explain(ranked, rule).map((step, index) => ({
		step,
		first: ranked[index]!,
		second: ranked[index + 1]!
	}));
}

function summary(step: Step) {
	if (step.kind === 'next-grade') {
		const { side, than } = step.groups[0];
		return { depth: step.depth, side, than, grades: step.grades };
	}
	if (step.kind !== 'larger-group') return step.kind;
	const { side, than } = step.group;
	return { depth: step.depth, side, than, grades: expect.any(Array) as unknown };
}

function groupsOf(step: Step): readonly Group[] {
	if (step.kind === 'larger-group') return [step.group, ...step.asLarge];
	return step.kind === 'next-grade' ? [...step.groups, ...step.asLarge] : [];
}

function recount(track: Ranked, group: Group, rule: Rule): Group {
	const grades = written(track.counts);
	const isIn = (grade: number) => (group.side === 'worse' ? grade > group.than : grade < group.than);
	const noOpinion = group.side === 'worse' && rule.kind === 'worst' ? track.noOpinion : 0;
	return { ...group, people: grades.filter(isIn).length, judged: grades.length, noOpinion };
}
