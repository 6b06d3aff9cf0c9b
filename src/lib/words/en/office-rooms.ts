import { plural } from '../language.ts';
import type { Words } from '../words.ts';

export const officeRooms: Words['office']['rooms'] = {
	title: 'Workshops received',
	total: (n) => plural('en', n, { one: '# workshop', other: '# workshops' }),
	filters: 'Choose workshops',
	region: 'Region',
	everyRegion: 'All',
	state: 'State',
	everyState: 'All',
	phase: 'Step',
	everyPhase: 'All',
	purpose: 'Sort',
	everyPurpose: 'All',
	purposes: { real: 'Workshops', rehearsal: 'Rehearsals' },
	from: 'From',
	until: 'To',
	search: 'Place or title',
	apply: 'Show',
	reset: 'Show all',
	noneTitle: '0 workshops',
	none: 'No workshop has arrived yet. Join a tablet to the office: as soon as it has a network, it sends what it keeps.',
	noneFiltered: 'No workshop received answers these choices.',
	toTablets: 'Join a tablet',
	columns: {
		place: 'Place',
		region: 'Region',
		day: 'Day',
		title: 'Consultation',
		people: 'People',
		proposals: 'Proposals',
		ballots: 'Ballots',
		phase: 'Step',
		state: 'State',
		received: 'Received'
	},
	states: {
		counted: 'Counted',
		held: 'Waiting for approval',
		unproven: 'Not proved yet',
		incomplete: 'Incomplete',
		forked: 'Two different continuations'
	},
	updated: (when) => `List up to date at ${when}: something has just come.`,
	next: 'Next workshops',
	first: 'Back to the beginning',
	scroll: 'Table of the workshops received',
	untitled: 'Place not given'
};
