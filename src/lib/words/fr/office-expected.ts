import { plural } from '../language.ts';

/** The rooms that the office expects, and which of them came. */
export const officeExpected = {
	link: 'Ateliers attendus',
	title: 'Ateliers attendus',
	back: 'Tous les ateliers',
	intro:
		'Donnez la liste des ateliers prévus\u202f: cette page dit lesquels sont arrivés, et lesquels manquent une fois leur jour passé.',
	none: 'Aucun atelier n’est encore attendu. Donnez une liste, ou déclarez-en un.',
	choose: 'Choisir par état',
	every: 'Tous',
	states: {
		missing: 'Manquant',
		unsure: 'À confirmer',
		expected: 'À venir',
		received: 'Reçu'
	},
	region: 'Région',
	everyRegion: 'Toutes',
	show: 'Afficher',
	export: 'Télécharger la liste des manquants (CSV)',
	columns: {
		place: 'Lieu',
		region: 'Région',
		day: 'Jour',
		people: 'Personnes attendues',
		contact: 'Contact',
		state: 'État'
	},
	contactHint: 'Qui joindre si rien n’arrive\u202f: une fonction suffit.',
	listTitle: 'Donner une liste',
	file: 'Fichier CSV',
	fileHint:
		'La première ligne nomme les colonnes\u202f: lieu et jour, et si possible région, département, personnes, contact. Une liste donnée deux fois n’ajoute rien.',
	read: 'Lire la liste',
	declareTitle: 'Déclarer un atelier',
	declare: 'Ajouter aux attendus',
	added: (n: number) =>
		plural('fr', n, { one: '# atelier ajouté aux attendus.', other: '# ateliers ajoutés aux attendus.' }),
	known: (n: number) =>
		plural('fr', n, {
			one: '# l’était déjà, ou l’est deux fois.',
			other: '# l’étaient déjà, ou le sont deux fois.'
		}),
	faults: (n: number) =>
		plural('fr', n, {
			one: '# ligne n’a pas pu être lue\u202f: corrigez-la, puis redonnez la liste.',
			other: '# lignes n’ont pas pu être lues\u202f: corrigez-les, puis redonnez la liste.'
		}),
	fault: (line: number, what: string, cell: string) =>
		cell ? `Ligne ${line}, «\u202f${cell}\u202f»\u202f: ${what}` : `Ligne ${line}\u202f: ${what}`,
	what: {
		place: 'le lieu manque ou est trop long.',
		day: 'le jour manque ou n’existe pas\u202f; écrivez-le 25/11/2026 ou 2026-11-25.',
		region: 'cette région n’est pas connue\u202f; donnez son nom ou son code.',
		department: 'ce n’est pas un numéro de département.',
		people: 'ce n’est pas un nombre de personnes.',
		contact: 'le contact est trop long.',
		'other-region': 'cet atelier n’est pas de votre région.'
	},
	elsewhere: {
		unsure: 'Un atelier reçu sans région est peut-être celui-ci\u202f: le bureau national peut le dire.',
		received: 'L’atelier reçu est d’une autre région.'
	},
	say: {
		confirmed: 'C’est lui',
		parted: 'Ce n’est pas lui',
		removed: 'Ne plus l’attendre'
	},
	said: {
		confirmed: 'C’est noté\u202f: cet atelier attendu est celui qui est arrivé.',
		parted: 'C’est noté\u202f: ce sont deux ateliers différents.',
		removed: 'Cet atelier n’est plus attendu.'
	},
	next: 'Ateliers suivants',
	first: 'Revenir au début'
};
