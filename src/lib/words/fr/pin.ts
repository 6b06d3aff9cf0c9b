/** The facilitator's code, which brings the tablet back from the room. */
export const pin = {
	set: {
		title: 'Votre code d’animation',
		why: 'Pendant le vote, la tablette passe de main en main. Ce code, que personne d’autre ne connaît, la ramène à l’animation\u202f: sans lui, personne ne ferme l’urne ni ne quitte le vote.',
		code: 'Code',
		hint: 'De 6 à 12 chiffres.',
		again: 'Le même code, une seconde fois',
		forgotten:
			'Si vous l’oubliez, rien n’est perdu. L’écran de passage permet de sortir sans code, après quinze minutes annoncées à tout le monde.',
		confirm: 'Fixer le code et passer la tablette',
		confirmOnly: 'Fixer ce code',
		pending: 'Un instant…',
		back: 'Ne rien changer'
	},
	ask: {
		title: 'Retour à l’animation',
		lead: 'Le code de la personne qui anime est demandé.',
		code: 'Code d’animation',
		open: 'Ouvrir l’animation',
		pending: 'Vérification…',
		back: 'Revenir au vote',
		wait: (time: string) => `Le code se tape à nouveau dans ${time}.`
	},
	forgotten: {
		ask: 'Code oublié',
		heading: 'Sortir sans le code',
		what: 'L’animation s’ouvrira dans quinze minutes. D’ici là, le vote continue, chaque écran de passage le dira, et chacun peut annuler. Aucun bulletin ne se perd.',
		confirm: 'Demander la sortie sans code',
		pending: (time: string) => `Une sortie sans code est demandée\u202f: l’animation s’ouvrira dans ${time}.`,
		open: 'Une sortie sans code a été demandée\u202f: l’animation peut s’ouvrir.',
		leave: 'Ouvrir l’animation sans code',
		cancel: 'Annuler cette demande'
	}
};
