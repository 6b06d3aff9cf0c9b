import { plural } from '../language.ts';
import { onlineRefusals } from './refusals-online.ts';

export const officeRefusals: typeof import('../fr/refusals-office.ts').officeRefusals = {
	'sign-in-failed': () =>
		'This address and this password do not go together. Nothing has changed: check them, or ask the national office for a new link.',
	'too-many-attempts': ({ minutes }) =>
		`Too many attempts in a row. Nothing has changed: wait ${plural('en', minutes, { one: 'one minute', other: '# minutes' })}, then try again.`,
	'account-disabled': () =>
		'This account is disabled. Nothing has changed: ask somebody of the national office to enable it again.',
	'link-unusable': () =>
		'This link was used before, is no longer valid or is not whole. Nothing has changed: ask for a new one.',
	'office-already-open': () =>
		'The national office is already open. Nothing has changed: enter with your account, or ask for an invitation.',
	'password-too-short': ({ min }) =>
		`This password has fewer than ${min} characters. Nothing has changed: choose a longer one.`,
	'password-too-long': ({ max }) =>
		`This password has more than ${max} characters. Nothing has changed: choose a shorter one.`,
	'email-malformed': () =>
		'This e-mail address is not whole. The rest is kept: correct it, for example name@example.org.',
	'email-taken': () =>
		'Somebody already has this address. Nothing has changed: give them a new link from the list.',
	'person-unknown': () =>
		'This person is not in the list. Nothing has changed: reload the page, then try again.',
	'last-national': () =>
		'This is the last person of the national office. Nothing has changed: give that role to somebody else first.',
	'region-required': () =>
		'This role needs a region, and only the roles “Region” and “Reader” have one. Nothing has changed: correct the choice.',
	'not-allowed': () =>
		'Your role or your region does not allow this. Nothing has changed: ask the national office.',
	'tablet-unknown': () =>
		'This tablet is not in the list, or its state has changed already. Nothing has changed: reload the page.',
	'list-unreadable': () =>
		'This file is not a list of workshops. Nothing has changed: its first line must name at least the columns “place” and “day”, and the file be CSV.',
	'room-unknown': () =>
		'This workshop is not in the list, or is not of your region. Nothing has changed: go back to the list of workshops.',
	'room-not-counted': () =>
		'Nothing of this workshop counts yet. Nothing has changed, and what you wrote is kept: approve the tablet that opened it first.',
	'room-code-unreadable': () =>
		'A workshop’s code has ten letters and digits, for example 7KX3M\u20119Q2TB. What you typed is kept: compare it with the minutes.',
	'room-code-unknown': () =>
		'No workshop is shown under this code. Check it on the minutes: the workshop may not have reached the office yet, or was cancelled.',
	'form-malformed': () =>
		'An answer is missing or has not the shape expected. Nothing has changed: reload the page, then try again.',
	'consultation-unreadable': () =>
		'This text is not JSON. It is kept, and nothing is published: check the quotation marks, the commas and the braces.',
	'consultation-unknown': () =>
		'This consultation is not among those of the office. Nothing has changed: load the page again.',
	'consultation-known': () =>
		'A published consultation has exactly this content already. The draft is kept, and nothing is published: change what needs changing.',
	'consultation-moved': () =>
		'A newer version was published since this draft was begun. The draft is kept: compare, then start from the current version.',
	'consultation-shut': () =>
		'This consultation is closed. The draft is kept, and nothing is published: open it again first.',
	'list-malformed': () => 'This list cannot be published as it is. The draft is kept: correct what follows.',
	'draft-gone': () =>
		'This draft was published or deleted meanwhile. Nothing else has changed: go back to the list of consultations.',
	'draft-moved': ({ by }) =>
		`${by} has saved this draft since you opened it. Nothing is lost: your text is on this page, theirs is saved.`,
	'consultation-malformed': () =>
		'This consultation cannot be published as it is. The text is kept: correct what follows, then check again.',
	'list-unknown': () =>
		'This list is not, or no longer, published by the office. Nothing changed: reload the page.',
	'release-empty': () =>
		'The workshops received so far are too small to be published without anybody guessing votes: it takes at least 11 ballots, and more than one opinion. Nothing is published.',
	'release-unchanged': ({ number }) =>
		`Release no. ${number} already says all that may be shown. There will be nothing to add until further workshops arrive.`,
	'common-track-unknown': () =>
		'This common track is not on the list. Nothing has changed, and what you wrote is kept: choose another one.',
	'common-track-withdrawn': () =>
		'This common track was taken off the list. Nothing has changed, and what you wrote is kept: choose another one, or put it back first.',
	'source-changed': () =>
		'The workshop has changed this track in the meantime. Nothing has changed here, and what you wrote is kept: read it again, then retry.',
	'placing-unknown': () =>
		'This decision is not on the list. Nothing has changed: reload the page, then retry.',
	...onlineRefusals
};
