import type { Words } from '../words.ts';
import { officeAudit as audit } from './office-audit.ts';
import { officeConsultations as consultations } from './office-consultations.ts';
import { officeDrafts as drafts } from './office-drafts.ts';
import { officeEntrance as entrance } from './office-entrance.ts';
import { officeExpected as expected } from './office-expected.ts';
import { officeFamily as family } from './office-family.ts';
import { officeFiles as files } from './office-files.ts';
import { officeOnline as online } from './office-online.ts';
import { officePeople as people } from './office-people.ts';
import { officePooled as pooled } from './office-pooled.ts';
import { officeReleases as releases } from './office-releases.ts';
import { officeRoom as room } from './office-room.ts';
import { officeRooms as rooms } from './office-rooms.ts';
import { officeSameMeeting as sameMeeting } from './office-same-meeting.ts';
import { officeSorting as sorting } from './office-sorting.ts';
import { officeTablets as tablets } from './office-tablets.ts';
import { officeWayBack as wayBack } from './office-way-back.ts';

export const office: Words['office'] = {
	name: 'National office',
	navigation: 'Pages of the office',
	pages: {
		rooms: 'Workshops',
		tablets: 'Tablets',
		consultations: 'Consultations',
		sorting: 'Common tracks',
		results: 'Results',
		people: 'People',
		audit: 'Access log'
	},
	account: 'Your account',
	signOut: 'Sign out',
	choose: 'Apply',
	roles: {
		national: 'National office',
		regional: 'Region',
		reader: 'Reader'
	},
	wholeCountry: 'Whole country',
	noRegion: 'No region',
	never: 'Never',
	copy: 'Copy the link',
	copied: 'The link is copied.',
	copyByHand: 'The link is selected: copy it with the keyboard.',
	linkOnce: 'This link is shown only once. Copy it now.',
	refused: {
		title: 'This page is not open to you',
		body: 'Your role does not allow this. Nothing has changed. Somebody of the national office can change your role.',
		back: 'Back to the workshops'
	},
	error: {
		missingTitle: 'This page does not exist',
		missing: 'It does not exist, or is not part of your region.',
		title: 'This page cannot be shown',
		body: 'Nothing that was received is lost. Try again in a moment.'
	},
	entrance,
	rooms,
	room,
	tablets,
	expected,
	files,
	consultations,
	drafts,
	family,
	sorting,
	people,
	pooled,
	online,
	releases,
	wayBack,
	sameMeeting,
	audit
};
