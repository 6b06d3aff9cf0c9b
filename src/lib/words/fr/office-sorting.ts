import { plural } from '../language.ts';

/** Sorting the tracks of all rooms into common ones. */
export const officeSorting = {
	title: 'Pistes communes',
	intro:
		'Les pistes de tous les ateliers d’une consultation se rangent ici dans des pistes communes. Chaque décision est une écriture, avec son auteur, et se reprend.',
	none: 'Aucune consultation n’a encore de piste à ranger. Elles arrivent avec les ateliers.',
	numbers: (all: number, todo: number) =>
		`${plural('fr', all, { one: '# piste d’atelier', other: '# pistes d’ateliers' })}, dont ${todo.toLocaleString('fr')} à ranger`,
	back: 'Toutes les consultations',
	backToList: 'Revenir aux pistes des ateliers',
	questions: 'Questions',
	filters: 'Choisir les pistes',
	search: 'Mots de la piste',
	searchHint: 'Des mots entiers, avec ou sans accents.',
	shelf: 'Lesquelles',
	shelves: {
		todo: 'À ranger',
		contested: 'Avis différents',
		placed: 'Dans une piste commune',
		aside: 'Mises de côté',
		all: 'Toutes'
	},
	region: 'Région',
	everyRegion: 'Toutes',
	apply: 'Afficher',
	reset: 'Tout afficher',
	sources: 'Pistes des ateliers',
	noSources: 'Aucune piste ne répond à ces choix.',
	allSorted: 'Il ne reste aucune piste à ranger pour cette question.',
	tally: (n: number) => plural('fr', n, { one: '# piste', other: '# pistes' }),
	next: 'Suite',
	first: 'Revenir au début',
	onlyRoom: 'Cet atelier seul',
	everyRoom: 'Tous les ateliers',
	untitled: 'Lieu non précisé',
	standings: {
		unplaced: 'À ranger',
		changed: 'Changée depuis par son atelier',
		placed: 'Rangée',
		aside: 'Mise de côté',
		contested: 'Avis différents'
	},
	from: (n: number) => plural('fr', n, { one: 'Vient d’un autre texte', other: 'Vient de # autres textes' }),
	chosen: 'La piste choisie',
	choose: 'Choisissez une piste d’atelier dans la liste pour la ranger.',
	natureAsk: 'Que devient-elle dans la piste commune',
	natures: {
		identical: 'Elle dit la même chose',
		absorbed: 'Elle y est contenue',
		partly: 'Une partie seulement y entre',
		split: 'Elle est partagée entre plusieurs'
	},
	alike: 'Ranger avec elle',
	alikeHint:
		'Des pistes d’autres ateliers qui lui ressemblent par leurs mots. Cochez celles qui disent la même chose.',
	place: 'Ranger ici',
	placeIn: (text: string) => `Ranger ici\u202f: «\u202f${text}\u202f»`,
	placeWhere: 'Où la ranger',
	commons: 'Pistes communes',
	noCommons: 'Aucune piste commune pour cette question. La première se fait à partir d’une piste d’atelier.',
	likely: 'Proche',
	rooms: (n: number) => plural('fr', n, { one: '# atelier', other: '# ateliers' }),
	withdrawn: 'Retirée',
	add: 'En faire une nouvelle piste commune',
	addDo: 'Créer cette piste commune',
	french: 'Texte en français',
	english: 'Texte en anglais',
	aside: 'La mettre de côté',
	asideDo: 'Mettre de côté',
	reason: 'Raison',
	reasonHint: 'Elle reste lisible dans l’atelier et dans le retour qui lui est fait.',
	history: 'Ce qui a été décidé',
	acts: {
		placed: (text: string) => `Rangée dans «\u202f${text}\u202f»`,
		aside: (reason: string) => `Mise de côté\u202f: ${reason}`
	},
	actStates: {
		stands: 'Retenu',
		yields: 'Avis différent, plus ancien',
		former: 'Pour un texte que l’atelier a changé depuis',
		past: 'N’a plus d’effet'
	},
	by: (who: string, when: string) => `${who}, ${when}`,
	somebody: 'Une personne du bureau',
	undone: (who: string, when: string) => `Annulé par ${who}, ${when}`,
	undo: 'Annuler',
	undoOf: (what: string) => `Annuler\u202f: ${what}`,
	conflict:
		'Deux personnes ont décidé différemment. La décision la plus récente est retenue\u202f; annulez celle qui ne convient pas.',
	done: (n: number) =>
		plural('fr', n, { one: 'C’est noté pour # piste.', other: 'C’est noté pour # pistes.' }),
	undoneNow: 'La décision est annulée.',
	already: 'C’était déjà ainsi. Rien n’a changé.',
	updated: (when: string) => `Liste à jour à ${when}, avec le travail de vos collègues.`,
	readOnly: 'Votre rôle permet de lire\u202f: ranger les pistes revient au bureau national.',
	scope: (region: string) =>
		`Vous voyez les pistes des ateliers de votre région (${region}). Les nombres d’ateliers sont ceux de tout le pays.`,
	common: {
		title: 'Une piste commune',
		now: 'Texte actuel',
		wordings: 'Ses textes successifs',
		origins: 'D’où elle vient',
		noOrigins: 'Aucune piste d’atelier n’y est rangée.',
		numbers: (sources: number, rooms: number) =>
			`${plural('fr', sources, { one: '# piste', other: '# pistes' })} de ${plural('fr', rooms, { one: '# atelier', other: '# ateliers' })}`,
		reword: 'Changer le texte',
		rewordDo: 'Garder ce texte',
		rewordHint: 'Le texte d’avant reste lisible, avec son auteur.',
		withdraw: 'Retirer de la liste',
		withdrawHint: 'Les pistes qui y sont rangées reviennent à ranger, et y retournent si on la remet.',
		restore: 'Remettre dans la liste',
		withdrawnNote: (who: string, reason: string) => `Retirée de la liste par ${who}\u202f: ${reason}`,
		changed: 'C’est noté.'
	},
	inRoom: (text: string) => `Dans la piste commune «\u202f${text}\u202f»`
};
