import { plural } from '../language.ts';

/** What is written down before the minutes: who was there, what people say, how they liked it. */
export const conclude = {
	title: 'Conclure',
	lead: 'Ce qui est noté ici entre dans le relevé de conclusions. Tout se corrige jusqu’à la signature.',
	toMinutes: 'Relire et signer le relevé',
	kept: 'Gardé.',
	keep: 'Garder',

	attendance: {
		title: 'Les présents',
		people: 'Personnes présentes',
		expected: (n: number) =>
			plural('fr', n, { one: '# personne était attendue.', other: '# personnes étaient attendues.' }),
		byCategory: 'Par catégorie, pour qui veut le dire',
		categoryExpected: (n: number) => plural('fr', n, { one: '# attendue', other: '# attendues' }),
		keep: 'Garder les présents',
		missing: 'À compter avant de signer.'
	},
	statements: {
		title: 'Ce que la salle veut ajouter',
		note: 'Réserves et citations, avec les mots de la personne. Un nom n’est écrit que si elle le demande.',
		nature: 'C’est',
		natures: { reservation: 'une réserve', quote: 'une citation', objection: 'une objection' },
		names: { reservation: 'Réserve', quote: 'Citation', objection: 'Objection' },
		question: 'À propos de',
		noQuestion: 'l’atelier en général',
		text: 'Ses mots',
		by: 'Nom, si la personne le demande',
		keep: 'Ajouter au relevé',
		list: 'Déjà dans le relevé',
		withdraw: 'Retirer',
		withdrawOf: (text: string) => `Retirer\u202f: ${text}`
	},
	satisfaction: {
		title: 'La satisfaction des participants',
		note: 'À main levée ou sur des papiers mélangés\u202f: seul le nombre de personnes par réponse est gardé, jamais qui ni dans quel ordre.',
		steps: [
			'Pas du tout satisfaites',
			'Peu satisfaites',
			'Moyennement satisfaites',
			'Satisfaites',
			'Très satisfaites'
		],
		answers: (n: number) => plural('fr', n, { one: '# réponse', other: '# réponses' }),
		keep: 'Garder ces nombres'
	}
};
