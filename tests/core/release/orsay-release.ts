import type { GradedRoom } from '$lib/core/release/composing.ts';
import type { Occasion } from '$lib/core/release/composing.ts';
import { orsay, stations } from '../../../src/commands/demo/orsay-2007.ts';
import { named } from '../author.ts';

/** The list of the twelve options that Orsay graded, as an office would have published it. */
export const occasion: Occasion = {
	day: '2026-11-25',
	root: hashNamed('orsay'),
	consultation: orsay.title,
	questions: orsay.questions,
	categories: [],
	lineage: null,
	list: {
		list: named('list'),
		published: hashNamed('published'),
		at: '2026-11-01T10:00Z',
		withdrawn: null,
		title: orsay.title,
		scale: orsay.scale,
		rule: orsay.rule,
		questions: [
			{
				question: 'q1',
				tracks: stations[0]!.tallies.map(({ name }) => ({ track: named(name), text: { fr: name } }))
			}
		]
	}
};

/** Its three polling stations as three rooms. */
export const polled: readonly GradedRoom[] = stations.map(({ station, ballots, tallies }) => ({
	room: named(`station ${station}`),
	day: '2007-04-22',
	region: '11',
	department: '91',
	ballots,
	tallies: tallies.map(({ name, counts, noOpinion }) => ({ track: named(name), counts, noOpinion })),
	attendance: null
}));

function hashNamed(name: string): string {
	return named(name).padEnd(43, 'A');
}
