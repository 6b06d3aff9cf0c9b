import { plural } from '../language.ts';

/** Rooms that look like the same meeting, written down twice. */
export const officeSameMeeting = {
	title: 'Est-ce la même réunion\u202f?',
	two: 'Deux réunions différentes',
	facts: (people: number, proposals: number, ballots: number) =>
		`${[
			plural('fr', people, { one: '# personne attendue', other: '# personnes attendues' }),
			plural('fr', proposals, { one: '# proposition', other: '# propositions' }),
			plural('fr', ballots, { one: '# bulletin', other: '# bulletins' })
		].join(', ')}.`,
	areTwo: 'Ce sont deux réunions',
	askAgain: 'Poser à nouveau la question',
	isOne: 'C’est la même réunion',
	what: (place: string) =>
		`L’atelier affiché ici est gardé. L’autre (${place}) est annulé\u202f: il ne compte plus, et ses tablettes l’apprennent à leur prochain échange. Rien de son journal n’est effacé. Pour garder l’autre, ouvrez-le et annulez celui-ci.`,
	reason: 'Raison, lue aussi par la salle',
	usual: 'Même réunion qu’un autre atelier reçu',
	sure: 'J’ai comparé les deux ateliers. Cette annulation ne se défait pas.',
	keepThis: 'Annuler l’autre atelier',
	done: {
		same: 'L’autre atelier est annulé, comme la même réunion que celui-ci.',
		two: 'C’est noté\u202f: deux réunions. La question ne sera plus posée.',
		again: 'La question est posée à nouveau.'
	}
};
