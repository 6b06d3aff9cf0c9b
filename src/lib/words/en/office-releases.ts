import { plural } from '../language.ts';
import type { officeReleases as french } from '../fr/office-releases.ts';

const rooms = (n: number) => plural('en', n, { one: '# workshop', other: '# workshops' });
const ballots = (n: number) => plural('en', n, { one: '# ballot', other: '# ballots' });

export const officeReleases: typeof french = {
	title: 'Publish the results',
	back: 'Result of the list',
	next: 'Next release',
	made: 'Releases made',
	none: 'Nothing of this list is published yet.',
	numbered: (number) => `no. ${number}`,
	shows: (n, m) => `It shows ${rooms(n)} and ${ballots(m)}.`,
	noFirst: 'No track is ranked yet.',
	withheldTitle: 'What is not shown, and why',
	nothingWithheld: 'All that arrived is shown.',
	waiting: (n) =>
		plural('en', n, {
			one: '# workshop waits for another release: alone, it would let people guess votes.',
			other: '# workshops wait for another release: alone, they would let people guess votes.'
		}),
	corrections: (n) =>
		plural('en', n, {
			one: '# workshop changed since: it stays as it was published until other workshops arrive with it.',
			other: '# workshops changed since: they stay as they were published until others arrive with them.'
		}),
	withheld: (n) =>
		plural('en', n, {
			one: '# track is not shown for the new workshops: too few people answered about it.',
			other: '# tracks are not shown for the new workshops: too few people answered about them.'
		}),
	forGood: 'A release is open to everybody and never changes again. A later one can add workshops.',
	make: (number) => `Publish no. ${number}`,
	done: (number) => `Release no. ${number} is open to everybody.`,
	package: 'Data (zip)',
	columns: { number: 'Number', day: 'Made on', rooms: 'Workshops', ballots: 'Ballots', files: 'Files' }
};
