const quoted = (text: string) => `“${text}”`;

export const method: typeof import('../fr/method.ts').method = {
	title: 'Majority judgment, in two minutes',
	intro:
		'Each person gives a grade to each track. The grade in the middle says what the room thinks of the track, and ranks the tracks.',
	names: {
		people: ['Awa', 'Louis', 'Mei', 'Nadia', 'Paul'],
		tracks: {
			garden: 'A shared garden',
			bicycles: 'A bicycle workshop',
			feast: 'A neighbourhood party'
		}
	},

	given: {
		heading: '1. Everyone grades every track',
		what: 'An invented example: five people, three tracks. Nobody chooses one track against the others; they say what they think of each.',
		caption: 'The grades that each person gave',
		person: 'Person'
	},
	middle: {
		heading: '2. We look for the grade in the middle',
		what: 'For each track, the five grades are put in order from the best to the worst. The third is in the middle: it is the majority grade. More than half of the people grade the track at least as well.',
		found: (track, grade) => `${quoted(track)}: the third grade of five is ${quoted(grade)}.`,
		middle: (grade) => `${grade}, in the middle`,
		even: 'With an even number of grades, two are in the middle: the worse of the two is kept.'
	},
	order: {
		heading: '3. The better grade goes ahead',
		what: 'The same grades, drawn as bars. The 50% line runs through the block in the middle, which is outlined.',
		why: 'Why this order'
	},
	same: {
		heading: 'And with equal grades?',
		what: 'We look at who disagrees with that grade: those who grade better, and those who grade worse, for each of the two tracks. The largest of these four groups prevails: if it grades better, its track goes ahead; if it grades worse, its track goes behind.',
		exact:
			'Préau works this out exactly: it takes away the middle grades one by one, until the first difference. Two tracks with the same grades, in the same proportions, stay tied: they share their rank, and the next rank is skipped.'
	},
	noOpinion: {
		heading: 'And without an opinion?',
		what: 'The rule is chosen before the vote, and written with the result. There are three:',
		required: 'Everyone grades everything: each person gives a grade to each track.',
		ignored:
			'Left aside: “No opinion” is not part of the working out. A minimum number of grades may be asked for a track to be ranked; otherwise it comes last, without a rank.',
		worst: (grade) => `Counted as the last grade: “No opinion” joins ${quoted(grade)}.`
	},
	limits: {
		heading: 'What the result does not say',
		list: [
			'The majority grade does not move when a shade changes far from the middle. Look at the whole bar as well.',
			'Two tracks of the same grade may be very close: one more vote can change their order.',
			'With few ballots the result is fragile, and may let one guess who voted what.',
			'Grades depend on the list and on the words of the scale: two votes on different scales are not compared.',
			'The vote does not replace the discussion: it says what the room thinks, not why.'
		]
	},
	trial: {
		heading: 'Try it',
		unofficial: 'Trial ballot: nothing is kept, nothing counts',
		what: 'Add your ballot to those of the five people of the example, and see the bars change. All of it is gone when you leave this page.',
		clear: 'Clear my grades',
		result: 'With your ballot'
	}
};
