import { plural } from '../language.ts';

/** Gathering proposals: by passing the tablet, or from a list. */
export const gather = {
	tablets: 'Une seconde tablette',
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
		waiting: (count: number) =>
			plural('fr', count, {
				one: 'Une personne a été interrompue pendant qu’elle écrivait. Son texte l’attend.',
				other: '# personnes ont été interrompues pendant qu’elles écrivaient. Leurs textes les attendent.'
			}),
		resume: 'C’était moi\u202f: reprendre mon texte',
		leave: 'Retour à l’animation'
	},
	turn: {
		heading: 'Votre proposition',
		label: 'Votre proposition, avec vos mots',
		readBy:
			'Votre texte sera lu par l’animateur, par toute la salle au moment du vote, puis par le bureau national, sans votre nom\u202f; pour le faire retirer avant le vote, dites-le à l’animateur.',
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
		stay: 'Pour rendre la tablette, touchez «\u202fJ’ai terminé\u202f».',
		unkeptTitle: 'Ce texte n’est pas encore gardé',
		unkept: 'Que voulez-vous en faire avant de passer la tablette\u202f?',
		keepAndEnd: 'Garder et terminer',
		eraseAndEnd: 'Effacer et terminer',
		goOn: 'Continuer à écrire'
	},
	category: {
		label: 'Vous êtes ici au titre de',
		hint: 'Pour savoir de quels milieux viennent les propositions, jamais qui les a écrites.',
		none: 'Je préfère ne pas le dire'
	},
	sensitive: {
		kinds: {
			name: 'un nom',
			phone: 'un numéro de téléphone',
			email: 'une adresse électronique',
			health: 'une information de santé'
		},
		text: (list: string) =>
			`Ce texte semble contenir ${list}. D’autres personnes le liront\u202f: vous pouvez l’enlever, ou laisser le texte ainsi.`,
		lines: (count: number, list: string) =>
			`${plural('fr', count, { one: '# ligne semble', other: '# lignes semblent' })} contenir ${list}. D’autres personnes le liront\u202f: vous pouvez l’enlever, ou laisser le texte ainsi.`
	},
	interrupted: {
		title: 'Un texte attend la personne qui l’écrivait',
		note: (count: number) =>
			plural('fr', count, {
				one: 'La tablette s’est arrêtée pendant qu’une personne écrivait. Son texte n’est pas encore gardé. Passez-lui la tablette, ou effacez-le si elle le demande.',
				other:
					'La tablette s’est arrêtée pendant que # personnes écrivaient. Leurs textes ne sont pas encore gardés. Passez-leur la tablette, ou effacez-les si elles le demandent.'
			}),
		erase: (count: number) =>
			plural('fr', count, {
				one: 'Effacer ce texte sans le lire',
				other: 'Effacer ces # textes sans les lire'
			}),
		sure: (count: number) =>
			plural('fr', count, {
				one: 'Ce texte sera perdu. Ce qui est déjà gardé reste.',
				other: 'Ces # textes seront perdus. Ce qui est déjà gardé reste.'
			}),
		eraseNow: 'Effacer'
	},
	removal: {
		open: 'Quelqu’un demande à retirer ses mots',
		close: 'Ne rien retirer',
		remove: 'Retirer',
		removeOf: (text: string) => `Retirer\u202f: ${text}`,
		sure: 'Ces mots seront effacés de la tablette pour toujours. Cela ne peut pas se défaire.',
		erase: 'Effacer pour toujours'
	},
	tableTitle: 'Une table dicte sa liste',
	tableNote: 'Un groupe a discuté ensemble\u202f: vous notez toutes ses propositions en une fois.',
	toTable: 'Noter la liste d’une table',
	table: {
		title: 'La liste d’une table',
		first: 'Première proposition',
		next: 'Proposition suivante',
		hint: 'Entrée passe à la suivante.',
		remove: 'Enlever',
		removeOf: (text: string) => `Enlever\u202f: ${text}`,
		keep: (count: number) =>
			plural('fr', count, { one: 'Garder # proposition', other: 'Garder # propositions' }),
		kept: (count: number) =>
			plural('fr', count, {
				one: '# proposition gardée. Une autre table peut dicter la sienne.',
				other: '# propositions gardées. Une autre table peut dicter les siennes.'
			}),
		back: 'Revenir au recueil'
	},
	paste: {
		title: 'Coller une liste',
		label: 'Une proposition par ligne',
		hint: 'Pour les papiers et les notes collées\u202f: tapez ou collez, les puces et les numéros s’enlèvent d’eux-mêmes.',
		preview: 'Les lignes telles qu’elles seront gardées',
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
