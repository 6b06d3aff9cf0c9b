import type { Appliers } from './state.ts';

/** What is written down for the minutes, and their signing. */
export const conclusionAppliers: Appliers<'remark-recorded' | 'minutes-signed'> = {
	'remark-recorded': (state, body, { head }) => {
		state.remarks.push({ round: body.round, text: body.text, at: head.at });
		return null;
	},
	'minutes-signed': (state, body, { hash }) => {
		state.minutes.push({ entry: hash, body });
		return null;
	}
};
