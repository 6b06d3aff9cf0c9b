import { plural } from '../language.ts';

/** Sorting proposals into tracks, and freezing the list. */
export const sort = {
	title: 'Trier les propositions',
	intro:
		'Cochez les pistes qui disent la même chose, ou faites glisser l’une sur l’autre, pour les fusionner. Rien ne s’efface\u202f: tout se défait jusqu’au vote.',
	listTitle: (count: string) => `${count} à évaluer`,
	none: 'Aucune piste pour cette question.',
	chosen: (count: number) => plural('fr', count, { one: '# piste choisie', other: '# pistes choisies' }),
	unchoose: 'Ne rien choisir',
	merge: 'Fusionner',
	edit: 'Modifier',
	editOf: (text: string) => `Modifier\u202f: ${text}`,
	close: 'Fermer',
	move: (text: string) => `Déplacer\u202f: ${text}`,
	moveHint: 'Les flèches vers le haut et vers le bas déplacent la piste.',
	dropOnto: 'Fusionner avec celle-ci',
	place: {
		title: 'Place dans la liste',
		first: 'Tout en haut',
		up: 'Monter',
		down: 'Descendre',
		last: 'Tout en bas'
	},
	theme: {
		form: {
			label: 'Thème',
			hint: 'Pour ranger la liste, par exemple\u202f: transports. Il n’est pas sur le bulletin.',
			confirm: 'Garder ce thème'
		},
		of: (theme: string) => `Thème\u202f: ${theme}`,
		arrange: 'Ranger par thème'
	},
	similar: {
		title: 'Ressemblent à celle-ci',
		choose: 'Choisir aussi',
		chooseOf: (text: string) => `Choisir aussi\u202f: ${text}`
	},
	likely: {
		title: 'Pistes qui se ressemblent',
		open: (count: number) =>
			plural('fr', count, {
				one: 'Comparer la paire qui se ressemble',
				other: 'Comparer les # paires qui se ressemblent'
			}),
		left: (count: number) => plural('fr', count, { one: 'Encore # paire', other: 'Encore # paires' }),
		choice: {
			title: 'Disent-elles la même chose\u202f?',
			note: 'Si oui, choisissez la formulation à garder\u202f; l’autre reste lisible sous la piste. La tablette compare les mots, pas le sens.',
			confirm: (count: number) => plural('fr', count, { one: 'Fusionner', other: 'Fusionner les # pistes' }),
			cancel: 'Les laisser à part'
		},
		none: 'La tablette ne voit plus de pistes qui se ressemblent. Deux pistes peuvent dire la même chose avec d’autres mots\u202f: relisez la liste.',
		again: (count: number) =>
			plural('fr', count, {
				one: 'Revoir la paire laissée à part',
				other: 'Revoir les # paires laissées à part'
			}),
		back: 'Revenir à la liste'
	},
	/** Each act of sorting, as it is named where it is taken back. */
	acts: {
		'merge-tracks': 'fusion',
		'undo-merge': 'fusion défaite',
		'reword-track': 'reformulation',
		'choose-wording': 'choix du texte',
		'set-aside': 'mise de côté',
		restore: 'remise dans la liste',
		'theme-track': 'thème',
		'order-tracks': 'déplacement'
	},
	takeBack: (act: string) => `Revenir en arrière\u202f: ${act}`,
	news: {
		done: (act: string) => `Fait\u202f: ${act}.`,
		back: (act: string) => `Comme avant\u202f: ${act}.`
	},
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
		choose: 'Reprendre ce texte',
		chooseOf: (text: string) => `Reprendre ce texte\u202f: ${text}`,
		undo: 'Défaire la fusion'
	},
	reword: {
		label: 'Reformuler',
		hint: 'Le texte d’origine reste lisible sous la piste.',
		confirm: 'Garder ce texte'
	},
	aside: {
		form: {
			label: 'Raison de la mise de côté',
			hint: 'Par exemple\u202f: hors sujet, déjà fait',
			confirm: 'Mettre de côté'
		},
		title: 'Mises de côté',
		note: 'Ces pistes ne seront pas sur le bulletin. Elles restent gardées.',
		because: (reason: string) => `Raison\u202f: ${reason}`,
		restore: 'Remettre',
		restoreOf: (text: string) => `Remettre\u202f: ${text}`
	},
	toFreeze: 'Passer au vote',
	/** Two tablets merged the same proposal. */
	conflict: {
		title: 'Deux tablettes ont fusionné la même proposition',
		told: (text: string, taken: string, left: string) =>
			`«\u202f${text}\u202f» est dans «\u202f${taken}\u202f», et n’est plus dans «\u202f${left}\u202f».`,
		what: 'Rien n’est perdu. Si ce n’est pas ce que vous voulez, séparez l’une des deux pistes.'
	},
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
