import { plural } from '../language.ts';
import type { Words } from '../words.ts';

export const officePeople: Words['office']['people'] = {
	title: 'People of the office',
	total: (n) => plural('en', n, { one: '# person', other: '# people' }),
	columns: {
		name: 'Name',
		email: 'Address',
		role: 'Role',
		region: 'Region',
		state: 'State',
		acts: 'Actions'
	},
	states: { active: 'Active', invited: 'Invited', disabled: 'Disabled' },
	you: 'you',
	invite: 'Invite somebody',
	inviteDo: 'Make the link of invitation',
	name: 'Name',
	email: 'E-mail address',
	role: 'Role',
	roleHints: {
		national: 'Sees and does everything, invites the others.',
		regional: 'Follows the workshops and tablets of one region.',
		reader: 'Sees, and changes nothing.'
	},
	region: 'Region',
	regionHint: 'Needed for the role “Region”, possible for “Reader”.',
	days: 'The link serves for',
	dayChoices: (n) => plural('en', n, { one: '24 hours', other: '# days' }),
	linkFor: (name) => `The link of ${name}`,
	linkUntil: (when) => `Give it by hand or in a safe way. It serves until ${when}.`,
	change: 'Change',
	changeTitle: (name) => `Change ${name}`,
	changeRole: 'Change the role',
	changed: 'The role is changed.',
	newLink: 'New link for the password',
	newLinkNote: 'The old password serves until the link is used.',
	disable: 'Disable',
	disableNote: 'Their sessions end at once. What this person has done stays.',
	disabled: 'The account is disabled, and its sessions are ended.',
	enable: 'Enable again',
	enabled: 'The account is enabled again.',
	scroll: 'Table of the people'
};
