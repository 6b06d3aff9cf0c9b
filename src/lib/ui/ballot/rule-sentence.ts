import type { Rule } from '../../core/rule.ts';
import type { ScaleId } from '../../core/scale.ts';
import type { Words } from '../../words/words.ts';
import { worstGrade } from '../common/worst-grade.ts';

/** What becomes of "no opinion", as it was declared before anybody graded. */
export function ruleSentence(rule: Rule, scale: ScaleId, words: Words): string {
	const say = words.grade.rule;
	if (rule.kind === 'worst') return say.worst(worstGrade(scale, words));
	if (rule.kind === 'required' || rule.quorum === 0) return say[rule.kind];
	return `${say.ignored} ${say.quorum(rule.quorum)}`;
}
