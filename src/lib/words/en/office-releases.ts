import { plural } from '../language.ts';
import { officeReport } from './office-report.ts';
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
	columns: { number: 'Number', day: 'Made on', rooms: 'Workshops', ballots: 'Ballots', files: 'Files' },
	report: officeReport,
	public: {
		missingTitle: 'Nothing is published here',
		missing: 'This release does not exist, or not yet. Check the address, or ask the office that gave it.',
		name: 'Published results',
		numbered: (number, day) => `Release no. ${number}, ${day}`,
		counted: (n, m) => `${rooms(n)}, ${ballots(m)}.`,
		older: 'All releases of this list',
		open: 'Page open to everybody',
		how: 'How this result came about',
		process: [
			'Each workshop met in a room, around one tablet, often without a network. The same tracks, word for word, were graded there by each person, in secret.',
			'Once the vote was closed before those present, only the tallies left the tablet: how often each grade was given to each track. No ballot did.',
			'The tallies of all workshops are added up, then judged by the rule that follows.'
		],
		limits: 'What this result does not say',
		limit: [
			'Workshops are made of volunteers: this is no poll, and nothing is weighted to represent the population.',
			'Somebody may have come to several workshops: ballots are secret, and do not say so.',
			'Small workshops are shown only together with others, so that nobody is recognised.'
		],
		data: 'Data and computation',
		dataNote:
			'Licence Ouverte 2.0. Every number of this page can be computed again from these files, right here or by the command “npm run verify”.',
		recompute: {
			idle: 'This page has not been computed again on your device yet.',
			working: 'This page is being computed again on your device.',
			equal: (n, m) =>
				`Computed again on your device from the published tallies: ${rooms(n)}, ${ballots(m)}, all is equal.`,
			differs: (what) =>
				`Computed again on your device: ${what} is not what is shown. Tell the office that publishes it.`,
			failed: 'The data could not be read, so nothing was computed again. The page itself is whole.'
		},
		embed: 'Show this result on another site',
		embedNote: 'Copy these lines into that site’s page. The frame sets no cookie.',
		whole: 'See the whole result'
	}
};
