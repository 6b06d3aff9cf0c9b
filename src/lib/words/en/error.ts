export const error: typeof import('../fr/error.ts').error = {
	title: 'This page cannot be shown',
	body: 'All that was kept on this tablet is still there.',
	missingTitle: 'This page does not exist',
	home: 'Back to the workshops'
};
