import type { WallMove } from './wall-walk.svelte.ts';

/** What a key of the keyboard or of a presenter's remote control (it sends PageDown and PageUp) asks for. */
export function keyMove(event: KeyboardEvent): WallMove | 'full-screen' | null {
	if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null;
	const presses = event.key === 'Enter' || event.key === ' ';
	const isOnControl = event.target instanceof Element && event.target.closest('a, button') !== null;
	if (presses && isOnControl) return null; // the key presses that control
	return moves.get(event.key.toLowerCase()) ?? null;
}

const moves: ReadonlyMap<string, WallMove | 'full-screen'> = new Map([
	['arrowright', 'next'],
	['arrowdown', 'next'],
	['pagedown', 'next'],
	['enter', 'next'],
	[' ', 'next'],
	['arrowleft', 'back'],
	['arrowup', 'back'],
	['pageup', 'back'],
	['backspace', 'back'],
	['home', 'none'],
	['end', 'all'],
	['a', 'all'],
	['f', 'full-screen']
]);
