import { plural } from '../language.ts';

export const gather: typeof import('../fr/gather.ts').gather = {
	tablets: 'A second tablet',
	title: 'Gather proposals',
	listTitle: (count) => `${count} so far`,
	listEmpty: 'The proposals',
	none: 'No proposal for this question yet.',
	noneHint: 'Pass the tablet, or paste a list.',
	passTitle: 'Everyone writes',
	passNote:
		'One person after another, on the screen or by dictating to the keyboard. Nothing of the one before stays.',
	pass: 'Pass the tablet',
	toSort: 'Sort the proposals',
	invent: 'Add invented proposals',
	handOver: {
		title: 'Your turn',
		body: 'You are about to write your proposals. Nothing of the person before you stays here.',
		start: 'Begin',
		waiting: (count) =>
			plural('en', count, {
				one: 'Somebody was interrupted while writing. Their text waits for them.',
				other: '# people were interrupted while writing. Their texts wait for them.'
			}),
		resume: 'It was me: go on with my text',
		leave: 'Back to the facilitator'
	},
	turn: {
		heading: 'Your proposal',
		label: 'Your proposal, in your own words',
		readBy:
			'Your text will be read by the facilitator, by the whole room at the vote, and then by the national office, without your name; to have it removed before the vote, tell the facilitator.',
		keep: 'Keep this proposal',
		done: 'I have finished',
		kept: (count) =>
			plural('en', count, {
				one: 'Your proposal is kept. You can write another one.',
				other: 'Your # proposals are kept. You can write another one.'
			}),
		left: (count) => plural('en', count, { one: '# character left', other: '# characters left' }),
		over: (count) => plural('en', count, { one: '# character too many', other: '# characters too many' }),
		stay: 'To give the tablet back, touch “I have finished”.',
		unkeptTitle: 'This text is not kept yet',
		unkept: 'What shall become of it before you pass the tablet?',
		keepAndEnd: 'Keep and finish',
		eraseAndEnd: 'Erase and finish',
		goOn: 'Go on writing'
	},
	category: {
		label: 'You are here as',
		hint: 'To know where proposals come from, never who wrote them.',
		none: 'I would rather not say'
	},
	sensitive: {
		kinds: {
			name: 'a name',
			phone: 'a telephone number',
			email: 'an e-mail address',
			health: 'something about health'
		},
		text: (list) =>
			`This text seems to hold ${list}. Other people will read it: you can take it out, or leave the text as it is.`,
		lines: (count, list) =>
			`${plural('en', count, { one: '# line seems', other: '# lines seem' })} to hold ${list}. Other people will read it: you can take it out, or leave the text as it is.`
	},
	interrupted: {
		title: 'A text waits for the person who was writing it',
		note: (count) =>
			plural('en', count, {
				one: 'The tablet stopped while somebody was writing. Their text is not kept yet. Pass them the tablet, or erase it if they ask.',
				other:
					'The tablet stopped while # people were writing. Their texts are not kept yet. Pass them the tablet, or erase them if they ask.'
			}),
		erase: (count) =>
			plural('en', count, { one: 'Erase this text unread', other: 'Erase these # texts unread' }),
		sure: (count) =>
			plural('en', count, {
				one: 'This text will be lost. What is kept already stays.',
				other: 'These # texts will be lost. What is kept already stays.'
			}),
		eraseNow: 'Erase'
	},
	removal: {
		open: 'Somebody asks to have their words removed',
		close: 'Remove nothing',
		remove: 'Remove',
		removeOf: (text) => `Remove: ${text}`,
		sure: 'These words will be erased from the tablet for ever. This cannot be undone.',
		erase: 'Erase for ever'
	},
	tableTitle: 'A table dictates its list',
	tableNote: 'A group has talked together: you write down all its proposals in one go.',
	toTable: 'Write down a table’s list',
	table: {
		title: 'A table’s list',
		first: 'First proposal',
		next: 'Next proposal',
		hint: 'Enter goes to the next one.',
		remove: 'Take out',
		removeOf: (text) => `Take out: ${text}`,
		keep: (count) => plural('en', count, { one: 'Keep # proposal', other: 'Keep # proposals' }),
		kept: (count) =>
			plural('en', count, {
				one: '# proposal kept. Another table can dictate its own.',
				other: '# proposals kept. Another table can dictate its own.'
			}),
		back: 'Back to gathering'
	},
	paste: {
		title: 'Paste a list',
		label: 'One proposal a line',
		hint: 'For paper and sticky notes: type or paste; bullets and numbers are taken off by themselves.',
		preview: 'The lines as they will be kept',
		ready: (count) =>
			plural('en', count, { one: '# line will become # proposal', other: '# lines will become # proposals' }),
		add: (count) => plural('en', count, { one: 'Add # proposal', other: 'Add # proposals' }),
		nothing: 'Add the proposals',
		tooLong: (max) => `Too long for the ballot (${max} characters at most). They stay here, to be shortened:`,
		tooLongLine: (start, length) => `“${start}…”, ${length} characters`,
		added: (count) => plural('en', count, { one: '# proposal kept.', other: '# proposals kept.' })
	}
};
