import { plural } from '../language.ts';

/** Publishing what is asked in the rooms. */
export const officeConsultations = {
	title: 'Consultations',
	published: 'Consultations publiées',
	none: 'Aucune consultation n’est publiée. Les tablettes ont celle qui est fournie avec Préau.',
	columns: { title: 'Titre', questions: 'Questions', on: 'Publiée' },
	questions: (n: number) => plural('fr', n, { one: '# question', other: '# questions' }),
	publish: 'Publier une consultation',
	intro:
		'Une consultation est un fichier JSON\u202f: son titre, ses questions, son échelle et sa règle. Les tablettes reliées la reçoivent à leur prochain envoi. Une fois publiée, elle ne change plus\u202f: une correction est une nouvelle consultation.',
	template: 'Télécharger un modèle',
	file: 'Fichier JSON',
	text: 'Ou le texte du fichier',
	textHint: 'Le fichier choisi passe avant ce texte.',
	check: 'Vérifier et prévisualiser',
	preview: 'Ce que verront les participants',
	previewNote: 'Rien n’est encore publié. Relisez, puis publiez.',
	titleWord: 'Titre',
	question: (n: number) => `Question ${n}`,
	scale: 'Les mentions, de la meilleure à la pire',
	rule: 'Sans opinion',
	categories: 'Catégories de participants',
	noCategories: 'Aucune catégorie.',
	english: 'En anglais',
	noEnglish: 'Non traduit\u202f: le texte français est montré.',
	confirm: 'Publier cette consultation',
	back: 'Corriger le texte',
	done: 'La consultation est publiée. Les tablettes la reçoivent à leur prochain envoi.',
	already: 'Cette consultation est déjà publiée, telle quelle. Rien n’a changé.',
	fault: (where: string, what: string) => `${where}\u202f: ${what}.`,
	where: {
		whole: 'Le fichier entier',
		title: 'Le titre',
		questions: 'La liste des questions',
		question: (n: number) => `La question ${n}`,
		categories: 'La liste des catégories',
		category: (n: number) => `La catégorie ${n}`,
		scale: 'L’échelle',
		rule: 'La règle pour «\u202fsans opinion\u202f»',
		part: (whole: string, part: string) => `${whole}, ${part}`,
		member: (name: string) => `«\u202f${name}\u202f»`
	},
	what: {
		missing: 'cela manque dans le fichier',
		unknown: 'ce nom n’est pas attendu',
		empty: 'rien n’y est écrit',
		long: 'c’est trop long',
		none: 'il en faut au moins un élément',
		many: 'il y en a trop',
		twice: 'deux éléments portent le même «\u202fid\u202f»',
		key: 'il faut des lettres minuscules, des chiffres ou des tirets, 40 au plus',
		choice: (known: string) => `il faut l’une de ces valeurs\u202f: ${known}`,
		number: 'il faut un nombre entier, 0 ou plus',
		shape: 'ce n’est pas la forme attendue'
	}
};
