import type { Ranked } from '../core/judgment.ts';
import type { Sensitivity } from '../core/sensitivity.ts';
import { gradeWord, lastGrade, type Saying } from './saying.ts';

/**
 * Whether the first place hangs on little, for a sensitivity of one place: what one more ballot could do, then what
 * another rule for no opinion would do, each also said when it is nothing.
 */
export function firmnessSentences(
	ranking: readonly Ranked[],
	sensitivity: Sensitivity,
	saying: Saying
): readonly string[] {
	const { explanation } = saying.words;
	const others = otherRuleSentences(sensitivity, saying);
	const isUntold = others.length === 0 && hasNoOpinion(ranking);
	return [
		oneBallotSentence(sensitivity, saying) ?? explanation.oneBallotNone,
		...others,
		...(isUntold ? [explanation.otherRulesNone] : [])
	];
}

/** What `firmnessSentences` tries, and what it does not. */
export function firmnessLimits(saying: Saying): readonly string[] {
	const { explanation } = saying.words;
	const isRuled = saying.rule.kind !== 'required';
	return [explanation.limits, ...(isRuled ? [explanation.limitsOfRules(lastGrade(saying))] : [])];
}

/** How one more ballot could change the first place, for a sensitivity of one place; null when none can. */
export function oneBallotSentence({ oneBallot }: Sensitivity, saying: Saying): string | null {
	if (oneBallot === null) return null;
	const { explanation } = saying.words;
	const raised = saying.nameOf(oneBallot.raised[0] ?? '');
	if (oneBallot.lowered === null) return explanation.oneBallotEnters(raised);
	const isJoined = oneBallot.top.includes(oneBallot.lowered);
	const say = isJoined ? explanation.oneBallotJoins : explanation.oneBallotPasses;
	return say(raised, saying.nameOf(oneBallot.lowered), gradeWord(0, saying), lastGrade(saying));
}

/** How each other rule for no opinion would change the first place. */
export function otherRuleSentences({ otherRules }: Sensitivity, saying: Saying): readonly string[] {
	const { explanation } = saying.words;
	return otherRules.map(({ rule, top }) => {
		const outcome = explanation.wouldLead(top.map(saying.nameOf));
		if (rule.kind === 'worst') return explanation.otherRuleWorst(lastGrade(saying), outcome);
		const hadQuorum = saying.rule.kind === 'ignored';
		return hadQuorum ? explanation.otherRuleNoQuorum(outcome) : explanation.otherRuleIgnored(outcome);
	});
}

function hasNoOpinion(ranking: readonly Ranked[]): boolean {
	return ranking.some(({ noOpinion }) => noOpinion > 0);
}
