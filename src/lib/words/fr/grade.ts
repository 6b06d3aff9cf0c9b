import { plural } from '../language.ts';

export const grade = {
	title: 'Vote',
	noOpinion: 'Sans opinion',
	order: 'L’ordre des pistes est tiré au hasard pour chaque bulletin.',

	desk: {
		ballots: (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' }),
		people: (n: number) => plural('fr', n, { one: '# personne', other: '# personnes' }),
		spoiled: (n: number) => plural('fr', n, { one: '# bulletin abandonné', other: '# bulletins abandonnés' }),
		open: 'Le vote est ouvert',
		how: 'La tablette passe de main en main. Chacun vote seul, en secret. Aucun résultat ne se voit avant la fermeture de l’urne.',
		tracks: (n: number) => plural('fr', n, { one: '# piste à juger', other: '# pistes à juger' }),
		scale: 'Les mentions, de la meilleure à la moins bonne',
		rule: 'La règle',
		onPaper: 'Bulletins papier',
		keying: 'Saisir des bulletins papier',
		tablets: 'Tablettes de l’atelier',
		pass: 'Passer la tablette',
		close: 'Fermer l’urne',
		tryOut: 'Bulletin d’essai',
		sound: 'Un son quand une personne a terminé',
		changePin: 'Changer le code d’animation'
	},

	rule: {
		required: 'Chaque personne donne une mention à chaque piste.',
		worst: (last: string) => `«\u202fSans opinion\u202f» est permis et compte comme «\u202f${last}\u202f».`,
		ignored: '«\u202fSans opinion\u202f» est permis et n’entre pas dans le calcul.',
		quorum: (n: number) =>
			plural('fr', n, {
				one: 'Une piste est classée à partir de # mention.',
				other: 'Une piste est classée à partir de # mentions.'
			})
	},

	invented: {
		heading: 'Répétition',
		why: 'Pour essayer, ajoutez des bulletins tirés au hasard. Ils ne comptent jamais dans un vrai résultat.',
		count: 'Nombre de bulletins',
		add: 'Ajouter des bulletins inventés',
		adding: 'Ajout en cours…',
		added: (n: number) =>
			plural('fr', n, { one: '# bulletin inventé ajouté.', other: '# bulletins inventés ajoutés.' })
	},

	handOver: {
		ready: 'L’urne est prête',
		inUrn: (n: number) => `Le bulletin n°\u00a0${n} est dans l’urne`,
		turnsOver: (n: number) => `Le tour n°\u00a0${n} est terminé`,
		counted: (ballots: string, spoiled: string) => `Dans l’urne\u202f: ${ballots}. À part\u202f: ${spoiled}.`,
		next: 'Prenez la tablette. Votre vote est secret\u202f: personne ne verra vos mentions.',
		start: 'Commencer mon bulletin',
		counter: (ballots: string, people: string) => `${ballots}, ${people}`,
		tryOut: 'M’essayer d’abord',
		back: 'Retour à l’animation'
	},

	turn: {
		progress: (n: number, of: number) => `Piste ${n} sur ${of}`,
		question: (n: number) => `Question ${n}`,
		choose: 'Quelle mention donnez-vous à cette piste\u202f?',
		keys: (n: number) => `Au clavier\u202f: les touches 1 à ${n} choisissent une mention.`,
		keysNoOpinion: (n: number) =>
			`Au clavier\u202f: les touches 1 à ${n} choisissent une mention, 0 «\u202fSans opinion\u202f».`,
		previous: 'Précédente',
		next: 'Suivante',
		review: 'Relire mon bulletin',
		backToReview: 'Revenir à la relecture',
		stay: 'Votre bulletin n’est pas encore dans l’urne. Pour sortir, déposez-le ou abandonnez-le.'
	},

	list: {
		heading: 'Toutes les pistes',
		given: (n: number, of: number) =>
			plural('fr', n, { one: `# réponse sur ${of}`, other: `# réponses sur ${of}` })
	},

	review: {
		heading: 'Votre bulletin',
		lead: 'Relisez. Touchez une piste pour changer sa mention.',
		missing: (n: number) => plural('fr', n, { one: 'Il manque # mention', other: 'Il manque # mentions' }),
		missingWhy: (allowed: boolean): string =>
			allowed
				? 'Donnez une mention, ou «\u202fSans opinion\u202f», à chaque piste pour pouvoir déposer votre bulletin.'
				: 'Donnez une mention à chaque piste pour pouvoir déposer votre bulletin.',
		noGrade: 'Sans mention',
		change: 'Changer',
		give: 'Donner',
		complete: (n: number) =>
			plural('fr', n, { one: 'Donner la mention qui manque', other: 'Donner les # mentions qui manquent' }),
		cast: 'Déposer mon bulletin',
		casting: 'Dépôt en cours…'
	},

	spoil: {
		ask: 'Abandonner mon bulletin',
		heading: 'Abandonner votre bulletin\u202f?',
		what: 'Vos mentions seront oubliées et ne compteront pas. L’urne notera seulement qu’un bulletin a été abandonné.',
		confirm: 'Oui, abandonner mon bulletin',
		keep: 'Garder mon bulletin'
	},

	restart: {
		ask: 'Recommencer à zéro',
		what: 'Vos mentions s’effacent et vous reprenez un bulletin vierge. Rien n’est compté.'
	},

	trial: {
		mark: 'Essai\u202f: ce bulletin ne compte pas',
		question: 'Pour s’essayer\u202f: que faudrait-il dans ce quartier\u202f?',
		tracks: ['Un jardin partagé', 'Un atelier de vélos', 'Une fête chaque été'] as readonly string[],
		cast: 'Terminer l’essai',
		leave: 'Quitter l’essai',
		done: 'L’essai est terminé',
		thanks: 'Rien n’en est gardé, et rien n’est dans l’urne.',
		back: 'Continuer'
	},

	veil: {
		heading: 'Votre bulletin est caché',
		what: 'Rien n’est encore dans l’urne.',
		resume: 'Reprendre mon bulletin',
		gone: 'La personne est partie',
		goneWhat: 'Son bulletin sera abandonné sans que personne ne le voie.',
		goneConfirm: 'Abandonner ce bulletin',
		emptied: 'Le bulletin est redevenu vierge',
		emptiedWhat:
			'Personne n’a touché la tablette pendant longtemps. Pour que personne ne le voie, le bulletin commencé est effacé\u202f; rien n’est dans l’urne.',
		afresh: 'Commencer un bulletin vierge'
	},

	kept: {
		inUrn: 'Votre bulletin est dans l’urne',
		spoiled: 'Votre bulletin est abandonné',
		thanks: 'Merci. Rien de vos mentions ne reste sur cet écran.',
		next: 'Passer la tablette'
	},

	elsewhere: {
		heading: 'L’urne n’est pas sur cette tablette',
		what: 'Le vote est ouvert, mais l’urne de ce tour est tenue par une autre tablette. Continuez le vote sur celle-là.'
	}
};
