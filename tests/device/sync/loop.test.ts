import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Loop, type RoundEnd } from '$lib/device/sync/loop.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const well: RoundEnd = { failed: false, wait: null };
const failed: RoundEnd = { failed: true, wait: null };

function looping(ends: RoundEnd[]) {
	const at: number[] = [];
	const begun = performance.now();
	const round = async () => {
		at.push(Math.round(performance.now() - begun));
		return ends.shift() ?? well;
	};
	return { at, loop: new Loop(round, () => 1) };
}

test('a round runs at once when woken, then once a minute', async () => {
	const { at, loop } = looping([]);
	loop.wake();
	await vi.advanceTimersByTimeAsync(125_000);
	expect(at).toEqual([0, 60_000, 120_000]);
});

test('after failures it rests longer each time, and comes back at once at a sign of life', async () => {
	const { at, loop } = looping([failed, failed, failed, failed]);
	loop.wake();
	await vi.advanceTimersByTimeAsync(14_000);
	expect(at).toEqual([0, 2_000, 6_000, 14_000]);
	loop.wake();
	await vi.advanceTimersByTimeAsync(0);
	expect(at).toEqual([0, 2_000, 6_000, 14_000, 14_000]);
});

test('what the office asks to wait is waited, also by a person who presses the button', async () => {
	const { at, loop } = looping([{ failed: true, wait: 30 }]);
	loop.wake();
	await vi.advanceTimersByTimeAsync(1_000);
	loop.wake();
	await vi.advanceTimersByTimeAsync(31_000);
	expect(at).toEqual([0, 30_000]);
});

test('one round at a time; a wake-up meanwhile runs one more', async () => {
	let running = 0;
	let most = 0;
	let rounds = 0;
	const loop = new Loop(
		async () => {
			rounds += 1;
			most = Math.max(most, ++running);
			await new Promise((done) => setTimeout(done, 500));
			running -= 1;
			return well;
		},
		() => 1
	);
	loop.wake();
	await vi.advanceTimersByTimeAsync(100);
	loop.wake();
	loop.wake();
	await vi.advanceTimersByTimeAsync(2_000);
	expect([most, rounds]).toEqual([1, 2]);
});

test('stopped, it runs no more', async () => {
	const { at, loop } = looping([]);
	loop.wake();
	loop.stop();
	loop.wake();
	await vi.advanceTimersByTimeAsync(600_000);
	expect(at).toEqual([]);
});
