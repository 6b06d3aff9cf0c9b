import { plural } from '../language.ts';

const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** Sentences of a result; tracks and grades come as plain text, numbers to be counted as numbers. */
export const explanation = {
	best: (n: number, of: string, grade: string) =>
		plural('fr', n, {
			one: `# personne sur ${of} la juge ${quoted(grade)}.`,
			other: `# personnes sur ${of} la jugent ${quoted(grade)}.`
		}),
	atLeast: (n: number, of: string, grade: string) =>
		plural('fr', n, {
			one: `# personne sur ${of} la juge au moins ${quoted(grade)}.`,
			other: `# personnes sur ${of} la jugent au moins ${quoted(grade)}.`
		}),
	lastWithNoOpinion: (n: number, of: string, grade: string, noOpinion: string) =>
		plural('fr', n, {
			one: `# voix sur ${of} compte comme ${quoted(grade)}, dont ${noOpinion} sans opinion.`,
			other: `# voix sur ${of} comptent comme ${quoted(grade)}, dont ${noOpinion} sans opinion.`
		}),
	halfway: (better: string, worse: string) =>
		`Le trait des 50\u00a0% tombe entre ${quoted(better)} et ${quoted(worse)}\u202f: la moins bonne des deux est retenue.`,
	participation: (n: number, of: string) =>
		plural('fr', n, {
			one: `# personne sur ${of} lui a donné une mention.`,
			other: `# personnes sur ${of} lui ont donné une mention.`
		}),
	belowQuorum: (judged: number, quorum: string) =>
		plural('fr', judged, {
			one: `Non classée\u202f: # mention reçue, il en fallait ${quorum}.`,
			other: `Non classée\u202f: # mentions reçues, il en fallait ${quorum}.`
		}),
	noGradeGiven: 'Non classée\u202f: elle n’a reçu aucune mention.',
	noneSupported: (grade: string) =>
		`Aucune piste n’est soutenue\u202f: la meilleure mention majoritaire est ${quoted(grade)}.`,

	differentGrades: (first: string, second: string, gradeFirst: string, gradeSecond: string) =>
		`${quoted(first)} obtient la mention ${quoted(gradeFirst)}, ${quoted(second)} la mention ${quoted(gradeSecond)}\u202f: ${quoted(first)} passe devant.`,
	bothObtain: (grade: string) => `Les deux obtiennent la mention ${quoted(grade)}.`,
	deeper: (depth: number) =>
		plural('fr', depth, {
			one: 'Leurs plus grands groupes pèsent autant et mènent à la même mention\u202f: on regarde plus loin.',
			other:
				'# fois de suite, leurs plus grands groupes pèsent autant et mènent à la même mention\u202f: on regarde plus loin.'
		}),
	better: (n: number, of: string, track: string, grade: string) =>
		plural('fr', n, {
			one: `# personne sur ${of} juge ${quoted(track)} mieux que ${quoted(grade)}`,
			other: `# personnes sur ${of} jugent ${quoted(track)} mieux que ${quoted(grade)}`
		}),
	worse: (n: number, of: string, track: string, grade: string) =>
		plural('fr', n, {
			one: `# personne sur ${of} juge ${quoted(track)} moins bien que ${quoted(grade)}`,
			other: `# personnes sur ${of} jugent ${quoted(track)} moins bien que ${quoted(grade)}`
		}),
	ofVotes: (of: string, noOpinion: string) => `${of}, dont ${noOpinion} sans opinion`,
	votesWorse: (n: number, ofVotes: string, track: string, grade: string) =>
		plural('fr', n, {
			one: `# voix sur ${ofVotes}, place ${quoted(track)} plus bas que ${quoted(grade)}`,
			other: `# voix sur ${ofVotes}, placent ${quoted(track)} plus bas que ${quoted(grade)}`
		}),
	largestPutsFirst: (group: string, first: string) =>
		`${group}\u202f: c’est le plus grand groupe, ${quoted(first)} passe devant.`,
	largestPutsLast: (group: string, second: string) =>
		`${group}\u202f: c’est le plus grand groupe, ${quoted(second)} passe derrière.`,
	largestSharePutsFirst: (group: string, first: string) =>
		`${group}\u202f: c’est la plus grande part, ${quoted(first)} passe devant.`,
	largestSharePutsLast: (group: string, second: string) =>
		`${group}\u202f: c’est la plus grande part, ${quoted(second)} passe derrière.`,
	twoAgree: (better: string, worse: string, first: string) =>
		`${better}, et ${worse}\u202f: aucun groupe ne pèse plus, et les deux disent la même chose, ${quoted(first)} passe devant.`,
	worseCountsFirst: (worse: string, second: string) =>
		`${worse}\u202f: aucun groupe ne pèse plus. À poids égal, les moins bonnes mentions comptent d’abord, ${quoted(second)} passe derrière.`,
	worseIsEqual: (better: string, first: string) =>
		`${better}\u202f: aucun groupe ne pèse plus. Du côté des moins bonnes mentions, rien ne les départage, ${quoted(first)} passe devant.`,
	asManyBetter: (n: number, of: string, grade: string) =>
		plural('fr', n, {
			one: `# personne sur ${of} juge l’une mieux que ${quoted(grade)}, et autant l’autre`,
			other: `# personnes sur ${of} jugent l’une mieux que ${quoted(grade)}, et autant l’autre`
		}),
	asManyWorse: (n: number, of: string, grade: string) =>
		plural('fr', n, {
			one: `# personne sur ${of} juge l’une moins bien que ${quoted(grade)}, et autant l’autre`,
			other: `# personnes sur ${of} jugent l’une moins bien que ${quoted(grade)}, et autant l’autre`
		}),
	sameShare: (first: string, second: string) => `${first}, et ${second}, ce qui est la même part`,
	gradeFor: (grade: string, track: string) => `${quoted(grade)} pour ${quoted(track)}`,
	nextGrade: (groups: string, forFirst: string, forSecond: string, first: string) =>
		`${groups}\u202f: aucun groupe ne pèse plus. La mention voisine départage, ${forFirst}, ${forSecond}\u202f: ${quoted(first)} passe devant.`,
	tie: (first: string, second: string) =>
		`Exactement les mêmes mentions\u202f: ${quoted(first)} et ${quoted(second)} sont ex æquo.`,
	tieOfShares: (first: string, second: string) =>
		`Exactement les mêmes mentions, dans les mêmes proportions\u202f: ${quoted(first)} et ${quoted(second)} sont ex æquo.`,
	tieWithNoOpinion: (first: string, second: string, grade: string) =>
		`Une fois les «\u202fSans opinion\u202f» comptées comme ${quoted(grade)}, exactement les mêmes mentions en proportion\u202f: ${quoted(first)} et ${quoted(second)} sont ex æquo.`,
	notRanked: (track: string, judged: number, quorum: string) =>
		plural('fr', judged, {
			one: `${quoted(track)} n’est pas classée\u202f: # mention reçue, il en fallait ${quorum}.`,
			other: `${quoted(track)} n’est pas classée\u202f: # mentions reçues, il en fallait ${quorum}.`
		}),
	notRankedWithoutGrade: (track: string) => `${quoted(track)} n’est pas classée\u202f: aucune mention reçue.`,

	oneBallotPasses: (raised: string, lowered: string, best: string, worst: string) =>
		`Un seul bulletin de plus pourrait changer la première place\u202f: avec ${quoted(best)} pour ${quoted(raised)} et ${quoted(worst)} pour ${quoted(lowered)}, ${quoted(raised)} passerait devant.`,
	oneBallotJoins: (raised: string, lowered: string, best: string, worst: string) =>
		`Un seul bulletin de plus pourrait changer la première place\u202f: avec ${quoted(best)} pour ${quoted(raised)} et ${quoted(worst)} pour ${quoted(lowered)}, ${quoted(raised)} serait ex æquo.`,
	oneBallotEnters: (raised: string) =>
		`Un seul bulletin de plus pourrait faire classer ${quoted(raised)} à la première place.`,
	oneBallotNone: 'Aucun bulletin de plus, à lui seul, ne changerait la première place.',
	otherRulesNone: 'Comptées autrement, les «\u202fSans opinion\u202f» laisseraient la même première place.',
	limits:
		'Pour savoir si la première place tient à peu, un seul bulletin de plus est essayé, rempli de la façon la plus extrême. Deux bulletins de plus, ou un bulletin modifié, pourraient davantage\u202f; les autres places ne sont pas regardées.',
	limitsOfRules: (grade: string) =>
		`Pour «\u202fSans opinion\u202f», deux règles sont essayées\u202f: laissé de côté sans minimum d’avis, ou compté comme ${quoted(grade)}.`,
	otherRuleWorst: (grade: string, outcome: string) =>
		`Si les «\u202fSans opinion\u202f» comptaient comme ${quoted(grade)}, la première place changerait\u202f: ${outcome}`,
	otherRuleIgnored: (outcome: string) =>
		`Si les «\u202fSans opinion\u202f» étaient laissées de côté, la première place changerait\u202f: ${outcome}`,
	otherRuleNoQuorum: (outcome: string) =>
		`Sans nombre minimum d’avis, la première place changerait\u202f: ${outcome}`,
	wouldLead: (tracks: readonly string[]) =>
		tracks.length === 0
			? 'aucune piste ne serait classée.'
			: `${lists.format(tracks.map(quoted))} ${tracks.length === 1 ? 'serait' : 'seraient'} en tête.`
};

const lists = new Intl.ListFormat('fr', { type: 'conjunction' });
