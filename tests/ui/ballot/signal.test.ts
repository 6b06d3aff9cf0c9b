import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signalTurnOver } from '../../../src/lib/ui/ballot/turn-signal.ts';
import Awake from './Awake.svelte';
import { show } from './room.ts';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('the end of a turn', () => {
	const started = vi.fn();
	const buzzed = vi.fn(() => true);

	beforeEach(() => {
		for (const spy of [started, buzzed]) spy.mockClear();
		const start = OscillatorNode.prototype.start;
		vi.spyOn(OscillatorNode.prototype, 'start').mockImplementation(function (this: OscillatorNode, when) {
			started(this.frequency.value);
			start.call(this, when);
		});
		vi.spyOn(navigator, 'vibrate').mockImplementation(buzzed);
	});

	it('is heard as two notes and felt in the hands', () => {
		signalTurnOver(true);
		expect(started).toHaveBeenCalledTimes(2);
		expect(buzzed).toHaveBeenCalledTimes(1);
	});

	it('is only felt where the sound is switched off', () => {
		signalTurnOver(false);
		expect(started).not.toHaveBeenCalled();
		expect(buzzed).toHaveBeenCalledTimes(1);
	});

	it('stays silent on a tablet that can do neither', () => {
		vi.restoreAllMocks();
		vi.stubGlobal('AudioContext', undefined);
		Reflect.deleteProperty(globalThis, 'AudioContext');
		expect(() => signalTurnOver(true)).not.toThrow();
	});
});

describe('the screen', () => {
	it('is kept awake while the tablet goes round, again after it was hidden, and let go afterwards', async () => {
		const release = vi.fn(async () => {});
		const request = vi.fn(async () => ({ release }) as unknown as WakeLockSentinel);
		vi.spyOn(navigator.wakeLock, 'request').mockImplementation(request);
		const { unmount } = await show(Awake, {});
		await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1));
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(2));
		await unmount();
		await vi.waitFor(() => expect(release).toHaveBeenCalled());
	});

	it('that may not be kept awake is no error', async () => {
		vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
		const complained = vi.fn();
		addEventListener('unhandledrejection', complained);
		await show(Awake, {});
		await new Promise((soon) => setTimeout(soon, 50));
		removeEventListener('unhandledrejection', complained);
		expect(complained).not.toHaveBeenCalled();
	});
});
