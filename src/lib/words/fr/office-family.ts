import { plural } from '../language.ts';

/** The page of one consultation: its versions, its national lists, its rooms. */
export const officeFamily = {
	back: 'Toutes les consultations',
	done: {
		published: 'La consultation est publiée. Les tablettes la reçoivent à leur prochain envoi.',
		amended: 'La nouvelle version est publiée. Les tablettes la reçoivent à leur prochain envoi.',
		list: 'La liste nationale est publiée. Les tablettes la reçoivent à leur prochain envoi.',
		closed: 'La consultation est fermée. Les tablettes ne la proposent plus dès leur prochain envoi.',
		reopened: 'La consultation est rouverte, dans sa dernière version.',
		withdrawn: 'La liste est retirée. Les tablettes ne la proposent plus dès leur prochain envoi.'
	},
	isClosed: (day: string) =>
		`Fermée le ${day}. Les tablettes ne la proposent plus\u202f; ce que les salles ont fait arrive toujours.`,
	current: 'La version en cours',
	versions: 'Versions',
	version: (n: number) => `Version ${n}`,
	rooms: (n: number) =>
		n === 0 ? 'aucun atelier' : plural('fr', n, { one: '# atelier', other: '# ateliers' }),
	versionColumns: { version: 'Version', on: 'Publiée', rooms: 'Ateliers' },
	amend: 'Préparer une nouvelle version',
	close: 'Fermer cette consultation',
	closeNote: 'Les tablettes ne la proposeront plus. Les ateliers ouverts continuent et restent reçus.',
	reopen: 'Rouvrir cette consultation',
	acts: 'Changer cette consultation',
	lists: 'Second tour\u202f: les listes nationales',
	listsNote:
		'Une liste nationale donne les mêmes pistes, dans les mêmes mots, à toutes les salles. Leurs décomptes s’additionnent.',
	noLists: 'Aucune liste nationale n’est publiée.',
	newList: 'Préparer une liste nationale',
	listFacts: (tracks: string, day: string) => `${tracks}, publiée le ${day}`,
	isWithdrawn: (day: string) => `retirée le ${day}`,
	showList: 'Voir les pistes',
	withdraw: 'Retirer cette liste',
	withdrawNote: 'Aucun tour ne s’ouvrira plus sur elle. Les tours déjà tenus restent.',
	drafts: 'Brouillons',
	profiles: 'Premier tour, salle par salle',
	profilesIntro: 'Pourquoi les votes du premier tour ne s’additionnent pas',
	profilesWhy: [
		'Au premier tour, chaque salle a noté ses propres pistes. Deux pistes qui se ressemblent n’ont pas les mêmes mots, et une personne peut juger l’une et l’autre autrement.',
		'Additionner ces notes reviendrait à prêter à des gens un avis sur un texte qu’ils n’ont pas lu. Les profils sont donc montrés côte à côte, une salle après l’autre.',
		'Pour un résultat national, publiez une liste nationale\u202f: toutes les salles notent alors les mêmes pistes.'
	],
	noProfiles: 'Aucune salle n’a encore terminé un vote sur ses propres pistes.',
	round: (n: number) => `Tour ${n}`,
	next: 'Salles suivantes',
	first: 'Revenir au début'
};
