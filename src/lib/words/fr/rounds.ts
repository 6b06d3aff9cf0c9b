import { plural } from '../language.ts';

const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** Rounds after the first one, and how they stand beside each other. */
export const rounds = {
	label: 'Tours de vote',
	name: (n: number) => `Tour ${n}`,
	state: {
		open: 'vote en cours',
		latest: 'dernier tour',
		earlier: 'gardé',
		replaced: (n: number) => `remplacé par le tour ${n}`
	},
	replaced: (n: number) =>
		`La fermeture de ce tour était une erreur\u202f: c’est le tour ${n} qui compte. Celui-ci reste lisible.`,
	why: {
		mistake: (follows: number) =>
			`Même liste que le tour ${follows}, votée de nouveau\u202f: la fermeture du tour ${follows} était une erreur.`,
		discussion: (follows: number) => `Voté après une discussion, à la suite du tour ${follows}.`,
		selection: (follows: number) => `Voté sur une partie des pistes du tour ${follows}.`
	},
	because: (text: string) => `Raison écrite\u202f: ${quoted(text)}`,
	onList: (title: string) =>
		`Liste nationale ${quoted(title)}\u202f: les mêmes pistes dans toutes les salles.`,
	list: 'Liste nationale',
	listMethod: (title: string) =>
		`La liste ${quoted(title)} est celle du bureau national. Les décomptes de toutes les salles qui l’ont notée s’additionnent\u202f; ceux d’un tour sur les pistes d’une salle, jamais.`,
	neverAdded: 'Les tours ne s’additionnent jamais.',
	oneTrack: 'Une seule piste\u202f: la salle dit ce qu’elle en pense, rien n’est classé.',
	next: 'Tenir un autre tour',
	nextWhat: 'Pour réparer une fermeture trop rapide, ou voter encore après une discussion.',

	choice: {
		title: 'Un autre tour',
		lead: (n: number) =>
			`Le tour ${n} est gardé tel quel, avec son résultat. Le nouveau tour a sa propre urne\u202f: chaque personne y vote de nouveau.`,
		mistake: {
			title: 'La fermeture était une erreur',
			what: 'La même liste est votée de nouveau, par toutes les personnes. Le premier décompte reste lisible et ne compte plus.',
			reason: 'Que s’est-il passé\u202f?',
			reasonHint: 'Cette phrase sera dans le relevé de conclusions.',
			confirm: 'Ouvrir le nouveau vote'
		},
		selection: {
			title: 'Voter encore sur quelques pistes',
			what: 'Par exemple les ex æquo, ou une seule piste sur laquelle la salle veut se prononcer.',
			open: 'Choisir les pistes'
		},
		discussion: {
			title: 'Discuter, puis voter une deuxième fois',
			what: 'La liste est rouverte\u202f: les pistes peuvent être reformulées, fusionnées, complétées par de nouvelles propositions. Le résultat d’avant ne change pas.',
			open: 'Rouvrir la liste'
		},
		back: 'Revenir au résultat'
	},
	tracks: {
		title: 'Sur quelles pistes voter\u202f?',
		lead: 'Seules les pistes cochées seront sur le bulletin. Une question sans piste cochée n’y est pas.',
		all: 'Cocher toutes les pistes de cette question',
		none: 'Ne cocher aucune piste de cette question',
		rank: (rank: string, grade: string) => `${rank}, ${grade}`,
		chosen: (n: number) => plural('fr', n, { one: '# piste cochée', other: '# pistes cochées' }),
		one: 'Avec une seule piste, il n’y a pas de classement\u202f: la salle lui donne une mention.',
		reason: 'Pourquoi ce tour\u202f?',
		confirm: 'Figer ces pistes et ouvrir le vote',
		back: 'Ne pas ouvrir ce tour'
	},
	reopened: {
		title: (n: number) => `Liste rouverte après le tour ${n}`,
		what: 'Le résultat de ce tour est gardé. Ce qui est ajouté ou changé maintenant sert au tour suivant.',
		undo: 'Renoncer à ce tour'
	}
};
