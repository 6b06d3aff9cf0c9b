const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** National lists on the tablet: the offer, and the page before a round is opened on one. */
export const lists = {
	offer: {
		title: 'La liste nationale est arrivée',
		what: (title: string, tracks: string) =>
			`${quoted(title)}\u202f: ${tracks}, les mêmes dans toutes les salles. Les résultats s’additionnent.`,
		open: 'Voir cette liste',
		newRoom: 'Ouvrir un atelier pour cette liste'
	},
	page: {
		title: 'Voter sur la liste nationale',
		lead: 'Cette salle note les mêmes pistes que toutes les autres, dans les mêmes mots.',
		kept: 'Ce que la salle a proposé et voté jusqu’ici reste tel quel. Ce tour a sa propre urne et son propre résultat.',
		whole: 'La liste se note tout entière\u202f: elle ne peut être ni triée ni changée ici.',
		tracks: 'Les pistes',
		time: 'Le temps du vote',
		estimate: (people: string, tracks: string, duration: string) =>
			`${people}, ${tracks}\u202f: ${duration}.`,
		rule: 'La règle de cette liste',
		scale: 'Les mentions',
		confirm: 'Ouvrir le vote sur cette liste',
		back: 'Revenir à l’atelier',
		none: 'Aucune liste nationale n’attend cet atelier. Elle a pu être retirée, ou être déjà notée ici.'
	}
};
