const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** The method in plain language, with an example and a trial ballot. */
export const method = {
	title: 'Le jugement majoritaire, en deux minutes',
	intro:
		'Chaque personne donne une mention à chaque piste. La mention du milieu dit ce que la salle pense de la piste, et classe les pistes entre elles.',
	names: {
		people: ['Awa', 'Louis', 'Mei', 'Nadia', 'Paul'] as readonly string[],
		tracks: {
			garden: 'Un jardin partagé',
			bicycles: 'Un atelier de vélos',
			feast: 'Une fête de quartier'
		}
	},

	given: {
		heading: '1. Chacun donne une mention à chaque piste',
		what: 'Un exemple inventé\u202f: cinq personnes, trois pistes. On ne choisit pas une piste contre les autres\u202f; on dit ce que l’on pense de chacune.',
		caption: 'Les mentions que chaque personne a données',
		person: 'Personne'
	},
	middle: {
		heading: '2. On cherche la mention du milieu',
		what: 'Pour chaque piste, on range les cinq mentions de la meilleure à la moins bonne. La troisième est au milieu\u202f: c’est la mention majoritaire. Plus de la moitié des personnes jugent la piste au moins aussi bien.',
		found: (track: string, grade: string) =>
			`${quoted(track)}\u202f: la troisième mention sur cinq est ${quoted(grade)}.`,
		middle: (grade: string) => `${grade}, au milieu`,
		even: 'Quand le nombre de mentions est pair, deux mentions sont au milieu\u202f: la moins bonne des deux est retenue.'
	},
	order: {
		heading: '3. La meilleure mention passe devant',
		what: 'Les mêmes mentions, dessinées en barres. Le trait des 50\u00a0% passe par le bloc du milieu, qui est entouré.',
		why: 'Pourquoi cet ordre'
	},
	same: {
		heading: 'Et à mention égale\u202f?',
		what: 'On regarde qui n’est pas d’accord avec cette mention\u202f: ceux qui jugent mieux, et ceux qui jugent moins bien, pour chacune des deux pistes. Le plus grand de ces quatre groupes l’emporte\u202f: s’il juge mieux, sa piste passe devant\u202f; s’il juge moins bien, sa piste passe derrière.',
		exact:
			'Préau fait ce calcul exactement\u202f: il retire une à une les mentions du milieu, jusqu’à la première différence. Deux pistes qui ont les mêmes mentions, dans les mêmes proportions, restent ex æquo\u202f: elles partagent leur rang, et le rang suivant est sauté.'
	},
	noOpinion: {
		heading: 'Et sans opinion\u202f?',
		what: 'La règle est choisie avant le vote, et écrite avec le résultat. Il y en a trois\u202f:',
		required: 'Tout le monde juge tout\u202f: chaque personne donne une mention à chaque piste.',
		ignored:
			'Laissé de côté\u202f: «\u202fSans opinion\u202f» n’entre pas dans le calcul. Un nombre minimum de mentions peut être demandé pour qu’une piste soit classée\u202f; sinon, elle vient en dernier, sans rang.',
		worst: (grade: string) =>
			`Compté comme la dernière mention\u202f: «\u202fSans opinion\u202f» rejoint ${quoted(grade)}.`
	},
	limits: {
		heading: 'Ce que le résultat ne dit pas',
		list: [
			'La mention majoritaire ne bouge pas quand une nuance change loin du milieu. Regardez aussi toute la barre.',
			'Deux pistes de même mention peuvent être très proches\u202f: une voix de plus peut changer leur ordre.',
			'Avec peu de bulletins, le résultat est fragile, et peut laisser deviner qui a voté quoi.',
			'Les mentions dépendent de la liste et des mots de l’échelle\u202f: on ne compare pas deux votes qui n’ont pas la même échelle.',
			'Le vote ne remplace pas la discussion\u202f: il dit ce que la salle pense, pas pourquoi.'
		] as readonly string[]
	},
	trial: {
		heading: 'Essayez',
		unofficial: 'Bulletin d’essai\u202f: rien n’est gardé, rien ne compte',
		what: 'Ajoutez votre bulletin à ceux des cinq personnes de l’exemple, et voyez les barres changer. Tout disparaît quand vous quittez cette page.',
		clear: 'Effacer mes mentions',
		result: 'Avec votre bulletin'
	}
};
