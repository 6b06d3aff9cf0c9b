import { plural } from '../language.ts';

/** The colleagues of the office. */
export const officePeople = {
	title: 'Personnes du bureau',
	total: (n: number) => plural('fr', n, { one: '# personne', other: '# personnes' }),
	columns: { name: 'Nom', email: 'Adresse', role: 'Rôle', region: 'Région', state: 'État', acts: 'Actions' },
	states: { active: 'Active', invited: 'Invitée', disabled: 'Suspendue' },
	you: 'vous',
	invite: 'Inviter une personne',
	inviteDo: 'Faire son lien d’invitation',
	name: 'Nom',
	email: 'Adresse électronique',
	role: 'Rôle',
	roleHints: {
		national: 'Voit et fait tout, invite les autres personnes.',
		regional: 'Suit les ateliers et les tablettes d’une région.',
		reader: 'Voit, et ne change rien.'
	},
	region: 'Région',
	regionHint: 'Demandée pour le rôle «\u202fRégion\u202f», possible pour «\u202fLecture\u202f».',
	days: 'Le lien sert pendant',
	dayChoices: (n: number) => plural('fr', n, { one: '24 heures', other: '# jours' }),
	linkFor: (name: string) => `Le lien de ${name}`,
	linkUntil: (when: string) => `Donnez-le en main propre ou par un moyen sûr. Il sert jusqu’au ${when}.`,
	change: 'Modifier',
	changeTitle: (name: string) => `Modifier ${name}`,
	changeRole: 'Changer de rôle',
	changed: 'Le rôle est changé.',
	newLink: 'Nouveau lien pour le mot de passe',
	newLinkNote: 'L’ancien mot de passe sert jusqu’à ce que le lien soit utilisé.',
	disable: 'Suspendre',
	disableNote: 'Ses sessions s’arrêtent aussitôt. Ce que cette personne a fait reste.',
	disabled: 'Le compte est suspendu, et ses sessions sont fermées.',
	enable: 'Rétablir',
	enabled: 'Le compte est rétabli.',
	scroll: 'Tableau des personnes'
};
