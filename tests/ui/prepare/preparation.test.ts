import { describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { preparationAfter, listsAfter, offeredAfter } from '$lib/ui/workshop/duplicated.ts';
import { knownLists } from '$lib/ui/workshop/known-lists.ts';
import {
	chosenOf,
	consultationOf,
	detailsOf,
	expectedOf,
	freshPreparation,
	offeredOf,
	readPreparation,
	within,
	type Offered,
	type Preparation
} from '$lib/ui/workshop/preparation.ts';

const consultation = builtInConsultation({ kind: 'required' });
const from = (id: string, origin: Offered['from']): Offered => ({ id, consultation, from: origin, at: '' });
const [published, own] = [from('p', 'office'), from('o', 'tablet')];
const prepared = (more: Partial<Preparation> = {}): Preparation => ({
	...freshPreparation('2026-11-25'),
	place: 'Rennes',
	...more
});

describe('the consultation of a workshop', () => {
	test('is the office’s last one while nobody has said otherwise, else the built-in one', () => {
		expect(chosenOf(prepared(), offeredOf([published], [own])).id).toBe('p');
		expect(chosenOf(prepared(), offeredOf([], [own])).id).toBe('built-in');
		expect(chosenOf(prepared({ consultation: 'o' }), offeredOf([published], [own])).id).toBe('o');
		expect(chosenOf(prepared({ consultation: 'gone' }), offeredOf([], [own])).id).toBe('built-in');
		expect(chosenOf(prepared({ consultation: 'built-in' }), offeredOf([published], [])).id).toBe('built-in');
	});

	test('is offered once, also when a workshop is duplicated that had a published one', () => {
		const copied = offeredAfter({ id: 'p', consultation, details: {} as never, lists: [] });
		const offered = offeredOf([published], [own], [copied]);
		expect(offered.map(({ id, from: origin }) => [id, origin])).toEqual([
			['p', 'office'],
			['o', 'tablet'],
			['built-in', 'built-in']
		]);
	});

	test('goes by its own rule; the built-in one by the room’s', () => {
		expect(consultationOf(prepared({ rule: 'worst' }), own)).toBe(consultation);
		const builtIn = chosenOf(prepared(), []);
		expect(consultationOf(prepared({ rule: 'ignored', quorum: 4 }), builtIn)).toMatchObject({
			rule: { kind: 'ignored', quorum: 4 }
		});
		expect(consultationOf(prepared({ rule: 'ignored', quorum: -1 }), builtIn)).toEqual({
			kind: 'quorum-malformed'
		});
	});
});

describe('the people expected', () => {
	const byCategory = { [within(own, 'citizen')]: 12, [within(own, 'association')]: 0 };

	test('are the sum of the categories where any is filled, else the number alone', () => {
		expect(expectedOf(prepared({ people: 30 }), own)).toBe(30);
		expect(expectedOf(prepared({ people: 30, byCategory }), own)).toBe(12);
		expect(detailsOf(prepared({ byCategory }), own)).toMatchObject({
			people: 12,
			byCategory: { citizen: 12, association: 0 }
		});
	});

	test('of another consultation’s categories are not counted', () => {
		expect(detailsOf(prepared({ people: 30, byCategory }), published)).toMatchObject({
			people: 30,
			byCategory: {}
		});
	});

	test.each([null, 0, 1000, 1.5, -1])('are not %s', (people) => {
		expect(detailsOf(prepared({ people }), own)).toEqual({ kind: 'people-out-of-range', max: 999 });
	});

	test('are whole numbers in each category', () => {
		const wrong = { [within(own, 'citizen')]: 12.5, [within(own, 'association')]: 0.5 };
		expect(detailsOf(prepared({ byCategory: wrong }), own)).toMatchObject({ kind: 'people-out-of-range' });
	});
});

test('the languages offered are written down, and the territory by its codes', () => {
	expect(detailsOf(prepared({ languages: 'en', region: '53', department: '35' }), own)).toMatchObject({
		languages: ['en'],
		region: '53',
		department: '35'
	});
	expect(detailsOf(prepared(), own)).toMatchObject({
		languages: ['fr', 'en'],
		region: null,
		department: null
	});
});

describe('tracks that are known already', () => {
	test('are the cleaned lines of each question of the chosen consultation', () => {
		const lists = {
			[within(own, 'q1')]: '1. Des bancs\n\n- Des arbres',
			[within(own, 'q2')]: '  \n',
			[within(published, 'q3')]: 'of another consultation'
		};
		expect(knownLists({ lists }, own)).toEqual([{ question: 'q1', texts: ['Des bancs', 'Des arbres'] }]);
	});

	test('are refused when a line is too long for a ballot', () => {
		const lists = { [within(own, 'q2')]: `short\n${'x'.repeat(601)}` };
		expect(knownLists({ lists }, own)).toEqual({ kind: 'text-too-long', length: 601, max: 600 });
	});
});

describe('a workshop that is prepared after another', () => {
	const original = {
		id: 'h',
		consultation,
		details: {
			place: 'Rennes',
			region: '53',
			department: '35',
			day: '2026-11-24',
			people: 20,
			byCategory: { citizen: 20 },
			languages: ['fr'] as const
		},
		lists: [
			{ question: 'q1', texts: ['Des bancs', 'Des arbres'] },
			{ question: 'q2', texts: [] }
		]
	};

	test('takes over everything that was prepared, for today, and none of the tracks', () => {
		const preparation = preparationAfter(original, '2026-11-25');
		const chosen = chosenOf(preparation, offeredOf([published], [], [offeredAfter(original)]));
		expect(chosen.consultation).toBe(consultation);
		expect(detailsOf(preparation, chosen)).toEqual({ ...original.details, day: '2026-11-25' });
		expect(knownLists(preparation, chosen)).toEqual([]);
	});

	test('takes over the tracks where that is chosen', () => {
		const preparation = { ...preparationAfter(original, '2026-11-25'), lists: listsAfter(original) };
		expect(knownLists(preparation, offeredAfter(original))).toEqual([original.lists[0]]);
	});
});

test('what was typed is there after a reload; what cannot be read is as fresh', () => {
	const typed = prepared({ place: 'Dinan' });
	expect(readPreparation(JSON.stringify(typed), prepared())).toEqual(typed);
	expect(readPreparation('{"place":"Dinan"}', prepared())).toEqual(typed);
	expect(readPreparation('', prepared())).toEqual(prepared());
});
