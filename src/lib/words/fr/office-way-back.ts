import { plural } from '../language.ts';

const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** What became of a room's proposals, for those who were there. */
export const officeWayBack = {
	title: 'Ce que sont devenues nos propositions',
	what: 'Le code de votre atelier est écrit à la fin de son relevé de conclusions. Il ouvre une page qui dit ce qu’est devenue chaque proposition.',
	code: 'Code de l’atelier',
	codeHint:
		'Dix lettres et chiffres, par exemple 7KX3M\u20119Q2TB. Les majuscules et le tiret ne comptent pas.',
	open: 'Voir nos propositions',
	notFound: 'Aucun atelier sous ce code',
	tooMany:
		'Trop de codes ont été essayés depuis ce réseau. Rien n’a changé\u202f: attendez une minute, puis recommencez.',
	of: (place: string, day: string) => `${place}, ${day}`,
	how: 'Chaque proposition est dans les mots de votre atelier. Dessous\u202f: où le bureau national l’a rangée parmi celles de tous les ateliers, et le résultat publié quand il y en a un. Le rangement peut encore changer\u202f; un résultat publié ne change pas.',
	nothing: 'Cet atelier n’a pas recueilli de propositions à lui.',
	thisCode: 'Code de cet atelier\u202f:',
	quoted,
	removed: 'Ces mots ont été effacés.',
	from: 'Vient de\u202f:',
	natures: {
		identical: 'Elle dit la même chose que la piste commune',
		absorbed: 'Elle est contenue dans la piste commune',
		partly: 'Une partie est entrée dans la piste commune',
		split: 'Elle a été partagée\u202f; une part est dans la piste commune'
	},
	aside: {
		'set-aside': (reason: string) => `Le bureau national ne l’a pas retenue\u202f: ${quoted(reason)}.`,
		'set-aside-in-room': (reason: string) =>
			reason === ''
				? 'Votre atelier l’a mise de côté.'
				: `Votre atelier l’a mise de côté\u202f: ${quoted(reason)}.`
	},
	waiting: {
		unsorted: 'Le bureau national ne l’a pas encore rangée.',
		changed: 'Ses mots ont changé depuis qu’elle a été rangée\u202f: le bureau national doit la revoir.'
	},
	ranked: (rank: number, of: number, grade: string) =>
		`${rank === 1 ? '1ʳᵉ' : `${rank}ᵉ`} ${plural('fr', of, { one: 'sur # piste', other: 'sur # pistes' })}, ${quoted(grade)}`,
	notRanked: 'Notée dans trop peu d’ateliers pour être classée',
	seeResult: 'Résultat publié\u202f:\u00a0',
	officeLink: 'Page pour les participants'
};
