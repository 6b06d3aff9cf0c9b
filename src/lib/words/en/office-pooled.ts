import { plural } from '../language.ts';
import type { officePooled as french } from '../fr/office-pooled.ts';

/** The national result of a list, over all rooms. */
export const officePooled: typeof french = {
	title: 'National results',
	intro:
		'A national list is graded word for word by all workshops. Their tallies add up, and are judged by the rule of the list. Votes of a workshop on its own tracks are never added: the texts differ. They are read workshop by workshop.',
	caption: 'The national lists',
	none: 'No national list has been published yet. One is published from a consultation.',
	columns: {
		title: 'List',
		consultation: 'Consultation',
		rooms: 'Workshops',
		ballots: 'Ballots',
		on: 'Published'
	},
	withdrawn: 'withdrawn',
	back: 'All lists',
	rooms: (n) => plural('en', n, { one: '# workshop', other: '# workshops' }),
	ballots: (n) => plural('en', n, { one: '# ballot', other: '# ballots' }),
	summary: (rooms, ballots) =>
		`${rooms}, ${ballots}. Rehearsals, voided workshops and votes that are still open do not count.`,
	nothing: 'Nothing is shown yet: too few ballots have arrived for nobody to be recognised.',
	refused: 'This result cannot be computed.',
	rule: 'Rules of the result',
	quorum: (rooms, opinions) =>
		`A track is ranked if at least ${rooms} workshops, and half of those that graded the list, graded it, with ${opinions} opinions or more.`,
	sums: 'Grades are added, never ranks: a track may be first in every region and second in all.',
	privacy: (n) =>
		`A group of fewer than ${n} ballots, or whose opinions are all the same, is shown only with others. No subtraction finds it again.`,
	waiting: (n) =>
		plural('en', n, {
			one: '# group waits: it is still too small to be shown.',
			other: '# groups wait: together they are still too small to be shown.'
		}),
	withheld: (n) =>
		plural('en', n, {
			one: '# track is not shown: too few people answered about it.',
			other: '# tracks are not shown: too few people answered about them.'
		}),
	uncovered: 'Without a national rank',
	uncoveredWhy: (name, rooms, opinions) =>
		`“${name}”: graded in ${rooms}, ${opinions}. That is not enough for a rank.`,
	opinions: (n) => plural('en', n, { one: '# opinion', other: '# opinions' }),
	firmness: 'How firm is this result?',
	names: (names) =>
		new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map((name) => `“${name}”`)),
	sameWeight: (first) => `If every region weighed the same, ${first} would still stand first.`,
	otherWeight: (first) => `If every region weighed the same, ${first} would stand first.`,
	oneRegion: 'Only one region is shown by itself: equal weight changes nothing.',
	leaving: {
		rooms: (n) => `Without one or another of the ${n} workshops, the first place never changes.`,
		regions: (n) => `Without one or another of the ${n} regions, the first place never changes.`
	},
	leavingChanges: (without, first) => `Without ${without}, ${first} would stand first.`,
	theRoom: (place, day) => `the workshop of ${place} on ${day}`,
	aRoom: (region, day) => `a workshop on ${day} (${region})`,
	ranks: (name, best, worst) => `“${name}” goes from rank ${best} to rank ${worst}.`,
	ranksIntro: 'Depending on what is left out:',
	draws: {
		rooms: (share, draws, first) =>
			`The workshops were drawn by lot ${draws} times, some more than once, others not at all: ${first} stands first in ${share} of the draws.`,
		regions: (share, draws, first) =>
			`The regions were drawn by lot ${draws} times, some more than once, others not at all: ${first} stands first in ${share} of the draws.`
	},
	disagreement: 'Agreement and disagreement',
	disagreementNote:
		'Agreement goes from −1 (two opposite camps) to 1 (all of one opinion): it is van der Eijk’s index A (2001). To agree is not to approve.',
	disagreementColumns: {
		track: 'Track',
		good: (grade) => `${grade} or better`,
		rejected: (grade) => grade,
		agreement: 'Agreement',
		widest: 'Widest gap between regions'
	},
	gap: (grade, high, highShare, low, lowShare) => `${grade}: ${highShare} (${high}), ${lowShare} (${low})`,
	noGap: 'Only one region is shown',
	side: 'Side by side',
	chooseTrack: 'Track to look at',
	show: 'Look',
	nation: 'Country',
	noRegion: 'Without a region',
	together: (names) => `${names}, together`,
	togetherNote: 'Where several regions stand together, one of them is too small to be shown alone.',
	byRegion: (track) => `${track}: by region`,
	map: (track) => `${track}: map of the regions`,
	mapNote: 'Each square is a region, about where it lies. The letter is that of the majority grade.',
	mapEmpty: 'no result to show',
	mapTogether: 'shown with another region',
	mapItem: (region, said) => `${region}: ${said}`,
	overDays: (track) => `${track}: over the days`,
	overDaysNote: 'All that had been voted at the end of each day, that day included.',
	categories:
		'Ballots carry no category of participants: the secrecy of the vote comes first. So there is no result by category.',
	picture: {
		svg: 'SVG picture',
		png: 'PNG picture',
		print: 'Print',
		failed: 'The picture could not be made.'
	},
	pictureOf: (title) => `Download “${title}”`,
	compare: 'Why a workshop has another order',
	compareNote: 'The same rule, with the numbers of each.',
	chooseRoom: 'Workshop',
	chosenRoom: (place, day) => `${place}, ${day}`,
	tooManyRooms: 'There are too many workshops to list them here.',
	compared: (place, ballots, all) => `${place} counts for ${ballots} of ${all}.`,
	tooSmall: 'This workshop is too small, or its opinions too much alike, for its result to be shown alone.',
	sameOrder: (question) => `${question}: the same order as the country.`,
	here: (sentence) => `In this workshop. ${sentence}`,
	there: (sentence) => `In the country. ${sentence}`
};
