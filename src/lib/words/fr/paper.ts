import { plural } from '../language.ts';

/** What leaves the tablet: sheets of paper and files. */
export const paper = {
	files: {
		heading: 'Imprimer et télécharger',
		print: 'Imprimer',
		printWhat:
			'Sur papier A4, en couleurs ou en noir et blanc. Dans la fenêtre d’impression, «\u202fEnregistrer au format PDF\u202f» en fait un fichier.',
		download: 'Télécharger',
		csv: 'Tableau (CSV)',
		json: 'Données (JSON)',
		png: 'Image (PNG)',
		svg: 'Image (SVG)',
		given: (name: string) => `Le navigateur a reçu le fichier ${name}.`,
		failed: 'Le fichier n’a pas pu être fait. Le résultat est intact\u202f: essayez un autre format.',
		rehearsal: 'repetition',
		provisional: 'provisoire',
		round: (n: number) => `tour${n}`
	},
	sheet: {
		place: 'Lieu',
		day: 'Jour',
		consultation: 'Consultation',
		ballots: 'Bulletins',
		rule: 'Règle',
		remark: 'Remarque'
	},
	picture: {
		alt: (question: string) => `Profils de mérite des pistes, question «\u202f${question}\u202f»`,
		how: 'Les meilleures mentions sont à gauche\u202f; le bloc entouré, sous le trait, est la mention majoritaire.'
	},
	ballots: {
		title: 'Bulletins papier',
		lead: 'Chaque bulletin tient sur ses propres feuilles A4. Aucun ne porte de nom ni de numéro de personne.',
		copies: 'Nombre de bulletins',
		copiesOutOfRange: (most: number) => `Choisissez un nombre de 1 à ${most}.`,
		order: 'Ordre des pistes',
		frozen: 'Celui de la liste, le même pour tous',
		shuffled: 'Mélangé, par lots',
		shuffledWhat:
			'Chaque lot a son ordre, et sa lettre est sur le bulletin. Un lot imprimé de nouveau garde le même ordre.',
		lots: 'Nombre de lots',
		print: 'Imprimer les bulletins',
		back: 'Revenir au vote',
		preview: 'Aperçu',
		lot: (letter: string) => `Lot ${letter}`,
		copiesOf: (n: number) => plural('fr', n, { one: '# exemplaire', other: '# exemplaires' }),
		heading: 'Bulletin',
		how: 'Pour chaque piste, cochez une seule case.',
		noOpinion: 'Sans opinion',
		secret: 'N’écrivez pas votre nom.',
		track: 'Piste',
		end: 'Fin du bulletin'
	}
};
