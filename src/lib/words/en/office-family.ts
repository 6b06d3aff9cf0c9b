import type { officeFamily as french } from '../fr/office-family.ts';
import { plural } from '../language.ts';

/** The page of one consultation: its versions, its national lists, its rooms. */
export const officeFamily: typeof french = {
	back: 'All consultations',
	done: {
		published: 'The consultation is published. Tablets receive it when they next send.',
		amended: 'The new version is published. Tablets receive it when they next send.',
		list: 'The national list is published. Tablets receive it when they next send.',
		closed: 'The consultation is closed. Tablets stop offering it when they next send.',
		reopened: 'The consultation is open again, in its newest version.',
		withdrawn: 'The list is withdrawn. Tablets stop offering it when they next send.'
	},
	isClosed: (day: string) =>
		`Closed on ${day}. Tablets do not offer it any more; what rooms have done still arrives.`,
	current: 'The current version',
	versions: 'Versions',
	version: (n: number) => `Version ${n}`,
	rooms: (n: number) =>
		n === 0 ? 'no workshop' : plural('en', n, { one: '# workshop', other: '# workshops' }),
	versionColumns: { version: 'Version', on: 'Published', rooms: 'Workshops' },
	amend: 'Prepare a new version',
	close: 'Close this consultation',
	closeNote: 'Tablets will not offer it any more. Workshops that are open go on and are still received.',
	reopen: 'Open this consultation again',
	acts: 'Change this consultation',
	lists: 'Second round: the national lists',
	listsNote: 'A national list gives the same tracks, in the same words, to all rooms. Their tallies add up.',
	noLists: 'No national list is published.',
	newList: 'Prepare a national list',
	listFacts: (tracks: string, day: string) => `${tracks}, published on ${day}`,
	isWithdrawn: (day: string) => `withdrawn on ${day}`,
	showList: 'See the tracks',
	withdraw: 'Withdraw this list',
	withdrawNote: 'No round will be opened on it any more. Rounds that were held stay.',
	drafts: 'Drafts',
	profiles: 'First round, room by room',
	profilesIntro: 'Why the votes of the first round are not added up',
	profilesWhy: [
		'In the first round each room graded its own tracks. Two tracks that look alike are not in the same words, and a person may judge one and the other differently.',
		'Adding these grades up would lend people an opinion of a text that they have not read. The profiles are therefore shown side by side, one room after the other.',
		'For a national result, publish a national list: all rooms then grade the same tracks.'
	],
	noProfiles: 'No room has finished a vote on its own tracks yet.',
	round: (n: number) => `Round ${n}`,
	next: 'Next rooms',
	first: 'Back to the beginning'
};
