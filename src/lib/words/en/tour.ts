export const tour: typeof import('../fr/tour.ts').tour = {
	title: 'The day in three minutes',
	stepOf: (number, total) => `Step ${number} of ${total}`,
	say: 'What to say to the room',
	next: 'Next',
	back: 'Back',
	leave: 'Leave the tour',
	steps: {
		day: {
			title: 'One room, one tablet, half a day',
			what: 'People propose, you sort with them, each person votes in secret, and the result is shown before they leave. Without a network.',
			say: '“This morning we will bring out a few tracks together. You will see the result before you leave.”'
		},
		ready: {
			title: 'The day before: the tablet checks itself',
			what: 'Préau sees whether it opens without a network, has room, and knows the time. What is wrong is said, with what to do about it.',
			say: 'Nothing yet: there are only you and the tablet.'
		},
		gather: {
			title: 'Gather: each person writes in their own words',
			what: 'The tablet goes from hand to hand. When a person is done, nothing of what they wrote stays on the screen. You can also type in the notes of a table.',
			say: '“Write one idea a proposal, in your own words. Your name is asked for nowhere.”',
			proposals: [
				'A bench in the shade outside the town hall',
				'Benches in the shade near the town hall',
				'The market open in the evening too'
			],
			given: 'Proposals of the example'
		},
		sort: {
			title: 'Sort: bring together what is alike',
			what: 'Préau shows which proposals are alike. You merge them with the room; each text stays readable, and everything can be undone. Try it here.',
			say: '“Do these two proposals say the same thing? If so, which one do we keep as the title?”',
			merge: 'Merge the two',
			undo: 'Undo',
			made: 'Made of 2 proposals',
			asWritten: 'Also written:'
		},
		grade: {
			title: 'Vote: a grade for each track',
			what: 'Nobody chooses one track against another: each person says what each track is worth. They vote alone, and may change everything before casting the ballot. Try it here.',
			say: '“Give each track the grade that it deserves in your eyes. Nobody will see your ballot, not even I.”',
			answered: (grade) => `Your trial grade: ${grade}.`,
			unanswered: 'No grade given.'
		},
		result: {
			title: 'The result: on the wall, at once',
			what: 'The urn is closed before witnesses. The grade of a track is the one in the middle: half of the people give it at least that. The ranking says why.',
			say: '“This is what you have decided. Let us read the first bar together, from left to right.”',
			example: 'An invented example: five people, three tracks'
		},
		conclude: {
			title: 'Conclude: signed minutes, then sending',
			what: 'The minutes are read out, take in objections and two names, and are signed. Eight words let anyone recognise them. Everything goes to the national office as soon as there is a network.',
			say: '“Does anyone have a reservation? It will be written into the minutes, in your words.”',
			signed: 'Minutes signed by two people',
			eight: 'Eight words to note on a sheet of paper',
			received: 'Received at the national office, with its receipt'
		},
		rehearse: {
			title: 'Your turn: a rehearsal',
			what: 'A rehearsal runs like a workshop, with invented people, proposals and votes. It is marked on every screen and is never counted. In three minutes you will have reached the result.',
			path: [
				'While gathering, press “Add invented proposals”.',
				'Sort a little, then freeze the list.',
				'While voting, let twelve invented people vote, then close the urn.'
			]
		}
	},
	begin: 'Begin a rehearsal',
	place: 'Practice room'
};
