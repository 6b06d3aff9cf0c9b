import { plural } from '../language.ts';

export const sort: typeof import('../fr/sort.ts').sort = {
	title: 'Sort the proposals',
	intro:
		'Tick proposals that say the same thing to merge them. Nothing is erased: all can be undone until the vote.',
	listTitle: (count) => `${count} to grade`,
	none: 'No track for this question.',
	chosen: (count) => plural('en', count, { one: '# track chosen', other: '# tracks chosen' }),
	unchoose: 'Choose none',
	merge: 'Merge',
	edit: 'Change',
	editOf: (text) => `Change: ${text}`,
	close: 'Close',
	mergeChoice: {
		title: 'Which wording stays?',
		note: 'The other texts stay readable under the track, and the merge can be undone.',
		confirm: (count) => plural('en', count, { one: 'Merge the track', other: 'Merge the # tracks' }),
		cancel: 'Do not merge'
	},
	lineage: {
		merged: (count) => plural('en', count, { one: 'Made of # proposal', other: 'Unites # proposals' }),
		reworded: 'Reworded',
		asWritten: 'Wording that stayed',
		undo: 'Undo the merge'
	},
	reword: {
		label: 'Reword',
		hint: 'The original text stays readable under the track.',
		confirm: 'Keep this text'
	},
	aside: {
		open: 'Set aside',
		reason: 'Reason for setting aside',
		reasonHint: 'For example: off topic, already done',
		title: 'Set aside',
		note: 'These tracks will not be on the ballot. They are kept.',
		because: (reason) => `Reason: ${reason}`,
		restore: 'Put back',
		restoreOf: (text) => `Put back: ${text}`
	},
	toFreeze: 'Go to the vote',
	freeze: {
		title: 'Open the vote',
		lead: 'This is what will be frozen. Afterwards nothing is added and nothing changes.',
		tracks: 'The tracks',
		rule: 'The rule',
		scale: 'The grades',
		time: 'The time it takes',
		estimate: (people, tracks, time) => `For ${people} and ${tracks}, on this tablet: ${time}.`,
		estimateNote: 'This reckons 7 seconds a track, and 25 seconds to pass the tablet.',
		order: 'The order of the tracks is drawn at random for each ballot.',
		missing: (questions) => `Without a track the vote cannot open: ${questions}.`,
		confirm: 'Freeze the list and open the vote',
		back: 'Back to sorting'
	}
};
