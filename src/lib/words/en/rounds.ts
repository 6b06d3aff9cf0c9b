import { plural } from '../language.ts';

const quoted = (text: string) => `“${text}”`;

export const rounds: typeof import('../fr/rounds.ts').rounds = {
	label: 'Rounds of voting',
	name: (n) => `Round ${n}`,
	state: {
		open: 'voting',
		latest: 'latest round',
		earlier: 'kept',
		replaced: (n) => `replaced by round ${n}`
	},
	replaced: (n) => `Closing this round was a mistake: round ${n} counts. This one stays readable.`,
	why: {
		mistake: (follows) =>
			`The same list as round ${follows}, voted on again: closing round ${follows} was a mistake.`,
		discussion: (follows) => `Voted on after a discussion, following round ${follows}.`,
		selection: (follows) => `Voted on some of the tracks of round ${follows}.`
	},
	because: (text) => `Reason written down: ${quoted(text)}`,
	onList: (title) => `National list ${quoted(title)}: the same tracks in all rooms.`,
	list: 'National list',
	listMethod: (title) =>
		`The list ${quoted(title)} is the national office’s. The tallies of all rooms that graded it add up; those of a round on a room’s own tracks never do.`,
	neverAdded: 'Rounds are never added up.',
	oneTrack: 'A single track: the room says what it thinks of it, nothing is ranked.',
	next: 'Hold another round',
	nextWhat: 'To mend a closing that came too soon, or to vote again after a discussion.',

	choice: {
		title: 'Another round',
		lead: (n) =>
			`Round ${n} is kept as it is, with its result. The new round has an urn of its own: every person votes again.`,
		mistake: {
			title: 'Closing was a mistake',
			what: 'The same list is voted on again, by everybody. The first count stays readable and no longer counts.',
			reason: 'What happened?',
			reasonHint: 'This sentence will be in the minutes.',
			confirm: 'Open the new vote'
		},
		selection: {
			title: 'Vote again on a few tracks',
			what: 'For example those that are tied, or a single track on which the room wants to give its opinion.',
			open: 'Choose the tracks'
		},
		discussion: {
			title: 'Discuss, then vote a second time',
			what: 'The list is opened again: tracks can be reworded, merged, and new proposals added. The earlier result does not change.',
			open: 'Open the list again'
		},
		back: 'Back to the result'
	},
	tracks: {
		title: 'Which tracks to vote on?',
		lead: 'Only ticked tracks will be on the ballot. A question without a ticked track is left out.',
		all: 'Tick all tracks of this question',
		none: 'Tick no track of this question',
		rank: (rank, grade) => `${rank}, ${grade}`,
		chosen: (n) => plural('en', n, { one: '# track ticked', other: '# tracks ticked' }),
		one: 'With a single track there is no ranking: the room gives it a grade.',
		reason: 'Why this round?',
		confirm: 'Freeze these tracks and open the vote',
		back: 'Do not open this round'
	},
	reopened: {
		title: (n) => `List opened again after round ${n}`,
		what: 'The result of that round is kept. What is added or changed now is for the next round.',
		undo: 'Give up this round'
	}
};
