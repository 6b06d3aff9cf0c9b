import { plural } from '../language.ts';

/** The page of one room. */
export const officeRoom = {
	back: 'Tous les ateliers',
	about: 'L’atelier',
	region: 'Région',
	department: 'Département',
	byCategory: 'Attendues par catégorie',
	languages: 'Langues proposées',
	day: 'Jour',
	people: 'Personnes attendues',
	phase: 'Étape',
	consultation: 'Consultation',
	purpose: 'Sorte',
	purposes: { real: 'Atelier', rehearsal: 'Répétition, jamais comptée' },
	state: 'État',
	received: 'Dernière réception',
	receipt: 'Accusé de réception',
	receiptHint: 'Le même numéro se lit sur la tablette de l’atelier.',
	noReceipt: 'Pas encore d’accusé de réception',
	stateNotes: {
		counted: 'Tout ce qui est arrivé est vérifié et compte.',
		held: 'Des écritures viennent d’une tablette que personne n’a admise dans cet atelier. Elles sont gardées, et ne comptent pas tant qu’une personne ne les approuve pas.',
		unproven:
			'Des écritures sont arrivées sans la signature qui les couvre. La tablette la donnera à son prochain envoi.',
		incomplete: 'Une partie de l’atelier manque ou ne peut pas encore être lue. Ce qui est arrivé est gardé.',
		forked:
			'Une tablette a envoyé deux suites différentes pour le même moment. Les deux sont gardées\u202f; une personne doit regarder laquelle suit.'
	},
	chains: 'Ce que chaque tablette a envoyé',
	chainColumns: { tablet: 'Tablette', entries: 'Écritures', state: 'État', received: 'Reçu' },
	chainStates: {
		counted: 'Compté',
		held: 'En attente d’accord',
		unproven: 'Pas encore prouvé',
		unreadable: 'Illisible pour cette version',
		forked: 'Deux suites différentes'
	},
	owner: 'a ouvert l’atelier',
	approve: 'Approuver cette tablette',
	approved: 'Cette tablette est approuvée\u202f: ce qu’elle a écrit compte maintenant.',
	approveNote: (device: string) =>
		`Ce que «\u202f${device}\u202f» a écrit dans cet atelier comptera, et ce que cette tablette y écrira ensuite. Cela se note dans le journal des accès.`,
	unknownTablet: (device: string) => `Tablette inconnue ${device}`,
	approvals: 'Approuver une tablette',
	preview:
		'Rien de cet atelier ne compte encore. Voici ce qu’il deviendrait si tout ce qui est arrivé comptait.',
	questions: 'Propositions',
	noProposals: 'Aucune proposition.',
	setAside: 'Mises de côté',
	setAsideWhy: (reason: string) => `Raison\u202f: ${reason}`,
	noReason: 'Sans raison donnée',
	rounds: (number: number) => `Tour de vote n°\u00a0${number}`,
	roundShared: (open: number, disputed: number) =>
		[
			...(open > 0
				? [plural('fr', open, { one: '# urne encore ouverte', other: '# urnes encore ouvertes' })]
				: []),
			...(disputed > 0
				? [
						plural('fr', disputed, {
							one: '# urne attend une décision',
							other: '# urnes attendent une décision'
						})
					]
				: [])
		].join(', '),
	roundOpen: 'Le vote est ouvert\u202f: rien n’est montré avant la fermeture de l’urne.',
	tooFew: (n: number) =>
		`Moins de ${n} bulletins\u202f: ce résultat n’est pas montré au bureau, pour que le vote de chacun reste secret.`,
	ballots: (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' }),
	remarks: 'Remarques',
	noRemarks: 'Aucune remarque.',
	conflicts: (n: number) =>
		plural('fr', n, {
			one: '# fusion a été faite de deux manières\u202f: la plus récente est retenue.',
			other: '# fusions ont été faites de deux manières\u202f: la plus récente de chacune est retenue.'
		}),
	voided: (reason: string) => `Cet atelier a été annulé\u202f: ${reason}`,
	unreadable: 'Cet atelier ne peut pas encore être lu en entier. Ses écritures sont gardées telles quelles.'
};
