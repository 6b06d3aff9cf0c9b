import { plural } from '../language.ts';

/** Sorting proposals into tracks, and freezing the list. */
export const sort = {
	title: 'Trier les propositions',
	intro:
		'Cochez les propositions qui disent la même chose pour les fusionner. Rien ne s’efface\u202f: tout se défait jusqu’au vote.',
	listTitle: (count: string) => `${count} à évaluer`,
	none: 'Aucune piste pour cette question.',
	chosen: (count: number) => plural('fr', count, { one: '# piste choisie', other: '# pistes choisies' }),
	unchoose: 'Ne rien choisir',
	merge: 'Fusionner',
	edit: 'Modifier',
	editOf: (text: string) => `Modifier\u202f: ${text}`,
	close: 'Fermer',
	mergeChoice: {
		title: 'Quelle formulation garder\u202f?',
		note: 'Les autres textes restent lisibles sous la piste, et la fusion peut se défaire.',
		confirm: (count: number) =>
			plural('fr', count, { one: 'Fusionner la piste', other: 'Fusionner les # pistes' }),
		cancel: 'Ne pas fusionner'
	},
	lineage: {
		merged: (count: number) =>
			plural('fr', count, { one: 'Issue de # proposition', other: 'Réunit # propositions' }),
		reworded: 'Reformulée',
		asWritten: 'Texte retenu',
		undo: 'Défaire la fusion'
	},
	reword: {
		label: 'Reformuler',
		hint: 'Le texte d’origine reste lisible sous la piste.',
		confirm: 'Garder ce texte'
	},
	aside: {
		open: 'Mettre de côté',
		reason: 'Raison de la mise de côté',
		reasonHint: 'Par exemple\u202f: hors sujet, déjà fait',
		title: 'Mises de côté',
		note: 'Ces pistes ne seront pas sur le bulletin. Elles restent gardées.',
		because: (reason: string) => `Raison\u202f: ${reason}`,
		restore: 'Remettre',
		restoreOf: (text: string) => `Remettre\u202f: ${text}`
	},
	toFreeze: 'Passer au vote',
	freeze: {
		title: 'Ouvrir le vote',
		lead: 'Voici ce qui sera figé. Ensuite, plus rien ne s’ajoute ni ne change.',
		tracks: 'Les pistes',
		rule: 'La règle',
		scale: 'Les mentions',
		time: 'Le temps du vote',
		estimate: (people: string, tracks: string, time: string) =>
			`Pour ${people} et ${tracks}, sur cette tablette\u202f: ${time}.`,
		estimateNote: 'On compte 7 secondes par piste, et 25 secondes pour passer la tablette.',
		order: 'L’ordre des pistes est tiré au hasard pour chaque bulletin.',
		missing: (questions: string) => `Sans piste, le vote ne peut pas s’ouvrir\u202f: ${questions}.`,
		confirm: 'Figer la liste et ouvrir le vote',
		back: 'Revenir au tri'
	}
};
