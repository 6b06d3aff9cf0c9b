import { plural } from '../language.ts';

const quoted = (text: string) => `“${text}”`;

export const explanation: typeof import('../fr/explanation.ts').explanation = {
	best: (n, of, grade) =>
		plural('en', n, {
			one: `# person of ${of} grades it ${quoted(grade)}.`,
			other: `# people of ${of} grade it ${quoted(grade)}.`
		}),
	atLeast: (n, of, grade) =>
		plural('en', n, {
			one: `# person of ${of} grades it at least ${quoted(grade)}.`,
			other: `# people of ${of} grade it at least ${quoted(grade)}.`
		}),
	lastWithNoOpinion: (n, of, grade, noOpinion) =>
		plural('en', n, {
			one: `# vote of ${of} counts as ${quoted(grade)}, of which ${noOpinion} without opinion.`,
			other: `# votes of ${of} count as ${quoted(grade)}, of which ${noOpinion} without opinion.`
		}),
	halfway: (better, worse) =>
		`The 50% line falls between ${quoted(better)} and ${quoted(worse)}: the worse of the two is kept.`,
	participation: (n, of) =>
		plural('en', n, {
			one: `# person of ${of} gave it a grade.`,
			other: `# people of ${of} gave it a grade.`
		}),
	belowQuorum: (judged, quorum) =>
		plural('en', judged, {
			one: `Not ranked: # grade received, ${quorum} needed.`,
			other: `Not ranked: # grades received, ${quorum} needed.`
		}),
	noGradeGiven: 'Not ranked: it received no grade.',
	noneSupported: (grade) => `No track is supported: the best majority grade is ${quoted(grade)}.`,

	differentGrades: (first, second, gradeFirst, gradeSecond) =>
		`${quoted(first)} gets the grade ${quoted(gradeFirst)}, ${quoted(second)} the grade ${quoted(gradeSecond)}: ${quoted(first)} goes ahead.`,
	bothObtain: (grade) => `Both get the grade ${quoted(grade)}.`,
	deeper: (depth) =>
		plural('en', depth, {
			one: 'Their largest groups weigh as much and lead to the same grade: we look further.',
			other:
				'# times in a row, their largest groups weigh as much and lead to the same grade: we look further.'
		}),
	better: (n, of, track, grade) =>
		plural('en', n, {
			one: `# person of ${of} grades ${quoted(track)} better than ${quoted(grade)}`,
			other: `# people of ${of} grade ${quoted(track)} better than ${quoted(grade)}`
		}),
	worse: (n, of, track, grade) =>
		plural('en', n, {
			one: `# person of ${of} grades ${quoted(track)} worse than ${quoted(grade)}`,
			other: `# people of ${of} grade ${quoted(track)} worse than ${quoted(grade)}`
		}),
	ofVotes: (of, noOpinion) => `${of}, of which ${noOpinion} without opinion`,
	votesWorse: (n, ofVotes, track, grade) =>
		plural('en', n, {
			one: `# vote of ${ofVotes}, places ${quoted(track)} lower than ${quoted(grade)}`,
			other: `# votes of ${ofVotes}, place ${quoted(track)} lower than ${quoted(grade)}`
		}),
	largestPutsFirst: (group, first) => `${group}: this is the largest group, ${quoted(first)} goes ahead.`,
	largestPutsLast: (group, second) => `${group}: this is the largest group, ${quoted(second)} goes behind.`,
	largestSharePutsFirst: (group, first) =>
		`${group}: this is the largest share, ${quoted(first)} goes ahead.`,
	largestSharePutsLast: (group, second) =>
		`${group}: this is the largest share, ${quoted(second)} goes behind.`,
	twoAgree: (better, worse, first) =>
		`${better}, and ${worse}: no group weighs more, and both say the same, ${quoted(first)} goes ahead.`,
	worseCountsFirst: (worse, second) =>
		`${worse}: no group weighs more. At equal weight the worse grades count before the better, ${quoted(second)} goes behind.`,
	worseIsEqual: (better, first) =>
		`${better}: no group weighs more. On the side of the worse grades nothing separates them, ${quoted(first)} goes ahead.`,
	asManyBetter: (n, of, grade) =>
		plural('en', n, {
			one: `# person of ${of} grades one better than ${quoted(grade)}, and as many the other`,
			other: `# people of ${of} grade one better than ${quoted(grade)}, and as many the other`
		}),
	asManyWorse: (n, of, grade) =>
		plural('en', n, {
			one: `# person of ${of} grades one worse than ${quoted(grade)}, and as many the other`,
			other: `# people of ${of} grade one worse than ${quoted(grade)}, and as many the other`
		}),
	sameShare: (first, second) => `${first}, and ${second}, which is the same share`,
	gradeFor: (grade, track) => `${quoted(grade)} for ${quoted(track)}`,
	nextGrade: (groups, forFirst, forSecond, first) =>
		`${groups}: no group weighs more. The next grade decides, ${forFirst}, ${forSecond}: ${quoted(first)} goes ahead.`,
	tie: (first, second) => `Exactly the same grades: ${quoted(first)} and ${quoted(second)} are tied.`,
	tieOfShares: (first, second) =>
		`Exactly the same grades, in the same proportions: ${quoted(first)} and ${quoted(second)} are tied.`,
	tieWithNoOpinion: (first, second, grade) =>
		`Once the “No opinion” count as ${quoted(grade)}, exactly the same grades in proportion: ${quoted(first)} and ${quoted(second)} are tied.`,
	notRanked: (track, judged, quorum) =>
		plural('en', judged, {
			one: `${quoted(track)} is not ranked: # grade received, ${quorum} needed.`,
			other: `${quoted(track)} is not ranked: # grades received, ${quorum} needed.`
		}),
	notRankedWithoutGrade: (track) => `${quoted(track)} is not ranked: no grade received.`,

	oneBallotPasses: (raised, lowered, best, worst) =>
		`A single ballot more could change the first place: with ${quoted(best)} for ${quoted(raised)} and ${quoted(worst)} for ${quoted(lowered)}, ${quoted(raised)} would go ahead.`,
	oneBallotJoins: (raised, lowered, best, worst) =>
		`A single ballot more could change the first place: with ${quoted(best)} for ${quoted(raised)} and ${quoted(worst)} for ${quoted(lowered)}, ${quoted(raised)} would be tied.`,
	oneBallotEnters: (raised) => `A single ballot more could put ${quoted(raised)} in the first place.`,
	oneBallotNone: 'No single ballot more would change the first place.',
	otherRulesNone: 'Counted in another way, the “No opinion” would leave the same first place.',
	limits:
		'To tell how firm the first place is, one ballot more is tried, filled in the most extreme way. Two ballots more, or one ballot changed, could do more; the other places are not looked at.',
	limitsOfRules: (grade) =>
		`For “No opinion”, two rules are tried: left aside without a minimum of grades, or counted as ${quoted(grade)}.`,
	otherRuleWorst: (grade, outcome) =>
		`If the “No opinion” counted as ${quoted(grade)}, the first place would change: ${outcome}`,
	otherRuleIgnored: (outcome) =>
		`If the “No opinion” were left aside, the first place would change: ${outcome}`,
	otherRuleNoQuorum: (outcome) =>
		`Without a minimum number of grades, the first place would change: ${outcome}`,
	wouldLead: (tracks) =>
		tracks.length === 0
			? 'no track would be ranked.'
			: `${lists.format(tracks.map(quoted))} would come first.`
};

const lists = new Intl.ListFormat('en', { type: 'conjunction' });
