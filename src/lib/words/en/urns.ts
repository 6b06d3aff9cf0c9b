import { plural } from '../language.ts';

const ballots = (n: number) => plural('en', n, { one: '# ballot', other: '# ballots' });

export const urns: typeof import('../fr/urns.ts').urns = {
	title: 'The urns of this round',
	link: 'The urns of this round',
	settled: 'All urns are settled.',
	provisional: (n) =>
		plural('en', n, { one: 'Provisional: # urn is still open', other: 'Provisional: # urns are still open' }),
	undecided: (n) =>
		plural('en', n, {
			one: 'Provisional: # urn waits for a decision',
			other: 'Provisional: # urns wait for a decision'
		}),
	nothingShown:
		'Nothing of the result is shown before all urns are settled: the numbers of one urn would tell how a small group voted.',
	sum: (n, people) => `${ballots(n)} in the closed urns, for ${people}`,
	ballots,
	unknown: 'number of ballots not known here yet',
	state: {
		open: 'open',
		closed: 'closed',
		lost: 'declared lost',
		disputed: 'waits for a decision'
	},
	own: (name) => `${name}, this tablet`,
	because: (reason) => `Reason: “${reason}”`,
	fetch:
		'An urn that was closed elsewhere counts here as soon as the file of the other tablet is read, or the national office has passed it on.',
	toGrade: 'Back to the vote',
	toResult: 'See the result',

	desk: {
		others: 'The other urns',
		told: (name, told) => `${name}: ${told}`
	},

	take: {
		title: 'An urn waits on this tablet',
		what: 'The round is open, and this tablet holds an urn of its own in it. Its ballots never leave the tablet: when it is closed, only the totals do.',
		do: 'Open the urn here'
	},

	late: {
		title: 'This tablet still holds an urn',
		what: (n) =>
			plural('en', n, {
				one: 'It was declared lost and holds # ballot. Close it: the tablet that leads the workshop will say whether it counts.',
				other:
					'It was declared lost and holds # ballots. Close it: the tablet that leads the workshop will say whether it counts.'
			}),
		earlier: (n) =>
			plural('en', n, {
				one: 'It is of an earlier round and holds # ballot. Close it: it counts in that round.',
				other: 'It is of an earlier round and holds # ballots. Close it: they count in that round.'
			}),
		empty: 'Nobody votes in it any more, and it is empty.',
		do: 'Close this urn'
	},

	add: {
		title: 'Give an urn to another tablet',
		what: 'It votes in this round, on the same list. Give it the file of the workshop afterwards.',
		do: (name) => `${name}: give it an urn`,
		here: {
			title: 'This tablet has no urn in this round',
			what: 'It can take votes in it too, on the same list.',
			do: 'Open an urn here'
		}
	},

	part: {
		title: 'Who holds an urn?',
		what: 'Each ticked tablet holds an urn of its own. The result is final when all of them are closed.'
	},

	lose: {
		open: 'This urn will not come back…',
		title: (name) => `${name}: declare its urn lost`,
		warning:
			'Its ballots will not count, and the minutes will say so. If it comes back before the signature, a person decides. Only to be done when the tablet is lost or out of use.',
		reason: 'What happened?',
		reasonHint: 'This sentence will be in the minutes.',
		confirm: 'Declare this urn lost',
		back: 'Wait a little longer'
	},

	dispute: {
		title: (name) => `${name}: its urn waits for a decision`,
		twice: 'It was closed in two different ways. Neither counts until somebody decides.',
		late: 'It had been declared lost, and its count has arrived. It does not count until somebody decides.',
		choose: 'What should count?',
		closing: (n, spoiled) =>
			spoiled > 0 ? `The count of ${ballots(n)}, ${spoiled} given up` : `The count of ${ballots(n)}`,
		numbered: (text, n) => `${text} (no. ${n})`,
		none: 'None: this urn is lost',
		reason: 'Why?',
		confirm: 'Decide so',
		missing: 'First choose what should count.'
	},

	remark: {
		title: 'More ballots than people',
		what: (n) =>
			plural('en', n, {
				one: 'All urns together, there is # ballot more than people expected. Say why in one sentence: without it the minutes cannot be signed.',
				other:
					'All urns together, there are # ballots more than people expected. Say why in one sentence: without it the minutes cannot be signed.'
			}),
		label: 'Remark for the minutes',
		keep: 'Keep this remark'
	},
	elsewhere: 'This is decided on the tablet that leads the workshop.'
};
