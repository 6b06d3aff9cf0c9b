import { plural } from '../language.ts';

const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** The minutes themselves, their signing, and what comes after. */
export const minutes = {
	title: 'Relevé de conclusions',
	moment: (day: string, hours: string, minutes: string) => `${day} à ${hours}\u00a0h\u00a0${minutes}`,
	draft: 'Projet',
	draftWhat: 'Rien n’est signé. Lisez-le à voix haute, écrivez les objections, puis signez.',
	rehearsal: 'Répétition\u202f: ce relevé ne compte pas.',
	facts: {
		place: 'Lieu',
		day: 'Jour',
		region: 'Région',
		department: 'Département',
		consultation: 'Consultation'
	},

	present: {
		title: 'Présents',
		people: (present: number, expected: number) =>
			`${plural('fr', present, { one: '# personne présente', other: '# personnes présentes' })}, ${plural('fr', expected, { one: '# attendue', other: '# attendues' })}.`,
		uncounted: 'Les présents ne sont pas encore comptés.',
		category: 'Catégorie',
		expectedColumn: 'Attendues',
		presentColumn: 'Présentes'
	},
	method: 'Méthode et règle déclarée',
	leadTaken: (reason: string) =>
		`Une autre tablette a conduit la suite de l’atelier\u202f: ${quoted(reason)}`,
	rounds: {
		single: 'Résultat',
		title: (n: number, total: number) => `Tour ${n} sur ${total}`,
		ballots: (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' }),
		spoiled: (n: number) => plural('fr', n, { one: '# abandonné', other: '# abandonnés' }),
		paper: (n: number) => plural('fr', n, { one: 'dont # sur papier', other: 'dont # sur papier' }),
		lost: (reason: string) => `Une urne a été déclarée perdue\u202f: ${quoted(reason)}`,
		decided: (reason: string) => `Une urne en litige a été comptée par décision\u202f: ${quoted(reason)}`,
		provisional: (n: number) =>
			`Le tour ${n} est provisoire\u202f: une urne au moins est encore ouverte, ou attend une décision. Rien n’en est écrit ici.`,
		disputed: (n: number) =>
			plural('fr', n, {
				one: '# urne a été fermée de deux façons différentes et ne compte pas.',
				other: '# urnes ont été fermées de deux façons différentes et ne comptent pas.'
			}),
		remark: (text: string) => `Remarque\u202f: ${quoted(text)}`,
		none: 'Aucun tour de vote n’est terminé.',
		madeOf: 'Réunit',
		from: 'D’après'
	},
	proposals: {
		title: 'Propositions recueillies',
		none: 'Aucune proposition.',
		graded: (rounds: readonly number[], several: boolean) =>
			several ? `évaluée au tour ${new Intl.ListFormat('fr').format(rounds.map(String))}` : 'évaluée',
		aside: 'mise de côté',
		asideBecause: (reason: string) => `mise de côté\u202f: ${reason}`,
		notGraded: 'non évaluée'
	},
	statements: {
		title: 'Réserves et citations',
		none: 'Rien n’a été ajouté.',
		by: (name: string) => `– ${name}`,
		about: (question: string) => `À propos de ${quoted(question)}`
	},
	satisfaction: {
		title: 'Satisfaction des participants',
		answer: 'Réponse',
		people: 'Personnes'
	},
	objections: { title: 'Objections', none: 'Aucune objection n’a été écrite.' },
	names: { title: 'Signatures', sign: 'Signature' },
	wayBack: {
		title: 'Que deviennent nos propositions\u202f?',
		what: (address: string) =>
			`Une fois l’atelier reçu par le bureau national, chacun peut le lire à l’adresse ${address}, sans compte, avec ce code.`,
		code: 'Code de l’atelier\u202f:'
	},
	fingerprint: {
		title: 'Empreinte',
		what: 'Ces huit mots résument tout ce que l’atelier a écrit jusqu’à la signature. La même empreinte au bureau national prouve que rien n’a changé.',
		qr: 'La même empreinte en code QR, à scanner'
	},

	reading: {
		start: 'Lire à voix haute',
		stop: 'Arrêter la lecture',
		missing: 'Cette tablette n’a pas de voix française hors ligne\u202f: lisez vous-même.',
		progress: (n: number, total: number) => `Passage ${n} sur ${total}`,
		track: (rank: string, text: string, grade: string) => `${rank}\u202f: ${quoted(text)}, ${grade}.`
	},
	objection: {
		title: 'Une objection\u202f?',
		note: 'Écrivez-la avec les mots de la personne\u202f: elle sera dans le relevé, avec son nom si elle le demande.',
		add: 'Écrire une objection',
		keep: 'Ajouter l’objection',
		cancel: 'Ne rien ajouter'
	},
	signing: {
		elsewhere:
			'Le relevé se signe sur la tablette qui conduit l’atelier. Ce que vous notez ici y arrive avec le fichier de l’atelier.',
		title: 'Signer',
		what: 'Deux personnes ou plus. Ensuite, plus rien ne change\u202f: une correction s’ajoute à côté, visible de tous.',
		name: (n: number) => `Nom de la personne ${n}`,
		more: 'Ajouter un nom',
		confirm: 'Signer le relevé'
	},
	signed: {
		title: 'Le relevé est signé',
		what: (names: string, when: string) => `Signé par ${names}, ${when}.`,
		unseen: (n: number) =>
			plural('fr', n, {
				one: '# écriture est arrivée après la signature\u202f: elle est gardée et n’est pas dans ce relevé.',
				other:
					'# écritures sont arrivées après la signature\u202f: elles sont gardées et ne sont pas dans ce relevé.'
			})
	},
	after: {
		title: 'Et maintenant',
		print: 'Imprimer le relevé',
		printWhat:
			'Sur papier A4. Dans la fenêtre d’impression, «\u202fEnregistrer au format PDF\u202f» en fait un fichier.',
		file: 'Télécharger le relevé (JSON)',
		given: (name: string) => `Le navigateur a reçu le fichier ${name}.`,
		fileName: 'releve',
		rehearsal: 'repetition'
	},
	corrections: {
		title: 'Après la signature',
		line: (when: string, names: string) => `${when}, ${names}`,
		what: 'Le texte signé ne change pas. Une correction s’ajoute ici, avec sa date et ses noms.',
		add: 'Écrire une correction',
		text: 'La correction',
		names: 'Noms, séparés par des virgules',
		keep: 'Ajouter la correction'
	}
};
