import { plural } from '../language.ts';

const quoted = (grade: string) => `«\u202f${grade}\u202f»`;

export const result = {
	title: 'Résultat',
	rehearsal: 'Répétition\u202f: personnes et votes inventés, ce résultat ne compte pas',
	provisional: 'Résultat provisoire',
	openUrns: (n: number) =>
		plural('fr', n, { one: '# urne est encore ouverte.', other: '# urnes sont encore ouvertes.' }),
	ballots: (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' }),
	ofPeople: (n: number) =>
		plural('fr', n, { one: 'pour # personne attendue', other: 'pour # personnes attendues' }),
	spoiled: (n: number) => plural('fr', n, { one: '# bulletin abandonné', other: '# bulletins abandonnés' }),
	noBallot: 'L’urne a été fermée sans bulletin\u202f: aucune piste n’est classée.',
	few: (n: number) =>
		plural('fr', n, {
			one: 'Un seul bulletin\u202f: ce résultat dit ce qu’une personne a voté. Ne le diffusez pas.',
			other:
				'# bulletins seulement\u202f: ce résultat peut laisser deviner qui a voté quoi, et une voix de plus pourrait le changer.'
		}),
	noOpinion: 'Sans opinion',

	half: '50\u00a0%',
	percent: (n: string) => `${n}\u00a0%`,
	legend: 'Les mentions',
	howToRead:
		'Chaque barre montre toutes les mentions d’une piste, les meilleures à gauche. Le bloc entouré, sous le trait des 50\u00a0%, est la mention majoritaire.',
	rank: (n: number) => (n === 1 ? '1re' : `${n}e`),
	tied: 'ex æquo',
	unranked: 'Non classée',
	majority: 'Mention majoritaire',
	noOpinionCount: (n: number) => plural('fr', n, { one: '# sans opinion', other: '# sans opinion' }),
	noOpinionAsWorst: (n: number, grade: string) =>
		plural('fr', n, {
			one: `# sans opinion, comptée comme ${quoted(grade)}`,
			other: `# sans opinion, comptées comme ${quoted(grade)}`
		}),
	ties: 'Les pistes ex æquo ont reçu les mêmes mentions dans les mêmes proportions\u202f: rien ne les départage. Entre elles, l’ordre est celui de la liste.',
	profile: (parts: string) => `Profil de mérite\u202f: ${parts}.`,
	profilePart: (grade: string, n: string) => `${grade} ${n}`,

	table: {
		show: 'Voir les nombres',
		caption: (question: string) => `Mentions reçues par piste, question ${quoted(question)}`,
		rank: 'Rang',
		track: 'Piste',
		judged: 'Total',
		asWorst: (grade: string) => `Les «\u202fSans opinion\u202f» sont déjà comptées dans ${quoted(grade)}.`
	},

	method: {
		heading: 'Comment ce résultat est calculé',
		scale: (grades: string) => `Échelle, de la meilleure mention à la moins bonne\u202f: ${grades}.`,
		majority:
			'La mention majoritaire est celle du milieu, une fois toutes les mentions d’une piste rangées dans l’ordre\u202f; si deux mentions sont au milieu, c’est la moins bonne.',
		ranking:
			'Les pistes sont classées par jugement majoritaire. À mention égale, on retire une à une les mentions du milieu jusqu’à la première différence.',
		more: 'Le jugement majoritaire en deux minutes, avec un bulletin d’essai'
	},
	toWall: 'Montrer au mur',
	duel: {
		open: 'Comparer deux pistes',
		choose: ['Une piste', 'Une autre'] as readonly [string, string],
		framed: 'Encadré\u202f: ce qui départage ces deux pistes.'
	},
	firmness: 'La première place tient-elle à peu\u202f?',
	reasons: 'Comprendre cet ordre',
	remarks: 'Remarques pour le relevé',

	closed: {
		heading: 'Rien n’est montré avant la fermeture de l’urne',
		what: 'Le vote est en cours. Le résultat s’affichera ici dès que l’urne sera fermée.',
		toGrade: 'Revenir au vote'
	}
};
