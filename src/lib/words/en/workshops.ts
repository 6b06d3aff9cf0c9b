import { plural } from '../language.ts';

export const workshops: typeof import('../fr/workshops.ts').workshops = {
	title: 'Workshops',
	prepare: 'Prepare a workshop',
	rehearse: 'Hold a rehearsal',
	emptyTitle: 'One room, one tablet, one decision',
	empty:
		'Préau gathers the proposals of a room, then each person grades them in secret, on this tablet and without a network. The result is shown at once, before people leave.',
	emptyFirst: 'Begin with the tour, which shows the day in three minutes; or prepare your workshop.',
	list: 'Workshops on this tablet',
	go: {
		unopened: 'Go on preparing',
		gathering: 'Go on gathering',
		grading: 'Go on voting',
		closed: 'See the result',
		signed: 'See the minutes',
		voided: 'See what was written'
	},
	readOnly: 'Read only: written by a newer version',
	unread: (n) =>
		plural('en', n, {
			one: '# message from the office to read',
			other: '# messages from the office to read'
		}),
	tour: 'Tour Préau in three minutes',
	ready: 'Is the tablet ready for the field?',
	method: 'Understand majority judgment, and try it',
	second: 'Take part as second tablet',
	readFile: 'Read a workshop’s file',
	notPersistent: 'The browser might erase these workshops if space runs short',
	notPersistentNote:
		'To prevent it, install Préau on the home screen: in the menu of the browser, choose “Install” or “Add to Home Screen”, then open Préau by its icon.',
	duplicate: 'Duplicate',
	remove: 'Remove from the tablet…',
	void: {
		open: 'Cancel this workshop…',
		title: (place) => `Cancel the workshop of ${place}`,
		kept: 'Nothing is erased: the proposals and what was counted stay on the tablet. But the workshop can no longer go on.',
		reason: 'Why is it cancelled?',
		confirm: 'Cancel the workshop'
	}
};
