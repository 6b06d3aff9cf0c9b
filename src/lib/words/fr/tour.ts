/** The tour of three minutes for a facilitator who has never seen Préau. */
export const tour = {
	title: 'La journée en trois minutes',
	stepOf: (number: number, total: number) => `Étape ${number} sur ${total}`,
	say: 'À dire à la salle',
	next: 'Suite',
	back: 'Retour',
	leave: 'Quitter la visite',
	steps: {
		day: {
			title: 'Une salle, une tablette, une demi-journée',
			what: 'Les gens proposent, vous triez avec eux, chacun vote en secret, et le résultat s’affiche avant qu’ils ne partent. Sans réseau.',
			say: '«\u202fCe matin, nous allons faire ressortir ensemble quelques pistes. Vous verrez le résultat avant de partir.\u202f»'
		},
		ready: {
			title: 'La veille\u202f: la tablette se vérifie elle-même',
			what: 'Préau regarde s’il s’ouvre sans réseau, s’il a de la place, si l’heure est juste. Ce qui ne va pas est dit, avec ce qu’il faut faire.',
			say: 'Rien encore\u202f: il n’y a que vous et la tablette.'
		},
		gather: {
			title: 'Recueillir\u202f: chacun écrit avec ses mots',
			what: 'La tablette passe de main en main. Quand une personne a fini, rien de ce qu’elle a écrit ne reste à l’écran. Vous pouvez aussi taper les notes d’une table.',
			say: '«\u202fÉcrivez une idée par proposition, avec vos mots. Votre nom n’est demandé nulle part.\u202f»',
			proposals: [
				'Un banc à l’ombre devant la mairie',
				'Des bancs à l’ombre près de la mairie',
				'Le marché ouvert aussi le soir'
			],
			given: 'Propositions d’exemple'
		},
		sort: {
			title: 'Trier\u202f: réunir ce qui se ressemble',
			what: 'Préau montre les propositions qui se ressemblent. Vous les réunissez avec la salle\u202f; chaque texte reste lisible, et tout se défait. Essayez ici.',
			say: '«\u202fCes deux propositions disent-elles la même chose\u202f? Si oui, laquelle gardons-nous comme titre\u202f?\u202f»',
			merge: 'Réunir les deux',
			undo: 'Défaire',
			made: 'Réunit 2 propositions',
			asWritten: 'Écrit aussi\u202f:'
		},
		grade: {
			title: 'Voter\u202f: une mention pour chaque piste',
			what: 'On ne choisit pas une piste contre une autre\u202f: on dit ce que vaut chacune. Chaque personne vote seule, et peut tout changer avant de déposer son bulletin. Essayez ici.',
			say: '«\u202fDonnez à chaque piste la mention qu’elle mérite à vos yeux. Personne ne verra votre bulletin, pas même moi.\u202f»',
			answered: (grade: string) => `Votre mention d’essai\u202f: ${grade}.`,
			unanswered: 'Aucune mention donnée.'
		},
		result: {
			title: 'Le résultat\u202f: au mur, tout de suite',
			what: 'L’urne se ferme devant témoins. La mention d’une piste est celle du milieu\u202f: la moitié des gens lui en donne au moins autant. Le classement dit pourquoi.',
			say: '«\u202fVoici ce que vous avez décidé. Lisons la première barre ensemble, de gauche à droite.\u202f»',
			example: 'Exemple inventé\u202f: cinq personnes, trois pistes'
		},
		conclude: {
			title: 'Conclure\u202f: un relevé signé, puis l’envoi',
			what: 'Le relevé se lit à voix haute, reçoit les objections et deux noms, puis il est signé. Huit mots permettent de le reconnaître. Tout part vers le bureau national dès qu’un réseau est là.',
			say: '«\u202fQuelqu’un a-t-il une réserve\u202f? Elle sera écrite dans le relevé, avec vos mots.\u202f»',
			signed: 'Relevé signé par deux personnes',
			eight: 'Huit mots à noter sur une feuille',
			received: 'Reçu au bureau national, avec son accusé'
		},
		rehearse: {
			title: 'À vous\u202f: une répétition',
			what: 'Une répétition se déroule comme un atelier, avec des personnes, des propositions et des votes inventés. Elle est marquée sur chaque écran et n’est jamais comptée. En trois minutes, vous irez jusqu’au résultat.',
			path: [
				'Au recueil, touchez «\u202fAjouter des propositions inventées\u202f».',
				'Triez un peu, puis figez la liste.',
				'Au vote, faites voter douze personnes inventées, puis fermez l’urne.'
			]
		}
	},
	begin: 'Commencer une répétition',
	place: 'Salle d’essai'
};
