import { plural } from '../language.ts';
import type { Words } from '../words.ts';

export const officeExpected: Words['office']['expected'] = {
	link: 'Workshops expected',
	title: 'Workshops expected',
	back: 'All workshops',
	intro:
		'Give the list of the workshops that are planned: this page says which have come, and which are missing once their day has passed.',
	none: 'No workshop is expected yet. Give a list, or declare one.',
	choose: 'Choose by state',
	every: 'All',
	states: {
		missing: 'Missing',
		unsure: 'To be confirmed',
		expected: 'To come',
		received: 'Received'
	},
	region: 'Region',
	everyRegion: 'All',
	show: 'Show',
	export: 'Download the list of missing ones (CSV)',
	columns: {
		place: 'Place',
		region: 'Region',
		day: 'Day',
		people: 'People expected',
		contact: 'Contact',
		state: 'State'
	},
	contactHint: 'Whom to reach if nothing comes: a position is enough.',
	listTitle: 'Give a list',
	file: 'CSV file',
	fileHint:
		'The first line names the columns: place and day, and if possible region, department, people, contact. A list given twice adds nothing.',
	read: 'Read the list',
	declareTitle: 'Declare a workshop',
	declare: 'Add to those expected',
	added: (n) =>
		plural('en', n, {
			one: '# workshop added to those expected.',
			other: '# workshops added to those expected.'
		}),
	known: (n) =>
		plural('en', n, {
			one: '# was there already, or is there twice.',
			other: '# were there already, or are there twice.'
		}),
	faults: (n) =>
		plural('en', n, {
			one: '# line could not be read: correct it, then give the list again.',
			other: '# lines could not be read: correct them, then give the list again.'
		}),
	fault: (line, what, cell) => (cell ? `Line ${line}, “${cell}”: ${what}` : `Line ${line}: ${what}`),
	what: {
		place: 'the place is missing or too long.',
		day: 'the day is missing or does not exist; write it 25/11/2026 or 2026-11-25.',
		region: 'this region is not known; give its name or its code.',
		department: 'this is not the number of a department.',
		people: 'this is not a number of people.',
		contact: 'the contact is too long.',
		'other-region': 'this workshop is not of your region.'
	},
	elsewhere: {
		unsure: 'A workshop received without a region may be this one: the national office can say so.',
		received: 'The workshop received is of another region.'
	},
	say: {
		confirmed: 'It is this one',
		parted: 'It is not this one',
		removed: 'Expect it no more'
	},
	said: {
		confirmed: 'Noted: this expected workshop is the one that came.',
		parted: 'Noted: these are two different workshops.',
		removed: 'This workshop is expected no more.'
	},
	next: 'Next workshops',
	first: 'Back to the beginning'
};
