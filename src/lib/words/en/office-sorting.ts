import { plural } from '../language.ts';
import type { Words } from '../words.ts';

export const officeSorting: Words['office']['sorting'] = {
	title: 'Common tracks',
	intro:
		'The tracks of all workshops of a consultation are sorted here into common tracks. Each decision is an entry, with its author, and can be taken back.',
	none: 'No consultation has a track to sort yet. They come with the workshops.',
	numbers: (all, todo) =>
		`${plural('en', all, { one: '# workshop track', other: '# workshop tracks' })}, ${todo.toLocaleString('en')} to sort`,
	back: 'All consultations',
	backToList: 'Back to the workshops’ tracks',
	questions: 'Questions',
	filters: 'Choose the tracks',
	search: 'Words of the track',
	searchHint: 'Whole words, with or without accents.',
	shelf: 'Which ones',
	shelves: {
		todo: 'To sort',
		contested: 'Different decisions',
		placed: 'In a common track',
		aside: 'Set aside',
		all: 'All'
	},
	region: 'Region',
	everyRegion: 'All',
	apply: 'Show',
	reset: 'Show all',
	sources: 'Tracks of the workshops',
	noSources: 'No track answers these choices.',
	allSorted: 'No track is left to sort for this question.',
	tally: (n) => plural('en', n, { one: '# track', other: '# tracks' }),
	next: 'More',
	first: 'Back to the beginning',
	onlyRoom: 'This workshop only',
	everyRoom: 'All workshops',
	untitled: 'Place not given',
	standings: {
		unplaced: 'To sort',
		changed: 'Changed since by its workshop',
		placed: 'Sorted',
		aside: 'Set aside',
		contested: 'Different decisions'
	},
	from: (n) => plural('en', n, { one: 'Comes from another text', other: 'Comes from # other texts' }),
	chosen: 'The chosen track',
	choose: 'Choose a workshop’s track in the list to sort it.',
	natureAsk: 'What becomes of it in the common track',
	natures: {
		identical: 'It says the same',
		absorbed: 'It is contained in it',
		partly: 'Only a part of it goes there',
		split: 'It is shared between several'
	},
	alike: 'Sort along with it',
	alikeHint: 'Tracks of other workshops that are like it by their words. Tick those that say the same.',
	place: 'Put here',
	placeIn: (text) => `Put into “${text}”`,
	commons: 'Common tracks',
	noCommons: 'No common track for this question. The first one is made from a workshop’s track.',
	likely: 'Close',
	rooms: (n) => plural('en', n, { one: '# workshop', other: '# workshops' }),
	withdrawn: 'Withdrawn',
	add: 'Make it a new common track',
	addDo: 'Create this common track',
	french: 'Text in French',
	english: 'Text in English',
	aside: 'Set it aside',
	asideDo: 'Set aside',
	reason: 'Reason',
	reasonHint: 'It stays readable in the workshop and in what is told to it.',
	history: 'What was decided',
	acts: {
		placed: (text) => `Put into “${text}”`,
		aside: (reason) => `Set aside: ${reason}`
	},
	actStates: {
		stands: 'Stands',
		yields: 'A different decision, earlier',
		former: 'For a text that the workshop has changed since',
		past: 'No longer in effect'
	},
	by: (who, when) => `${who}, ${when}`,
	somebody: 'Somebody of the office',
	undone: (who, when) => `Undone by ${who}, ${when}`,
	undo: 'Undo',
	undoOf: (what) => `Undo: ${what}`,
	conflict: 'Two people decided differently. The later decision stands; undo the one that does not fit.',
	done: (n) => plural('en', n, { one: 'Noted for # track.', other: 'Noted for # tracks.' }),
	undoneNow: 'The decision is undone.',
	already: 'It was so already. Nothing has changed.',
	updated: (when) => `List up to date at ${when}, with the work of your colleagues.`,
	readOnly: 'Your role allows reading: sorting the tracks is for the national office.',
	scope: (region) =>
		`You see the tracks of the workshops of your region (${region}). The numbers of workshops are those of the whole country.`,
	common: {
		title: 'A common track',
		now: 'Text now',
		wordings: 'Its texts, one after the other',
		origins: 'Where it comes from',
		noOrigins: 'No workshop’s track stands in it.',
		numbers: (sources, rooms) =>
			`${plural('en', sources, { one: '# track', other: '# tracks' })} of ${plural('en', rooms, { one: '# workshop', other: '# workshops' })}`,
		reword: 'Change the text',
		rewordDo: 'Keep this text',
		rewordHint: 'The text before stays readable, with its author.',
		withdraw: 'Take off the list',
		withdrawHint: 'The tracks that stand in it come back to be sorted, and return if it is put back.',
		restore: 'Put back on the list',
		withdrawnNote: (who, reason) => `Taken off the list by ${who}: ${reason}`,
		changed: 'Noted.'
	},
	inRoom: (text) => `In the common track “${text}”`
};
