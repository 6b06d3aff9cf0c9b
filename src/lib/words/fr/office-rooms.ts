import { plural } from '../language.ts';

/** The table of the rooms that the office has received. */
export const officeRooms = {
	title: 'Ateliers reçus',
	total: (n: number) => plural('fr', n, { one: '# atelier', other: '# ateliers' }),
	filters: 'Choisir les ateliers',
	region: 'Région',
	everyRegion: 'Toutes',
	state: 'État',
	everyState: 'Tous',
	phase: 'Étape',
	everyPhase: 'Toutes',
	purpose: 'Sorte',
	everyPurpose: 'Toutes',
	purposes: { real: 'Ateliers', rehearsal: 'Répétitions' },
	from: 'Du',
	until: 'Au',
	search: 'Lieu ou titre',
	apply: 'Afficher',
	reset: 'Tout afficher',
	noneTitle: '0 atelier',
	none: 'Aucun atelier n’est encore arrivé. Reliez une tablette au bureau\u202f: dès qu’elle a du réseau, elle envoie ce qu’elle garde.',
	noneFiltered: 'Aucun atelier reçu ne répond à ces choix.',
	toTablets: 'Relier une tablette',
	columns: {
		place: 'Lieu',
		region: 'Région',
		day: 'Jour',
		title: 'Consultation',
		people: 'Personnes',
		proposals: 'Propositions',
		ballots: 'Bulletins',
		phase: 'Étape',
		state: 'État',
		received: 'Reçu'
	},
	states: {
		counted: 'Compté',
		held: 'En attente d’accord',
		unproven: 'Pas encore prouvé',
		incomplete: 'Incomplet',
		forked: 'Deux suites différentes'
	},
	updated: (when: string) => `Liste à jour à ${when}\u202f: quelque chose vient d’arriver.`,
	next: 'Ateliers suivants',
	first: 'Revenir au début',
	scroll: 'Tableau des ateliers reçus',
	untitled: 'Lieu non précisé'
};
