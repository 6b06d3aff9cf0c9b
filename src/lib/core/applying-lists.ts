import { asks, type Appliers } from './state.ts';

/** A national list that a room brings into its journal; and what the office's own stream holds (sync/catalogue.ts). */
export const listAppliers: Appliers<
	| 'list-taken'
	| 'consultation-published'
	| 'consultation-amended'
	| 'consultation-closed'
	| 'list-published'
	| 'list-withdrawn'
> = {
	'list-taken': (state, body) => {
		if (state.lists.has(body.published)) return 'already-there';
		if (!body.questions.every(({ question }) => asks(state, question))) return 'unknown-question';
		state.lists.set(body.published, body);
		return null;
	},
	'consultation-published': () => 'of-another-stream',
	'consultation-amended': () => 'of-another-stream',
	'consultation-closed': () => 'of-another-stream',
	'list-published': () => 'of-another-stream',
	'list-withdrawn': () => 'of-another-stream'
};
