import { plural } from '../language.ts';

export const officeFiles: typeof import('../fr/office-files.ts').officeFiles = {
	title: 'Read workshops’ files',
	link: 'Read workshops’ files',
	intro:
		'When a tablet has no network, its workshop’s file (it ends in .preau) can come by another way: a USB stick, a message. It is verified like anything that is sent. The same file can be read several times; nothing is counted twice.',
	choose: 'Workshops’ files',
	limit: (megabytes) => `${megabytes} MB in all, at most.`,
	read: 'Read these files',
	unknownRoom: 'Workshop of a tablet that the office does not know, or of another region',
	rehearsal: 'Rehearsal: it does not count',
	entries: (n) => plural('en', n, { one: '# entry in the file', other: '# entries in the file' }),
	added: (n) => plural('en', n, { one: '# new, kept', other: '# new, kept' }),
	known: (n) =>
		plural('en', n, { one: '# held at the office already', other: '# held at the office already' }),
	waiting: (n) =>
		plural('en', n, {
			one: '# awaiting the office’s approval of its author',
			other: '# awaiting the office’s approval of their author'
		}),
	refused: (n) => plural('en', n, { one: '# not taken', other: '# not taken' }),
	see: 'See the workshop',
	none: 'Choose one file at least.'
};
