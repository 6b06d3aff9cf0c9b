import { plural } from '../language.ts';

export const gather: typeof import('../fr/gather.ts').gather = {
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
		leave: 'Back to the facilitator'
	},
	turn: {
		heading: 'Your proposal',
		label: 'Your proposal, in your own words',
		readBy:
			'Your text will be read by the facilitator, then shown to the whole room for the vote, without your name.',
		keep: 'Keep this proposal',
		done: 'I have finished',
		kept: (count) =>
			plural('en', count, {
				one: 'Your proposal is kept. You can write another one.',
				other: 'Your # proposals are kept. You can write another one.'
			}),
		left: (count) => plural('en', count, { one: '# character left', other: '# characters left' }),
		over: (count) => plural('en', count, { one: '# character too many', other: '# characters too many' }),
		unkeptTitle: 'This text is not kept yet',
		unkept: 'What shall become of it before you pass the tablet?',
		keepAndEnd: 'Keep and finish',
		eraseAndEnd: 'Erase and finish',
		goOn: 'Go on writing'
	},
	paste: {
		title: 'Paste a list',
		label: 'One proposal a line',
		hint: 'For paper and sticky notes: type or paste; bullets and numbers are taken off by themselves.',
		ready: (count) =>
			plural('en', count, { one: '# line will become # proposal', other: '# lines will become # proposals' }),
		add: (count) => plural('en', count, { one: 'Add # proposal', other: 'Add # proposals' }),
		nothing: 'Add the proposals',
		tooLong: (max) => `Too long for the ballot (${max} characters at most). They stay here, to be shortened:`,
		tooLongLine: (start, length) => `“${start}…”, ${length} characters`,
		added: (count) => plural('en', count, { one: '# proposal kept.', other: '# proposals kept.' })
	}
};
