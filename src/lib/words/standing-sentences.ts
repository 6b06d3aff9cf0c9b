import type { Standing } from '../core/standing.ts';
import { gradeWord, number, quorum, type Saying } from './saying.ts';

/** One sentence that is true of a track's grades, whatever stands beside it, or why it is not ranked. */
export function standingSentence(one: Standing, saying: Saying): string {
	const { words } = saying;
	if (one.grade === null) return words.explanation.noGradeGiven;
	if (one.rank === null) return words.explanation.belowQuorum(one.judged, quorum(saying));
	const { part, whole } = one.shares.atLeast;
	const [of, grade] = [number(whole, saying), gradeWord(one.grade, saying)];
	const last = one.counts.length - 1;
	if (one.grade === last) return lastSentence(one, of, grade, saying);
	return one.grade === 0
		? words.explanation.best(part, of, grade)
		: words.explanation.atLeast(part, of, grade);
}

function lastSentence({ counts, noOpinion }: Standing, of: string, grade: string, saying: Saying): string {
	const { explanation } = saying.words;
	const last = counts.at(-1) ?? 0;
	if (saying.rule.kind !== 'worst' || noOpinion === 0) return explanation.best(last, of, grade);
	return explanation.lastWithNoOpinion(last, of, grade, number(noOpinion, saying));
}

/** Said when the line at 50 % falls between two grades of a ranked track; else null. */
export function halfwaySentence(one: Standing, saying: Saying): string | null {
	const { halfway, grade, rank } = one;
	if (halfway === null || grade === null || rank === null) return null;
	return saying.words.explanation.halfway(gradeWord(halfway, saying), gradeWord(grade, saying));
}

/** How many gave the track a grade; null when everybody did. */
export function participationSentence({ shares }: Standing, saying: Saying): string | null {
	const { part, whole } = shares.participation;
	return part === whole ? null : saying.words.explanation.participation(part, number(whole, saying));
}

/** Said when even the best track has its majority grade in the lower part of the scale; else null. */
export function unsupportedSentence(ranking: readonly Standing[], saying: Saying): string | null {
	const first = ranking[0];
	if (!first || first.rank === null || first.grade === null || first.isSupported) return null;
	return saying.words.explanation.noneSupported(gradeWord(first.grade, saying));
}
