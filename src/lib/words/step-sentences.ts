import type { Group, Step } from '../core/explanation.ts';
import { gradeWord, lastGrade, number, quorum, type Saying } from './saying.ts';

/** Why one track stands before the next, or why the next is not ranked. */
export function stepSentence(step: Step, saying: Saying): string {
	const { explanation } = saying.words;
	const [first, second] = [saying.nameOf(step.first), saying.nameOf(step.second)];
	switch (step.kind) {
		case 'different-grades':
			return differentGrades(first, second, step.grades, saying);
		case 'tie':
			if (step.noOpinionCounted) return explanation.tieWithNoOpinion(first, second, lastGrade(saying));
			return step.sameTotals ? explanation.tie(first, second) : explanation.tieOfShares(first, second);
		case 'unranked':
			if (step.judged === 0) return explanation.notRankedWithoutGrade(second);
			return explanation.notRanked(second, step.judged, quorum(saying));
		default:
			return [
				explanation.bothObtain(gradeWord(step.grade, saying)),
				...(step.depth === 0 ? [] : [explanation.deeper(step.depth)]),
				step.kind === 'larger-group' ? largerGroup(step, saying) : nextGrade(step, saying)
			].join(' ');
	}
}

function differentGrades(
	first: string,
	second: string,
	[gradeFirst, gradeSecond]: readonly [number, number],
	saying: Saying
): string {
	const { explanation } = saying.words;
	const [better, worse] = [gradeWord(gradeFirst, saying), gradeWord(gradeSecond, saying)];
	return explanation.differentGrades(first, second, better, worse);
}

function largerGroup(step: Extract<Step, { kind: 'larger-group' }>, saying: Saying): string {
	const { explanation } = saying.words;
	const { group, asLarge, sameTotals } = step;
	const [first, second] = [saying.nameOf(step.first), saying.nameOf(step.second)];
	const said = groupPhrase(group, saying);
	if (group.side === 'better') {
		if (asLarge.length > 0) return explanation.worseIsEqual(said, first);
		return sameTotals
			? explanation.largestPutsFirst(said, first)
			: explanation.largestSharePutsFirst(said, first);
	}
	const [other] = asLarge;
	if (!other)
		return sameTotals
			? explanation.largestPutsLast(said, second)
			: explanation.largestSharePutsLast(said, second);
	const isAgreed = asLarge.length === 1 && other.track === step.first;
	if (isAgreed) return explanation.twoAgree(groupPhrase(other, saying), said, first);
	return explanation.worseCountsFirst(said, second);
}

function nextGrade(step: Extract<Step, { kind: 'next-grade' }>, saying: Saying): string {
	const { explanation } = saying.words;
	const [gradeFirst, gradeSecond] = step.grades;
	const [first, second] = [saying.nameOf(step.first), saying.nameOf(step.second)];
	return explanation.nextGrade(
		equalGroups(step.groups, saying),
		explanation.gradeFor(gradeWord(gradeFirst, saying), first),
		explanation.gradeFor(gradeWord(gradeSecond, saying), second),
		first
	);
}

function equalGroups([first, second]: readonly [Group, Group], saying: Saying): string {
	const { explanation } = saying.words;
	const isPlain = first.judged === second.judged && first.noOpinion + second.noOpinion === 0;
	if (!isPlain) return explanation.sameShare(groupPhrase(first, saying), groupPhrase(second, saying));
	const say = first.side === 'better' ? explanation.asManyBetter : explanation.asManyWorse;
	return say(first.people, number(first.judged, saying), gradeWord(first.than, saying));
}

function groupPhrase({ track, side, than, people, judged, noOpinion }: Group, saying: Saying): string {
	const { explanation } = saying.words;
	const [of, name, grade] = [number(judged, saying), saying.nameOf(track), gradeWord(than, saying)];
	if (side === 'better') return explanation.better(people, of, name, grade);
	if (noOpinion === 0) return explanation.worse(people, of, name, grade);
	return explanation.votesWorse(people, explanation.ofVotes(of, number(noOpinion, saying)), name, grade);
}
