import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discloseAttendance, type Attendance, type RoomAttendance } from '$lib/core/disclosure/attendance.ts';

const threshold = 11;

function room(people: number, byCategory: Record<string, number> = {}): RoomAttendance {
	return { people, byCategory };
}

describe('who was there', () => {
	test.each<[string, RoomAttendance[], Omit<Attendance, 'rooms'> | null]>([
		['nobody counted', [], null],
		['fewer than the threshold', [room(10, { elected: 10 })], null],
		['no categories', [room(6), room(7)], { people: 13, categories: [], others: 13 }],
		[
			'categories that are large enough, the largest first',
			[room(20, { elected: 12, citizens: 8 }), room(10, { citizens: 10 })],
			{
				people: 30,
				categories: [
					{ category: 'citizens', people: 18 },
					{ category: 'elected', people: 12 }
				],
				others: 0
			}
		],
		[
			'a small category, told with enough others',
			[room(40, { elected: 3, citizens: 20 })],
			{ people: 40, categories: [{ category: 'citizens', people: 20 }], others: 20 }
		],
		[
			'a few others, told with the smallest category',
			[room(40, { elected: 15, citizens: 23 })],
			{ people: 40, categories: [{ category: 'citizens', people: 23 }], others: 17 }
		],
		[
			'categories that count more people than there were',
			[room(20, { elected: 15, citizens: 15 })],
			{ people: 20, categories: [], others: 20 }
		]
	])('%s', (_, rooms, told) => {
		expect(discloseAttendance('public', rooms)).toEqual(told && { rooms: rooms.length, ...told });
	});

	test('stands as it was until enough people came', () => {
		const first = discloseAttendance('public', [room(20, { elected: 12 })])!;
		const second = [room(20, { elected: 12 }), room(5, { elected: 5 })];
		expect(discloseAttendance('public', second, [first])).toEqual(first);
		const third = [...second, room(9, { elected: 6 })];
		expect(discloseAttendance('public', third, [first, first])).toMatchObject({ rooms: 3, people: 34 });
	});

	test('is told without categories where one of them moved by too few', () => {
		const first = discloseAttendance('public', [room(40, { elected: 20, citizens: 20 })])!;
		const more = [room(40, { elected: 20, citizens: 20 }), room(20, { elected: 5, citizens: 15 })];
		expect(discloseAttendance('public', more, [first])).toEqual({
			...{ rooms: 2, people: 60, categories: [], others: 60 }
		});
	});
});

describe('whoever has every answer, and subtracts one from another', () => {
	const counted = fc.record({
		people: fc.integer({ min: 0, max: 30 }),
		elected: fc.integer({ min: 0, max: 12 }),
		citizens: fc.integer({ min: 0, max: 20 })
	});
	// At each moment every room is as it was, or counted anew, or comes.
	const moment = fc.array(fc.option(counted, { nil: null }), { minLength: 1, maxLength: 5 });
	const moments = fc.array(moment, { minLength: 2, maxLength: 5 });

	test('learns no number of people below the threshold', () => {
		let shown = 0;
		const law = fc.property(moments, (all) => {
			const answers = answersTo(all);
			shown += answers.length;
			for (const answer of answers) {
				for (const one of [answer.people, answer.others, ...answer.categories.map(({ people }) => people)])
					expect(one === 0 || one >= threshold).toBe(true);
				const sum = answer.categories.reduce((total, { people }) => total + people, answer.others);
				expect(sum).toBe(answer.people);
			}
			for (const [index, one] of answers.entries())
				for (const other of answers.slice(0, index))
					for (const difference of differencesOf(one, other))
						expect(difference === 0 || Math.abs(difference) >= threshold).toBe(true);
		});
		fc.assert(law, { seed: 20220705, numRuns: 3000 });
		expect(shown).toBeGreaterThan(3000);
	});
});

function answersTo(moments: readonly (readonly (Record<string, number> | null)[])[]): Attendance[] {
	const rooms: RoomAttendance[] = [];
	const answers: Attendance[] = [];
	for (const moment of moments) {
		for (const [index, counted] of moment.entries()) {
			if (!counted) continue;
			const { people = 0, elected = 0, citizens = 0 } = counted;
			rooms[index] = room(people, { elected, citizens });
		}
		const answer = discloseAttendance('public', rooms.filter(Boolean), answers);
		if (answer) answers.push(answer);
	}
	return answers;
}

/** All, each category that both answers tell, and everybody who is in none of these. */
function differencesOf(one: Attendance, other: Attendance): number[] {
	const shared = one.categories.flatMap(({ category, people }) => {
		const before = other.categories.find((was) => was.category === category);
		return before ? [people - before.people] : [];
	});
	const all = one.people - other.people;
	return [all, ...shared, shared.reduce((rest, own) => rest - own, all)];
}
