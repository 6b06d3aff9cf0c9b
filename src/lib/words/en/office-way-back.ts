import { plural } from '../language.ts';
import type { officeWayBack as french } from '../fr/office-way-back.ts';

const quoted = (text: string) => `“${text}”`;

/** What became of a room's proposals, for those who were there. */
export const officeWayBack: typeof french = {
	title: 'What became of our proposals',
	what: 'Your workshop’s code is written at the end of its minutes. It opens a page that says what became of each proposal.',
	code: 'Code of the workshop',
	codeHint: 'Ten letters and digits, for example 7KX3M\u20119Q2TB. Capitals and the hyphen do not matter.',
	open: 'See our proposals',
	notFound: 'No workshop under this code',
	tooMany: 'Too many codes were tried from this network. Nothing has changed: wait a minute, then try again.',
	of: (place, day) => `${place}, ${day}`,
	how: 'Each proposal is in your workshop’s own words. Beneath it: where the national office placed it among those of all workshops, and the published result where there is one. The placing may still change; a published result does not.',
	nothing: 'This workshop gathered no proposals of its own.',
	thisCode: 'Code of this workshop:',
	quoted,
	removed: 'These words were erased.',
	from: 'Comes from:',
	natures: {
		identical: 'It says the same as the common track',
		absorbed: 'It is contained in the common track',
		partly: 'A part of it went into the common track',
		split: 'It was divided; one part is in the common track'
	},
	aside: {
		'set-aside': (reason) => `The national office did not keep it: ${quoted(reason)}.`,
		'set-aside-in-room': (reason) =>
			reason === '' ? 'Your workshop set it aside.' : `Your workshop set it aside: ${quoted(reason)}.`
	},
	waiting: {
		unsorted: 'The national office has not placed it yet.',
		changed: 'Its words changed after it was placed: the national office is to look at it again.'
	},
	ranked: (rank, of, grade) =>
		`${ordinal(rank)} ${plural('en', of, { one: 'of # track', other: 'of # tracks' })}, ${quoted(grade)}`,
	notRanked: 'Graded in too few workshops to be ranked',
	seeResult: 'Published result:\u00a0',
	officeLink: 'Page for the participants'
};

function ordinal(rank: number): string {
	const ends = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
	return `${rank}${ends[rules.select(rank)]}`;
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
