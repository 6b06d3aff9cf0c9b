import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signalTurnOver } from '../../../src/lib/ui/ballot/turn-signal.ts';
import { painted } from '../../../src/lib/ui/common/painted.ts';
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

	it('is felt in the hands at once, and heard as two notes when the words stand there', async () => {
		signalTurnOver(true);
		expect(buzzed).toHaveBeenCalledTimes(1);
		expect(started, 'the notes keep no word waiting').not.toHaveBeenCalled();
		await vi.waitFor(() => expect(started).toHaveBeenCalledTimes(2));
	});

	it('is only felt where the sound is switched off', async () => {
		signalTurnOver(false);
		await painted();
		expect(started).not.toHaveBeenCalled();
		expect(buzzed).toHaveBeenCalledTimes(1);
	});

	it('stays silent on a tablet that can do neither', async () => {
		const complained = vi.fn();
		addEventListener('unhandledrejection', complained);
		vi.restoreAllMocks();
		vi.stubGlobal('AudioContext', undefined);
		Reflect.deleteProperty(globalThis, 'AudioContext');
		expect(() => signalTurnOver(true)).not.toThrow();
		await painted();
		await new Promise((soon) => setTimeout(soon));
		removeEventListener('unhandledrejection', complained);
		expect(complained).not.toHaveBeenCalled();
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
