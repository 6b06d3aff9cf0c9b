import { plural } from '../language.ts';

export const sort: typeof import('../fr/sort.ts').sort = {
	title: 'Sort the proposals',
	intro:
		'Tick tracks that say the same thing, or drag one onto the other, to merge them. Nothing is erased: all can be undone until the vote.',
	listTitle: (count) => `${count} to grade`,
	none: 'No track for this question.',
	chosen: (count) => plural('en', count, { one: '# track chosen', other: '# tracks chosen' }),
	unchoose: 'Choose none',
	merge: 'Merge',
	edit: 'Change',
	editOf: (text) => `Change: ${text}`,
	close: 'Close',
	move: (text) => `Move: ${text}`,
	moveHint: 'The arrow keys up and down move the track.',
	dropOnto: 'Merge with this one',
	place: {
		title: 'Place in the list',
		first: 'To the top',
		up: 'Up',
		down: 'Down',
		last: 'To the bottom'
	},
	theme: {
		form: {
			label: 'Theme',
			hint: 'To arrange the list, for example: transport. It is not on the ballot.',
			confirm: 'Keep this theme'
		},
		of: (theme) => `Theme: ${theme}`,
		arrange: 'Arrange by theme'
	},
	similar: {
		title: 'Similar to this one',
		choose: 'Choose too',
		chooseOf: (text) => `Choose too: ${text}`
	},
	likely: {
		title: 'Tracks that look alike',
		open: (count) =>
			plural('en', count, {
				one: 'Compare the pair that looks alike',
				other: 'Compare the # pairs that look alike'
			}),
		left: (count) => plural('en', count, { one: '# pair left', other: '# pairs left' }),
		choice: {
			title: 'Do they say the same thing?',
			note: 'If so, choose the wording that stays; the other one stays readable under the track. The tablet compares words, not meaning.',
			confirm: (count) => plural('en', count, { one: 'Merge', other: 'Merge the # tracks' }),
			cancel: 'Leave them apart'
		},
		none: 'The tablet sees no more tracks that look alike. Two tracks may say the same thing in other words: read the list again.',
		again: (count) =>
			plural('en', count, {
				one: 'Look again at the pair left apart',
				other: 'Look again at the # pairs left apart'
			}),
		back: 'Back to the list'
	},
	acts: {
		'merge-tracks': 'merge',
		'undo-merge': 'merge undone',
		'reword-track': 'rewording',
		'choose-wording': 'choice of text',
		'set-aside': 'setting aside',
		restore: 'putting back',
		'theme-track': 'theme',
		'order-tracks': 'move'
	},
	takeBack: (act) => `Take back: ${act}`,
	news: {
		done: (act) => `Done: ${act}.`,
		back: (act) => `As before: ${act}.`
	},
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
		choose: 'Use this text',
		chooseOf: (text) => `Use this text: ${text}`,
		undo: 'Undo the merge'
	},
	reword: {
		label: 'Reword',
		hint: 'The original text stays readable under the track.',
		confirm: 'Keep this text'
	},
	aside: {
		form: {
			label: 'Reason for setting aside',
			hint: 'For example: off topic, already done',
			confirm: 'Set aside'
		},
		title: 'Set aside',
		note: 'These tracks will not be on the ballot. They are kept.',
		because: (reason) => `Reason: ${reason}`,
		restore: 'Put back',
		restoreOf: (text) => `Put back: ${text}`
	},
	toFreeze: 'Go to the vote',
	conflict: {
		title: 'Two tablets merged the same proposal',
		told: (text, taken, left) => `“${text}” is in “${taken}”, and no longer in “${left}”.`,
		what: 'Nothing is lost. If this is not what you want, separate one of the two tracks.'
	},
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
