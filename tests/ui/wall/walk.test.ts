import { describe, expect, it } from 'vitest';
import { keyMove } from '../../../src/lib/ui/wall/wall-keys.ts';
import { screensOf, WallWalk, type WallMove } from '../../../src/lib/ui/wall/wall-walk.svelte.ts';

function walked(sizes: readonly number[], moves: readonly WallMove[], perScreen = 3): WallWalk {
	const walk = new WallWalk(sizes);
	walk.perScreen = perScreen;
	for (const move of moves) walk.move(move);
	return walk;
}

const times = (count: number, move: WallMove) => new Array<WallMove>(count).fill(move);

describe('the way through a result', () => {
	it('shows a question alone, then its tracks from the last to the first, then the next question', () => {
		const walk = walked([3, 2], []);
		const seen: (number | null)[] = [];
		for (let step = 0; step < 8; step += 1) {
			seen.push(walk.latest);
			walk.move('next');
		}
		expect(seen).toEqual([null, 2, 1, 0, null, 1, 0, 0]);
		expect([walk.question, walk.coming]).toEqual([1, null]);
	});

	it('goes back the same way, to the whole of the question before', () => {
		const walk = walked([3, 2], times(4, 'next'));
		expect([walk.question, walk.isOpening]).toEqual([1, true]);
		walk.move('back');
		expect([walk.question, walk.latest, walk.growing]).toEqual([0, 0, 'none']);
		for (const move of times(5, 'back')) walk.move(move);
		expect([walk.question, walk.isOpening, walk.isStart]).toEqual([0, true, true]);
	});

	it('always has the track just shown on the screen, with the one below it', () => {
		for (let tracks = 1; tracks <= 12; tracks += 1)
			for (let perScreen = 1; perScreen <= 5; perScreen += 1)
				for (let shown = 1; shown <= tracks; shown += 1) {
					const walk = walked([tracks], times(shown, 'next'), perScreen);
					const [latest, from] = [walk.latest ?? -1, walk.from];
					const until = Math.min(tracks, from + perScreen);
					expect(latest).toBeGreaterThanOrEqual(from);
					expect(latest).toBeLessThan(until);
					if (perScreen > 1 && latest + 1 < tracks) expect(latest + 1).toBeLessThan(until);
				}
	});

	it('leaves no track out of its screens, and fills each of them', () => {
		expect(screensOf(2, 3)).toEqual([0]);
		expect(screensOf(3, 3)).toEqual([0]);
		expect(screensOf(6, 3)).toEqual([0, 1, 3]);
		expect(screensOf(4, 1)).toEqual([0, 1, 2, 3]);
	});

	it('shows all at once, then goes through the screens from the first places down', () => {
		const walk = walked([7, 1], ['next', 'all']);
		expect([walk.shown, walk.from, walk.growing, walk.latest]).toEqual([7, 0, 'all', null]);
		const from: number[] = [];
		while (walk.coming === 'screen') {
			walk.move('next');
			from.push(walk.from);
		}
		expect(from).toEqual([2, 4]);
		walk.move('next');
		expect([walk.question, walk.isOpening]).toEqual([1, true]);
	});

	it('hides all of the question again', () => {
		expect(walked([4], ['all', 'none']).isOpening).toBe(true);
		expect(walked([4], ['all', 'back']).isOpening).toBe(true);
		expect(walked([4], ['next', 'next', 'none']).shown).toBe(0);
	});
});

describe('the keys of the wall', () => {
	it.each([
		['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter']],
		['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
		['none', ['Home']],
		['all', ['End', 'a', 'A']],
		['full-screen', ['f']],
		[null, ['b', 'Tab', 'Escape', 'constructor']]
	])('%s', (move, keys) => {
		for (const key of keys) expect(keyMove(new KeyboardEvent('keydown', { key })), key).toBe(move);
	});

	it('leaves combinations to the browser, and a held key goes one step', () => {
		expect(keyMove(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true }))).toBeNull();
		expect(keyMove(new KeyboardEvent('keydown', { key: 'PageDown', repeat: true }))).toBeNull();
	});
});
