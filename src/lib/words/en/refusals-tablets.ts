export const tabletRefusals: typeof import('../fr/refusals-tablets.ts').tabletRefusals = {
	'tablet-not-leading': () =>
		'This is decided on the tablet that leads the workshop. Nothing has changed: go on there.',
	'tablet-already-leading': () => 'This tablet leads the workshop already. Nothing has changed: go on here.',
	'tablet-already-admitted': () =>
		'This tablet is already admitted to the workshop. Nothing has changed: give it the file of the workshop if it has not got it yet.',
	'tablet-has-urn': () =>
		'This tablet already holds an urn of this round. Nothing has changed: each tablet holds one at most.',
	'card-unreadable': () =>
		'This text is not the code of a tablet. Nothing has changed: scan the code on the other screen, or paste the whole of it.',
	'workshop-code-unreadable': () =>
		'This text is not the code of a workshop. Nothing has changed: scan the code on the other screen, or paste the whole of it.',
	'urn-disputed': () =>
		'An urn waits for your decision. Nothing is signed and everything is kept: first say which of its counts is the right one.',
	'urn-not-disputed': () =>
		'This urn no longer waits for a decision. Nothing has changed: look at the urns as they are now.'
};
