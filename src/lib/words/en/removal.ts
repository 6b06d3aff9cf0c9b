import { plural } from '../language.ts';

const count = (one: string, other: string) => (n: number) => plural('en', n, { one, other });

export const removal: typeof import('../fr/removal.ts').removal = {
	title: 'Remove a workshop from the tablet',
	safe: 'The national office has received all of this workshop, one of its backups covers it too, and it is 90 days old or more. Nothing is lost: the office keeps it.',
	forGood: 'The workshop will not come back to this tablet by itself.',
	lost: 'What would be lost',
	holds: (list) => `This workshop holds: ${list}.`,
	minutes: 'signed minutes',
	ballots: count('# counted ballot', '# counted ballots'),
	objections: {
		urnOpen: count(
			'An urn is open: # ballot, which is nowhere else, would be destroyed without being counted.',
			'An urn is open: # ballots, which are nowhere else, would be destroyed without being counted.'
		),
		nothingReceived: (list) =>
			`The national office has received nothing of this workshop. This tablet may be the only one that holds this: ${list}.`,
		partReceived: (list, received, entries) =>
			`The national office has received only ${plural('en', received, { one: '# entry', other: '# entries' })} of the ${entries} of this workshop (${list}). The rest would be lost.`,
		notBackedUp:
			'The national office has received this workshop, but none of its backups covers it yet. If it lost its data, this tablet would be all that is left.',
		textsBegun: count(
			'# text that was begun and not kept yet would be erased.',
			'# texts that were begun and not kept yet would be erased.'
		),
		recent: count(
			'This workshop is # day old. Better keep it for 90 days, to be able to answer a question.',
			'This workshop is # days old. Better keep it for 90 days, to be able to answer a question.'
		),
		today: 'This workshop was today, or is still to come. Better keep it for 90 days.'
	},
	type: (word) => `To confirm, type: ${word}`,
	word: 'erase',
	confirm: 'Remove from the tablet',
	confirmLoss: 'Erase for ever',
	keep: 'Keep the workshop',
	removedTitle: 'This workshop was removed from this tablet',
	removed:
		'It is no longer here. What the national office had received of it is still there; for a new workshop, start from the list.',
	home: 'See all workshops',
	absent: 'Nothing of this workshop is on this tablet: there is nothing to remove.'
};
