import { plural } from '../language.ts';

export const grade: typeof import('../fr/grade.ts').grade = {
	title: 'Vote',
	noOpinion: 'No opinion',
	order: 'The order of the tracks is drawn at random for each ballot.',

	desk: {
		ballots: (n) => plural('en', n, { one: '# ballot', other: '# ballots' }),
		people: (n) => plural('en', n, { one: '# person', other: '# people' }),
		spoiled: (n) => plural('en', n, { one: '# ballot given up', other: '# ballots given up' }),
		open: 'The vote is open',
		how: 'The tablet goes from hand to hand. Everyone votes alone, in secret. No result is seen before the urn is closed.',
		tracks: (n) => plural('en', n, { one: '# track to grade', other: '# tracks to grade' }),
		scale: 'The grades, from best to worst',
		rule: 'The rule',
		onPaper: 'Paper ballots',
		tablets: 'Tablets of the workshop',
		keying: 'Key in paper ballots',
		pass: 'Pass the tablet on',
		close: 'Close the urn',
		tryOut: 'Trial ballot',
		sound: 'A sound when a person is done',
		changePin: 'Change the facilitator’s code'
	},

	rule: {
		required: 'Everyone gives a grade to every track.',
		worst: (last) => `“No opinion” is allowed and counts as “${last}”.`,
		ignored: '“No opinion” is allowed and does not enter the count.',
		quorum: (n) =>
			plural('en', n, {
				one: 'A track is ranked from # grade upwards.',
				other: 'A track is ranked from # grades upwards.'
			})
	},

	invented: {
		heading: 'Rehearsal',
		why: 'To try things out, add ballots drawn at random. They never count in a real result.',
		count: 'Number of ballots',
		add: 'Add invented ballots',
		adding: 'Adding…',
		added: (n) => plural('en', n, { one: '# invented ballot added.', other: '# invented ballots added.' })
	},

	handOver: {
		ready: 'The urn is ready',
		inUrn: (n) => `Ballot no.\u00a0${n} is in the urn`,
		turnsOver: (n) => `Turn no.\u00a0${n} is over`,
		counted: (ballots, spoiled) => `In the urn: ${ballots}. Set apart: ${spoiled}.`,
		next: 'Take the tablet. Your vote is secret: nobody will see your grades.',
		start: 'Start my ballot',
		counter: (ballots, people) => `${ballots}, ${people}`,
		tryOut: 'Try it out first',
		back: 'Back to the facilitator'
	},

	turn: {
		progress: (n, of) => `Track ${n} of ${of}`,
		question: (n) => `Question ${n}`,
		choose: 'Which grade do you give this track?',
		keys: (n) => `With a keyboard: keys 1 to ${n} choose a grade.`,
		keysNoOpinion: (n) => `With a keyboard: keys 1 to ${n} choose a grade, 0 “No opinion”.`,
		previous: 'Previous',
		next: 'Next',
		review: 'Review my ballot',
		backToReview: 'Back to the review',
		stay: 'Your ballot is not in the urn yet. To leave, cast it or give it up.'
	},

	list: {
		heading: 'All tracks',
		given: (n, of) => plural('en', n, { one: `# answer of ${of}`, other: `# answers of ${of}` })
	},

	review: {
		heading: 'Your ballot',
		lead: 'Read it over. Touch a track to change its grade.',
		missing: (n) => plural('en', n, { one: '# grade is missing', other: '# grades are missing' }),
		missingWhy: (allowed) =>
			allowed
				? 'Give a grade, or “No opinion”, to every track before you cast your ballot.'
				: 'Give a grade to every track before you cast your ballot.',
		noGrade: 'No grade yet',
		change: 'Change',
		give: 'Give',
		complete: (n) => plural('en', n, { one: 'Give the missing grade', other: 'Give the # missing grades' }),
		cast: 'Cast my ballot',
		casting: 'Casting…'
	},

	spoil: {
		ask: 'Give up my ballot',
		heading: 'Give up your ballot?',
		what: 'Your grades will be forgotten and will not count. The urn will only note that one ballot was given up.',
		confirm: 'Yes, give up my ballot',
		keep: 'Keep my ballot'
	},

	restart: {
		ask: 'Start afresh',
		what: 'Your grades are erased and you take a blank ballot. Nothing is counted.'
	},

	trial: {
		mark: 'Trial: this ballot does not count',
		question: 'To try it out: what would this neighbourhood need?',
		tracks: ['A shared garden', 'A bicycle workshop', 'A feast every summer'],
		cast: 'End the trial',
		leave: 'Leave the trial',
		done: 'The trial is over',
		thanks: 'None of it is kept, and nothing is in the urn.',
		back: 'Go on'
	},

	veil: {
		heading: 'Your ballot is hidden',
		what: 'Nothing is in the urn yet.',
		resume: 'Go on with my ballot',
		gone: 'The person has left',
		goneWhat: 'Their ballot will be given up without anyone seeing it.',
		goneConfirm: 'Give up this ballot',
		emptied: 'The ballot is blank again',
		emptiedWhat:
			'Nobody has touched the tablet for a long time. So that nobody sees it, the ballot that was begun is erased; nothing is in the urn.',
		afresh: 'Start a blank ballot'
	},

	kept: {
		inUrn: 'Your ballot is in the urn',
		spoiled: 'Your ballot is given up',
		thanks: 'Thank you. None of your grades stays on this screen.',
		next: 'Pass the tablet on'
	},

	elsewhere: {
		heading: 'The urn is not on this tablet',
		what: 'The vote is open, but another tablet holds this round’s urn. Go on with the vote there.'
	}
};
