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

/** The national office's pages: the frame, and one part for each page. */
export const office = {
	name: 'Bureau national',
	navigation: 'Pages du bureau',
	pages: {
		rooms: 'Ateliers',
		tablets: 'Tablettes',
		consultations: 'Consultations',
		sorting: 'Pistes communes',
		results: 'Résultats',
		people: 'Personnes',
		audit: 'Journal des accès'
	},
	account: 'Votre compte',
	signOut: 'Se déconnecter',
	choose: 'Appliquer',
	roles: {
		national: 'Bureau national',
		regional: 'Région',
		reader: 'Lecture'
	},
	wholeCountry: 'Tout le pays',
	noRegion: 'Sans région',
	never: 'Jamais',
	copy: 'Copier le lien',
	copied: 'Le lien est copié.',
	copyByHand: 'Le lien est sélectionné\u202f: copiez-le avec le clavier.',
	linkOnce: 'Ce lien n’est montré qu’une fois. Copiez-le maintenant.',
	refused: {
		title: 'Cette page ne vous est pas ouverte',
		body: 'Votre rôle ne permet pas cette action. Rien n’a changé. Une personne du bureau national peut changer votre rôle.',
		back: 'Revenir aux ateliers'
	},
	error: {
		missingTitle: 'Cette page n’existe pas',
		missing: 'Elle n’existe pas, ou ne fait pas partie de votre région.',
		title: 'Cette page ne s’affiche pas',
		body: 'Rien de ce qui a été reçu n’est perdu. Essayez encore dans un instant.'
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
