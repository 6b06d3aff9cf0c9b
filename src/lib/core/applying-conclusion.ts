import type { Appliers } from './state.ts';

/** What is written down for the minutes, their signing, and what is corrected afterwards. */
export const conclusionAppliers: Appliers<
	| 'remark-recorded'
	| 'attendance-recorded'
	| 'satisfaction-recorded'
	| 'statement-recorded'
	| 'statement-withdrawn'
	| 'minutes-signed'
	| 'minutes-corrected'
> = {
	'remark-recorded': (state, body, { head }) => {
		state.remarks.push({ round: body.round, text: body.text, at: head.at });
		return null;
	},
	'attendance-recorded': (state, body) => {
		state.attendance = body;
		return null;
	},
	'satisfaction-recorded': (state, body) => {
		state.satisfaction = body;
		return null;
	},
	'statement-recorded': (state, body, { hash }) => {
		state.statements.push({ ...body, entry: hash });
		return null;
	},
	'statement-withdrawn': (state, body) => {
		const index = state.statements.findIndex(({ entry }) => entry === body.statement);
		if (index < 0) return 'unknown-statement';
		state.statements.splice(index, 1);
		return null;
	},
	'minutes-signed': (state, body, { head, hash }) => {
		state.minutes.push({ entry: hash, at: head.at, body });
		return null;
	},
	'minutes-corrected': (state, body, { head, hash }) => {
		if (!state.minutes.some(({ entry }) => entry === body.minutes)) return 'unknown-minutes';
		state.corrections.push({ entry: hash, at: head.at, body });
		return null;
	}
};
