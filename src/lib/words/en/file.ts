import { plural } from '../language.ts';

const entries = (n: number) => plural('en', n, { one: '# entry', other: '# entries' });

export const file: typeof import('../fr/file.ts').file = {
	title: 'The workshop’s file',
	lead: 'All that is written of this workshop, in one file: to keep a copy, to hand it to another tablet, or to give it to somebody who has a network.',
	holds: (n) => `It holds ${entries(n)}, signed by the tablets that made them.`,
	noBallots:
		'The ballots of an open urn are never in it: they stay sealed on the tablet where they were cast.',
	openUrn: 'The urn is open',
	openUrnNote:
		'Its ballots are not in this file. Once the urn is closed, give a new file: the count will be in it.',
	private: 'Whoever has this file can read the proposals. Give it only to a person you trust.',
	making: 'The file is being made…',
	share: 'Share the file',
	save: 'Save the file',
	saved: (name) => `The file is in your downloads: ${name}.`,
	shared: 'The file left through the application that you chose.',
	notGiven: 'The file did not leave the tablet. Nothing has changed: try again, or save it.',
	next: 'On the other tablet, open Préau and choose “Read a workshop’s file”.',
	back: 'Back to the workshop',
	where: 'Where the workshop is',
	fileName: 'workshop',
	rehearsal: 'rehearsal',
	read: {
		title: 'Read a workshop’s file',
		lead: 'A workshop’s file comes from another tablet and ends in .preau. The same file can be read several times, and older files after newer ones: nothing is lost or counted twice.',
		choose: 'Choose a file',
		reading: 'Reading the file…',
		taken: (place, day) => `${place}, ${day}`,
		nothingNew: 'Nothing new: all that is in this file was on this tablet already.',
		added: (n) =>
			plural('en', n, {
				one: '# new entry is kept on this tablet.',
				other: '# new entries are kept on this tablet.'
			}),
		left: (n) =>
			plural('en', n, {
				one: '# entry was not taken: it is not signed, or contradicts what is kept here.',
				other: '# entries were not taken: they are not signed, or contradict what is kept here.'
			}),
		rehearsal: 'It is a rehearsal: nothing of it counts.',
		reader:
			'Here the workshop can be read. It is written on the tablet that opened it, and on those that it admitted. This tablet passes it on to the national office as soon as a network is there.',
		open: 'See the workshop',
		another: 'Read another file'
	}
};
