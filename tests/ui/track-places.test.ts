import { describe, expect, test } from 'vitest';
import { byTheme, dropAt, movedBefore, movedBy, type Drop } from '$lib/ui/workshop/track-places.ts';

const boxes = ['A', 'B', 'C'].map((track, index) => ({ track, top: index * 100, bottom: index * 100 + 100 }));
const onto = (track: string): Drop => ({ kind: 'onto', track });
const before = (track: string | null): Drop => ({ kind: 'before', track });

describe('what letting go of a track would do', () => {
	test.each<[string, string, number, Drop | null]>([
		['the middle of another: merge', 'A', 150, onto('B')],
		['its lower edge: behind it', 'A', 190, before('C')],
		['the upper edge of the next but one: before it', 'A', 210, before('C')],
		['the upper edge of the next: it stands there already', 'A', 110, null],
		['the lower edge of the one before: it stands there already', 'B', 90, null],
		['the lower edge of the last: the end', 'A', 290, before(null)],
		['below the list: the end', 'A', 400, before(null)],
		['below the list, for the last: it stands there already', 'C', 400, null],
		['above the list: the beginning', 'C', -20, before('A')],
		['its own place', 'B', 150, null]
	])('over %s', (_, dragged, y, drop) => {
		expect(dropAt(boxes, dragged, y)).toEqual(drop);
	});
});

test.each([
	['B', null, 'A C B'],
	['C', 'A', 'C A B'],
	['A', 'C', 'B A C']
])('%s moved before %s gives %s', (track, place, order) => {
	expect(movedBefore(['A', 'B', 'C'], track, place).join(' ')).toBe(order);
});

test.each([
	['A', -1, 'A B C'],
	['A', 1, 'B A C'],
	['A', Infinity, 'B C A'],
	['C', -Infinity, 'C A B'],
	['C', 1, 'A B C']
])('%s moved by %s gives %s', (track, places, order) => {
	expect(movedBy(['A', 'B', 'C'], track, places).join(' ')).toBe(order);
});

test('tracks of one theme stand together, themes as they first appear, those without one last', () => {
	const tracks = [
		['A', 'Santé'],
		['B', ''],
		['C', 'Climat'],
		['D', 'Santé'],
		['E', '']
	].map(([id, theme]) => ({ id: id!, theme: theme! }));
	expect(byTheme(tracks)).toEqual(['A', 'D', 'C', 'B', 'E']);
});
