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
	own: (day) => `Made on this tablet on ${day}`,
	copied: 'The one of the duplicated workshop',
	write: 'Write a consultation…',
	ruleFixed: 'The rule is the one that the consultation sets.',
	amended: (version, day) => `Version ${version}, published by the office on ${day}`,
	forList: (title) => `For the national list “${title}”`,
	questions: 'The questions asked',
	scale: 'The grades, from best to worst',
	rule: 'When a person has no opinion on a track',
	rules: {
		worst: {
			label: (worst) => `It counts as “${worst}”`,
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
	territory: {
		label: 'Department or region',
		hint: 'Type a name or a code, then choose from the list.',
		kinds: { department: 'department', region: 'region' },
		found: (count) => plural('en', count, { one: '# answer in the list.', other: '# answers in the list.' }),
		none: 'No department or region of this name.',
		pick: 'Choose a line of the list for this place to count.',
		inRegion: (region) => `Region: ${region}`,
		take: 'Take away'
	},
	day: 'Day',
	people: 'People expected',
	peopleSummed: 'The sum of the categories.',
	byCategory: 'Split by category',
	languages: 'Languages offered to participants',
	languagesOf: { all: 'French and English', fr: 'French only', en: 'English only' },
	notAsked: 'The questions of this consultation are in French only: they will stay in French.',
	known: {
		open: 'The tracks are known already',
		note: 'Paste one list a question: a line becomes a track, without its number or dash. Gathering can then add to it.',
		label: (number) => `Tracks of question ${number}, one a line`
	},
	copy: {
		title: (place) => `After the workshop of ${place}`,
		note: 'The place, the region, the consultation, the people expected, the languages and the schedule are taken over. Proposals and ballots are not.',
		tracks: (count) =>
			plural('en', count, {
				one: 'Take over the track of its list too',
				other: 'Take over the # tracks of its list too'
			})
	},
	frozen: 'Once the workshop is open, the consultation and its rule no longer change.',
	open: 'Open the workshop',
	openRehearsal: 'Open the rehearsal',
	already: 'This workshop is open already.',
	ruleInWords: (kind, quorum, worst) =>
		({
			worst: `“No opinion” counts as “${worst}”.`,
			required: 'Everyone grades every track.',
			ignored:
				quorum > 0
					? `“No opinion” is left out. A track needs at least ${quorum} opinions to be ranked.`
					: '“No opinion” is left out.'
		})[kind]
};
