import type { OnlineRefusal } from '../../core/online/online-refusal.ts';
import { plural } from '../language.ts';

/** What is said no to about an online ballot. */
export const onlineRefusals: {
	[K in OnlineRefusal['kind']]: (refusal: Extract<OnlineRefusal, { kind: K }>) => string;
} = {
	'vote-unknown': () =>
		'There is no online ballot at this address. Nothing is counted: check the address, or ask whoever gave it to you.',
	'vote-not-open': () =>
		'The online ballot is not open yet. Nothing is counted, and your code stays valid: come back at the time shown.',
	'vote-over': () =>
		'The online ballot is closed. A ballot that was not in the urn yet can no longer enter it.',
	'vote-code-unknown': () =>
		'This code is not one of this ballot’s. Nothing is counted: read it again on your sheet, then try again.',
	'vote-code-used': () =>
		'A ballot is already in the urn with this code. It counts once, and nothing of it can be changed. If you did not cast it, tell the office.',
	'vote-malformed': () =>
		'This ballot does not have the form that is expected. Nothing is counted, and your code stays valid: reload the page, then try again.',
	'vote-unanswered': () =>
		'The office does not answer. Nothing is counted, and your code stays valid: check the network, then try again.',
	'vote-answer-lost': () =>
		'The network failed while it was cast: we do not know yet whether your ballot is in the urn. Your grades are still here. Cast it again: if it is there already, it is not counted twice.',
	'vote-already-opened': () =>
		'An online ballot was already opened for this list, and there is only one. Nothing has changed: reload the page.',
	'vote-already-closed': () =>
		'The online ballot of this list is already closed. Nothing has changed: reload the page.',
	'vote-still-open': () =>
		'The online ballot of this list is not closed. Close it first: its ballots are counted then, and the list can be withdrawn.',
	'vote-window-malformed': ({ days }) =>
		`The ballot must close after it opens, in the future, and last no longer than ${plural('en', days, { one: '# day', other: '# days' })}. Nothing is open: correct these times.`,
	'vote-codes-malformed': ({ max }) =>
		`The number of codes goes from 1 to ${max} at a time. No code is made: correct this number.`
};
