import { plural } from '../language.ts';

export const result: typeof import('../fr/result.ts').result = {
	title: 'Result',
	rehearsal: 'Rehearsal: invented people and votes, this result does not count',
	provisional: 'Provisional result',
	openUrns: (n) => plural('en', n, { one: '# urn is still open.', other: '# urns are still open.' }),
	ballots: (n) => plural('en', n, { one: '# ballot', other: '# ballots' }),
	ofPeople: (n) => plural('en', n, { one: 'for # person expected', other: 'for # people expected' }),
	spoiled: (n) => plural('en', n, { one: '# ballot given up', other: '# ballots given up' }),
	noBallot: 'The urn was closed without a ballot: no track is ranked.',
	few: (n) =>
		plural('en', n, {
			one: 'A single ballot: this result tells how one person voted. Do not circulate it.',
			other:
				'Only # ballots: this result may let one guess who voted what, and one more vote could change it.'
		}),
	noOpinion: 'No opinion',

	half: '50%',
	percent: (n) => `${n}%`,
	legend: 'The grades',
	howToRead:
		'Each bar shows all the grades of a track, the best on the left. The outlined block, under the 50% line, is the majority grade.',
	rank: (n) => `${n}${ordinals[rules.select(n)] ?? 'th'}`,
	tied: 'tied',
	unranked: 'Not ranked',
	majority: 'Majority grade',
	noOpinionCount: (n) => plural('en', n, { one: '# without opinion', other: '# without opinion' }),
	noOpinionAsWorst: (n, grade) =>
		plural('en', n, {
			one: `# without opinion, counted as “${grade}”`,
			other: `# without opinion, counted as “${grade}”`
		}),
	ties: 'Tied tracks received the same grades in the same proportions: nothing separates them. Among them, the order is that of the list.',
	profile: (parts) => `Merit profile: ${parts}.`,
	profilePart: (grade, n) => `${grade} ${n}`,

	table: {
		show: 'See the numbers',
		caption: (question) => `Grades received by each track, question “${question}”`,
		rank: 'Rank',
		track: 'Track',
		judged: 'Total',
		asWorst: (grade) => `The “No opinion” are already counted in “${grade}”.`
	},

	method: {
		heading: 'How this result is worked out',
		scale: (grades) => `Scale, from the best grade to the worst: ${grades}.`,
		majority:
			'The majority grade is the middle one, once all the grades of a track are put in order; if two grades are in the middle, it is the worse one.',
		ranking:
			'Tracks are ranked by majority judgment. With equal grades, the middle grades are taken away one by one until the first difference.',
		more: 'Majority judgment in two minutes, with a trial ballot'
	},
	toWall: 'Show on the wall',
	duel: {
		open: 'Compare two tracks',
		choose: ['One track', 'Another'],
		framed: 'Framed: what separates these two tracks.'
	},
	firmness: 'How firm is the first place?',
	reasons: 'Understand this order',
	remarks: 'Remarks for the minutes',

	closed: {
		heading: 'Nothing is shown before the urn is closed',
		what: 'The vote is under way. The result will appear here as soon as the urn is closed.',
		toGrade: 'Back to the vote'
	}
};

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinals: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
