import { expect, test } from 'vitest';
import { Turnstile } from '$lib/server/turnstile.ts';

test('as many as may are through at a time, the others in their order, also after one that failed', async () => {
	const turnstile = new Turnstile(2);
	const ends: (() => void)[] = [];
	const begun: number[] = [];
	const works = [0, 1, 2, 3, 4].map((number) =>
		turnstile
			.pass(async () => {
				begun.push(number);
				await new Promise<void>((end) => ends.push(end));
				if (number === 1) throw new Error('broken');
				return number;
			})
			.catch((error: Error) => error.message)
	);
	const step = async (end: number) => {
		ends[end]!();
		await new Promise((soon) => setTimeout(soon));
	};
	await new Promise((soon) => setTimeout(soon));
	expect(begun).toEqual([0, 1]);
	await step(1);
	expect(begun).toEqual([0, 1, 2]);
	await step(0);
	expect(begun).toEqual([0, 1, 2, 3]);
	await step(2);
	await step(3);
	await step(4);
	expect(await Promise.all(works)).toEqual([0, 'broken', 2, 3, 4]);
	expect(await turnstile.pass(() => Promise.resolve('free again'))).toBe('free again');
});
