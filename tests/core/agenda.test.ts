import { describe, expect, test } from 'vitest';
import {
	minutesLate,
	plannedForGrading,
	plannedNow,
	plannedParts,
	readAgenda,
	usualAgenda,
	type Agenda
} from '$lib/core/agenda.ts';

const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const short: Agenda = {
	start: at('14:00'),
	minutes: { welcome: 0, gather: 60, sort: 20, break: 0, grade: 30, result: 10, conclude: 0 }
};

describe('planned times', () => {
	test('follow each other, and a part of no length is left out', () => {
		expect(plannedParts(short)).toEqual([
			{ part: 'gather', from: at('14:00'), to: at('15:00') },
			{ part: 'sort', from: at('15:00'), to: at('15:20') },
			{ part: 'grade', from: at('15:20'), to: at('15:50') },
			{ part: 'result', from: at('15:50'), to: at('16:00') }
		]);
	});

	test('the usual half-day takes three hours', () => {
		const parts = plannedParts(usualAgenda);
		expect(parts).toHaveLength(7);
		expect(parts.at(-1)!.to - parts[0]!.from).toBe(180);
	});

	test.each([
		['13:59', { kind: 'before', starts: at('14:00') }],
		['14:00', { kind: 'during', part: 'gather', ends: at('15:00'), left: 60 }],
		['14:59', { kind: 'during', part: 'gather', ends: at('15:00'), left: 1 }],
		['15:00', { kind: 'during', part: 'sort', ends: at('15:20'), left: 20 }],
		['15:59', { kind: 'during', part: 'result', ends: at('16:00'), left: 1 }],
		['16:00', { kind: 'over', ended: at('16:00'), since: 0 }],
		['17:30', { kind: 'over', ended: at('16:00'), since: 90 }]
	])('at %s', (time, planned) => {
		expect(plannedNow(short, at(time))).toEqual(planned);
	});

	test('an evening may end after midnight', () => {
		const late: Agenda = { ...short, start: at('23:00') };
		expect(plannedParts(late).at(-1)).toEqual({ part: 'result', from: 24 * 60 + 50, to: 25 * 60 });
	});

	test('an agenda of nothing says nothing', () => {
		const minutes = { welcome: 0, gather: 0, sort: 0, break: 0, grade: 0, result: 0, conclude: 0 };
		expect(plannedNow({ start: 0, minutes }, 0)).toBeNull();
		expect(plannedForGrading({ start: 0, minutes })).toBeNull();
		expect(plannedForGrading(short)).toBe(30);
	});
});

describe('being late', () => {
	test.each([
		['unopened', '14:10', 10],
		['gathering', '14:30', 0],
		['gathering', '15:19', 0],
		['gathering', '15:20', 0],
		['gathering', '15:28', 8],
		['grading', '15:28', 0],
		['grading', '15:55', 5],
		['closed', '23:00', 0],
		['voided', '23:00', 0]
	] as const)('a workshop that is %s at %s is %i minutes late', (phase, time, minutes) => {
		expect(minutesLate(short, at(time), phase)).toBe(minutes);
	});
});

test.each([
	['nothing', undefined],
	['a text', 'agenda'],
	['a part too many', { ...short, minutes: { ...short.minutes, lunch: 60 } }],
	['a part missing', { start: 0, minutes: { gather: 60 } }],
	['a fraction', { ...short, start: 0.5 }],
	['a day that begins tomorrow', { ...short, start: 1440 }],
	['a part of a whole day', { ...short, minutes: { ...short.minutes, grade: 601 } }]
])('%s is no agenda', (_, kept) => {
	expect(readAgenda(kept)).toBeNull();
});

test('an agenda is read as it was kept', () => {
	expect(readAgenda(JSON.parse(JSON.stringify(short)))).toEqual(short);
});
