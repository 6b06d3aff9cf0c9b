import { leaderOf } from './leading.ts';
import { markOf, type Appliers } from './state.ts';

/** Who meets, where, and on which tablets; and what happens to the journal itself. */
export const workshopAppliers: Appliers<
	| 'workshop-opened'
	| 'workshop-amended'
	| 'device-admitted'
	| 'lead-taken'
	| 'workshop-voided'
	| 'message-sent'
	| 'erased'
	| 'chain-broken'
> = {
	'workshop-opened': (state, body, { head, hash }) => {
		if (state.opened) return 'already-there';
		const { consultation, purpose } = body;
		state.opened = { consultation, purpose, owner: head.device, entry: hash };
		state.details = body.details;
		state.members.add(head.device);
		return null;
	},
	'workshop-amended': (state, body) => {
		state.details = body.details;
		return null;
	},
	'device-admitted': (state, body) => {
		state.members.add(body.device);
		return null;
	},
	// Of two tablets that take it from the same one, the first in the order of folding leads.
	'lead-taken': (state, { from, reason }, { head }) => {
		if (leaderOf(state) !== from) return 'not-the-leader';
		if (head.device === from) return 'already-there';
		state.leadsTaken.push({ device: head.device, reason, rounds: state.rounds.length });
		return null;
	},
	'workshop-voided': (state, body) => {
		state.voided = body;
		return null;
	},
	'message-sent': (state, { text, by }, { head, hash }) => {
		state.messages.push({ entry: hash, at: head.at, text, by, mark: markOf(head) });
		return null;
	},
	// Its targets are known before folding begins.
	erased: () => null,
	'chain-broken': (state, body) => {
		state.breaks.push(body);
		return null;
	}
};
