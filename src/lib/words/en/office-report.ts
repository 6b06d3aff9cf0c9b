import { plural } from '../language.ts';
import type { officeReport as french } from '../fr/office-report.ts';

const rooms = (n: number) => plural('en', n, { one: '# workshop', other: '# workshops' });
const tracks = (n: number) => plural('en', n, { one: '# track', other: '# tracks' });

/** The report of a release: what is sent to those who decide. */
export const officeReport: typeof french = {
	name: 'Report',
	open: 'Report to print and to send',
	back: 'Page of the results',
	asked: 'The questions asked',
	heldOn: (day) => `The workshops counted were held on ${day}.`,
	heldFrom: (first, last) => `The workshops counted were held from ${first} to ${last}.`,
	rooms: 'The workshops',
	roomsSum: (n, ballots) => `${rooms(n)} in this result, ${ballots}.`,
	columns: { region: 'Region', rooms: 'Workshops', category: 'Category', people: 'People' },
	noRegion: 'Region not told',
	roomsNote:
		'Each ballot is that of a person who was there. The number of ballots of a workshop is not shown: small workshops appear only together with others.',
	attendance: 'The people who were there',
	present: (people, n) =>
		`${plural('en', people, { one: '# person was there', other: '# people were there' })}, by ${plural('en', n, { one: 'the workshop that counted its own', other: 'the # workshops that counted theirs' })}.`,
	others: 'Other people',
	attendanceNote:
		'A category of fewer than eleven people is counted with the others. From one release to the next these numbers move by at least eleven or not at all.',
	lineage: 'From proposals to tracks',
	proposed: (n, m) => `${rooms(m)} had proposed ${tracks(n)}, in their own words.`,
	sorted: (placed, aside) =>
		`The office read them one by one: ${tracks(placed)} ${placed === 1 ? 'stands' : 'stand'} in the common tracks, ${tracks(aside)} ${aside === 1 ? 'was' : 'were'} set aside with a written reason. Every act keeps who did it and when, and can be undone.`,
	unsorted: (n) => `${tracks(n)} ${n === 1 ? 'was' : 'were'} not sorted yet on that day.`,
	toRooms: 'Each workshop can see by its code what became of its proposals:',
	origin: { track: 'Track', rooms: 'Workshops of origin', sources: 'Proposals joined' },
	noLineage:
		'This list is not made of proposals sorted here, or this release was made before their origin was kept.',
	result: 'The result',
	firmness:
		'How firm the result is stands below each question: one workshop or region less, another rule, another draw of the workshops.',
	verify: 'To compute it again',
	verifyNote:
		'The open data of this release (Licence Ouverte 2.0) hold every number of this report. The command “npm run verify” does the whole calculation again from them alone, and says what differs:'
};
