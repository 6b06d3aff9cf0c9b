import { plural } from '../language.ts';
import type { Words } from '../words.ts';

export const officeTablets: Words['office']['tablets'] = {
	title: 'Tablets',
	total: (n) => plural('en', n, { one: '# tablet joined', other: '# tablets joined' }),
	none: 'No tablet has joined yet. Make a link, then open it on the tablet, or show it the code to scan.',
	join: 'Join a tablet',
	joinHint: 'The link serves once, for 24 hours. After that the tablet keeps its own key.',
	label: 'Name of the tablet',
	labelHint: 'For example: tablet 3, Rennes',
	region: 'Region of the tablet',
	make: 'Make a link',
	linkTitle: (label) => `The link that joins ${label}`,
	link: 'Link',
	scan: 'To be scanned with the tablet',
	linkUntil: (when) => `It serves until ${when}.`,
	columns: {
		label: 'Tablet',
		region: 'Region',
		joined: 'Joined',
		seen: 'Seen',
		version: 'Version',
		state: 'State'
	},
	states: { joined: 'Joined', revoked: 'Revoked' },
	revoke: 'Revoke',
	revokeNote:
		'The tablet no longer sends in its name. What it may still send is held, never lost, and does not count without approval.',
	revokeDo: 'Revoke this tablet',
	restore: 'Restore',
	restoreNote:
		'The tablet sends in its name again. What was held meanwhile is approved workshop by workshop.',
	restoreDo: 'Restore this tablet',
	done: {
		'tablet-revoked': 'The tablet is revoked.',
		'tablet-restored': 'The tablet is restored.'
	},
	scroll: 'Table of the tablets'
};
