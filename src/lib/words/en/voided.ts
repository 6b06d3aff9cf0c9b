export const voided: typeof import('../fr/voided.ts').voided = {
	title: 'Cancelled workshop',
	reason: 'Why it was cancelled',
	kept: 'All that was written is kept on this tablet. Nothing changes in it any more.',
	none: 'No proposal.',
	home: 'See all workshops'
};
