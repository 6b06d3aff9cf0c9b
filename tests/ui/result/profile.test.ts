import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, type Ranked } from '../../../src/lib/core/judgment.ts';
import { blocksOf, sharedRanks } from '../../../src/lib/ui/result/profile.ts';

const counts = fc
	.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 7 })
	.filter((list) => list.some((count) => count > 0));

function judged(tally: readonly number[]): Ranked {
	const [only] = rank([{ id: 'track', tally }], { kind: 'ignored', quorum: 0 }) as readonly Ranked[];
	return only!;
}

describe('a merit profile', () => {
	it('has a block for every grade that was given, and together they are the whole bar', () => {
		fc.assert(
			fc.property(counts, (tally) => {
				const blocks = blocksOf(judged(tally));
				expect(blocks.map(({ grade, count }) => [grade, count])).toEqual(
					[...tally.entries()].filter(([, count]) => count > 0)
				);
				expect(blocks.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
			})
		);
	});

	it('has the line at 50 % in the outlined block, or at its better edge', () => {
		fc.assert(
			fc.property(counts, (tally) => {
				let before = 0;
				for (const block of blocksOf(judged(tally))) {
					const [from, to] = [before, before + block.share];
					before = to;
					if (block.isMajority) expect(from <= 0.5 + 1e-9 && to > 0.5 - 1e-9).toBe(true);
				}
			})
		);
	});

	it('never writes a count where the line crosses the block', () => {
		fc.assert(
			fc.property(counts, (tally) => {
				let before = 0;
				for (const block of blocksOf(judged(tally))) {
					const at = before + block.share * block.labelAt;
					if (before < 0.5 - 1e-9 && before + block.share > 0.5 + 1e-9) {
						expect(Math.abs(at - 0.5)).toBeGreaterThanOrEqual(block.share / 4 - 1e-9);
					}
					before += block.share;
				}
			})
		);
	});

	it('has no outlined block when its track is not ranked', () => {
		const [below] = rank([{ id: 'track', tally: [2, 1] }], {
			kind: 'ignored',
			quorum: 9
		}) as readonly Ranked[];
		expect(blocksOf(below!).some((block) => block.isMajority)).toBe(false);
	});

	it('knows the ranks that are shared', () => {
		const options = [
			[3, 0, 0],
			[0, 3, 0],
			[0, 3, 0],
			[0, 0, 3]
		].map((tally, index) => ({ id: `${index}`, tally }));
		expect([...sharedRanks(rank(options, { kind: 'required' }) as readonly Ranked[])]).toEqual([2]);
	});
});
