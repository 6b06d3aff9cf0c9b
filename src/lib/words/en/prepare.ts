import { plural } from '../language.ts';

export const prepare: typeof import('../fr/prepare.ts').prepare = {
	title: 'Prepare a workshop',
	titleRehearsal: 'Prepare a rehearsal',
	rehearsalNote:
		'A rehearsal runs like a workshop. It can be filled with invented proposals and ballots, and it never counts.',
	consultation: 'The consultation',
	choose: 'Choose the consultation',
	builtIn: 'Comes with Préau',
	published: (day) => `Published by the office on ${day}`,
	amended: (version, day) => `Version ${version}, published by the office on ${day}`,
	forList: (title) => `For the national list “${title}”`,
	ruleFixed: 'The rule is the one that the office has set.',
	questions: 'The questions asked',
	scale: 'The grades, from best to worst',
	rule: 'When a person has no opinion on a track',
	rules: {
		worst: {
			label: 'It counts as “To reject”',
			hint: 'The usual rule: a track rises by the favourable opinions it receives.'
		},
		required: {
			label: 'Everyone grades every track',
			hint: 'There is no “no opinion” on the ballot.'
		},
		ignored: {
			label: 'The answer is left out of the count of this track',
			hint: 'A track is judged by those who have an opinion on it.'
		}
	},
	quorum: 'Smallest number of opinions for a track to be ranked',
	quorumHint: '0 to set no minimum.',
	quorumOutOfReach: (people) =>
		plural('en', people, {
			one: 'This is more than the # person expected: if nobody else comes, no track will be ranked.',
			other: 'This is more than the # people expected: if nobody else comes, no track will be ranked.'
		}),
	where: 'Place and day',
	place: 'Place',
	placeMissing: 'Write where the workshop takes place; the rest is kept.',
	placeHint: 'For example: Maison des associations, Rennes',
	region: 'Region',
	noRegion: 'No region given',
	day: 'Day',
	people: 'People expected',
	frozen: 'Once the workshop is open, the consultation and its rule no longer change.',
	open: 'Open the workshop',
	openRehearsal: 'Open the rehearsal',
	already: 'This workshop is open already.',
	ruleInWords: (kind, quorum) =>
		({
			worst: '“No opinion” counts as “To reject”.',
			required: 'Everyone grades every track.',
			ignored:
				quorum > 0
					? `“No opinion” is left out. A track needs at least ${quorum} opinions to be ranked.`
					: '“No opinion” is left out.'
		})[kind]
};
