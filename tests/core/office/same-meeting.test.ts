import { describe, expect, test } from 'vitest';
import { daysAround, likelySame } from '$lib/core/office/same-meeting.ts';

const vannes = { stream: 'a', place: 'Mairie de Vannes', region: '53', day: '2026-03-01' };
const other = { ...vannes, stream: 'b' };

describe('two rooms look like one meeting', () => {
	test.each([
		['at the same place on the same day', other],
		['where one tablet’s clock was past midnight', { ...other, day: '2026-03-02' }],
		['where it was the day before, over the end of a month', { ...other, day: '2026-02-28' }],
		['whose place is written with other signs', { ...other, place: 'VANNES – mairie' }],
		['where one leaves a word out', { ...other, place: 'Vannes' }],
		['where one names no region', { ...other, region: null }]
	])('%s', (_, room) => expect(likelySame(vannes, [room])).toEqual([room]));
});

describe('two rooms are not taken for one', () => {
	test.each([
		['two days apart', { ...other, day: '2026-03-03' }],
		['in two regions', { ...other, region: '52' }],
		['in two towns', { ...other, place: 'Mairie de Lorient' }],
		['at two places of a town', { ...other, place: 'Vannes, port de plaisance' }],
		['that name no place', { ...other, place: '' }],
		['that are one', vannes]
	])('%s', (_, room) => expect(likelySame(vannes, [room])).toEqual([]));

	test('that both name no place', () => {
		expect(likelySame({ ...vannes, place: '' }, [{ ...other, place: '' }])).toEqual([]);
	});
});

test('likeness is mutual', () => {
	const longer = { ...other, place: 'Mairie de Vannes, salle Jean Moulin' };
	expect(likelySame(vannes, [longer]).length).toBe(likelySame(longer, [vannes]).length);
});

test('a year ends with the first day of the next', () => {
	expect(daysAround('2024-12-31')).toEqual(['2024-12-30', '2024-12-31', '2025-01-01']);
	expect(daysAround('2024-02-29')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
});
