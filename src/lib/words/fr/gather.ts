import { plural } from '../language.ts';

/** Gathering proposals: by passing the tablet, or from a list. */
export const gather = {
	title: 'Recueillir les propositions',
	listTitle: (count: string) => `Déjà ${count}`,
	listEmpty: 'Les propositions',
	none: 'Aucune proposition pour cette question.',
	noneHint: 'Passez la tablette, ou collez une liste.',
	passTitle: 'Chacun écrit',
	passNote:
		'Une personne après l’autre, à l’écran ou en dictant au clavier. Rien de la précédente ne reste affiché.',
	pass: 'Passer la tablette',
	toSort: 'Trier les propositions',
	invent: 'Ajouter des propositions inventées',
	handOver: {
		title: 'À vous',
		body: 'Vous allez écrire vos propositions. Rien de la personne précédente ne reste ici.',
		start: 'Commencer',
		leave: 'Retour à l’animation'
	},
	turn: {
		heading: 'Votre proposition',
		label: 'Votre proposition, avec vos mots',
		readBy:
			'Votre texte sera lu par l’animateur, puis affiché à toute la salle pour le vote, sans votre nom.',
		keep: 'Garder cette proposition',
		done: 'J’ai terminé',
		kept: (count: number) =>
			plural('fr', count, {
				one: 'Votre proposition est gardée. Vous pouvez en écrire une autre.',
				other: 'Vos # propositions sont gardées. Vous pouvez en écrire une autre.'
			}),
		left: (count: number) => plural('fr', count, { one: 'Encore # caractère', other: 'Encore # caractères' }),
		over: (count: number) =>
			plural('fr', count, { one: '# caractère de trop', other: '# caractères de trop' }),
		unkeptTitle: 'Ce texte n’est pas encore gardé',
		unkept: 'Que voulez-vous en faire avant de passer la tablette\u202f?',
		keepAndEnd: 'Garder et terminer',
		eraseAndEnd: 'Effacer et terminer',
		goOn: 'Continuer à écrire'
	},
	paste: {
		title: 'Coller une liste',
		label: 'Une proposition par ligne',
		hint: 'Pour les papiers et les notes collées\u202f: tapez ou collez, les puces et les numéros s’enlèvent d’eux-mêmes.',
		ready: (count: number) =>
			plural('fr', count, {
				one: '# ligne deviendra # proposition',
				other: '# lignes deviendront # propositions'
			}),
		add: (count: number) =>
			plural('fr', count, { one: 'Ajouter # proposition', other: 'Ajouter # propositions' }),
		nothing: 'Ajouter les propositions',
		tooLong: (max: number) =>
			`Trop longues pour le bulletin (${max} caractères au plus). Elles restent ici, à raccourcir\u202f:`,
		tooLongLine: (start: string, length: number) => `«\u202f${start}…\u202f», ${length} caractères`,
		added: (count: number) =>
			plural('fr', count, { one: '# proposition gardée.', other: '# propositions gardées.' })
	}
};
