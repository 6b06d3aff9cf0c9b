import type { Words } from '../words.ts';

export const officeAudit: Words['office']['audit'] = {
	title: 'Access log',
	intro: 'Who did what, on what, and when. No content of a workshop stands in it.',
	none: 'Nothing is noted yet.',
	columns: { when: 'When', who: 'Who', what: 'What', on: 'On what' },
	nobody: 'Nobody known',
	acts: {
		'office-opened': 'Opened the national office',
		'signed-in': 'Signed in',
		'sign-in-failed': 'Sign-in refused',
		'signed-out': 'Signed out',
		'person-invited': 'Invited',
		'link-renewed': 'Made a new link for',
		'password-chosen': 'Chose a password',
		'role-changed': 'Changed the role of',
		'person-disabled': 'Disabled',
		'person-enabled': 'Enabled again',
		'join-code-made': 'Made a link for a tablet',
		'tablet-revoked': 'Revoked the tablet',
		'tablet-restored': 'Restored the tablet',
		'author-approved': 'Approved a tablet in the workshop',
		'message-sent': 'Wrote to the workshop',
		'rooms-expected': 'Gave a list of expected workshops',
		'expected-confirmed': 'Said which expected workshop is',
		'expected-parted': 'Said that an expected workshop is not',
		'expected-removed': 'Took an expected workshop off the list',
		'file-read': 'Had a file read of the workshop',
		'consultation-published': 'Published the consultation',
		'backup-restored': 'Restored a backup of the office',
		'release-made': 'Published the results of the list'
	},
	next: 'Older',
	first: 'Back to the beginning',
	scroll: 'Access log'
};
