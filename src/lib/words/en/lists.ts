import type { Words } from '../words.ts';

const quoted = (text: string) => `“${text}”`;

export const lists: Words['lists'] = {
	offer: {
		title: 'The national list has come',
		what: (title, tracks) => `${quoted(title)}: ${tracks}, the same in all rooms. The results add up.`,
		open: 'See this list',
		newRoom: 'Open a workshop for this list'
	},
	page: {
		title: 'Vote on the national list',
		lead: 'This room grades the same tracks as all the others, in the same words.',
		kept: 'What the room has proposed and voted so far stays as it is. This round has an urn and a result of its own.',
		whole: 'The list is graded whole: it can neither be sorted nor changed here.',
		tracks: 'The tracks',
		time: 'The time of the vote',
		estimate: (people, tracks, duration) => `${people}, ${tracks}: ${duration}.`,
		rule: 'The rule of this list',
		scale: 'The grades',
		confirm: 'Open the vote on this list',
		back: 'Back to the workshop',
		none: 'No national list waits for this workshop. It may have been withdrawn, or be graded here already.'
	}
};
