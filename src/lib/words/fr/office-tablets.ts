import { plural } from '../language.ts';

/** The tablets that send to this office, and how another one joins. */
export const officeTablets = {
	title: 'Tablettes',
	total: (n: number) => plural('fr', n, { one: '# tablette reliée', other: '# tablettes reliées' }),
	none: 'Aucune tablette n’est encore reliée. Faites un lien, puis ouvrez-le sur la tablette, ou montrez-lui le code à scanner.',
	join: 'Relier une tablette',
	joinHint: 'Le lien sert une fois, pendant 24 heures. La tablette garde ensuite sa propre clé.',
	label: 'Nom de la tablette',
	labelHint: 'Par exemple\u202f: tablette 3, Rennes',
	region: 'Région de la tablette',
	make: 'Faire un lien',
	linkTitle: (label: string) => `Le lien pour relier ${label}`,
	link: 'Lien',
	scan: 'À scanner avec la tablette',
	linkUntil: (when: string) => `Il sert jusqu’au ${when}.`,
	columns: {
		label: 'Tablette',
		region: 'Région',
		joined: 'Reliée',
		seen: 'Vue',
		version: 'Version',
		state: 'État'
	},
	states: { joined: 'Reliée', revoked: 'Retirée' },
	revoke: 'Retirer',
	revokeNote:
		'La tablette n’envoie plus en son nom. Ce qu’elle enverrait encore est gardé en attente, jamais perdu, et ne compte pas sans accord.',
	revokeDo: 'Retirer cette tablette',
	restore: 'Rétablir',
	restoreNote:
		'La tablette envoie de nouveau en son nom. Ce qui a été gardé en attente s’approuve atelier par atelier.',
	restoreDo: 'Rétablir cette tablette',
	done: {
		'tablet-revoked': 'La tablette est retirée.',
		'tablet-restored': 'La tablette est rétablie.'
	},
	scroll: 'Tableau des tablettes'
};
