import type { Refusal } from '../../core/refusal.ts';
import type { Words } from '../../words/words.ts';

/** What is said of a refusal: what happened, what is kept, what to do. */
export function refusalSentence(words: Pick<Words, 'refusals'>, refusal: Refusal): string {
	const say = words.refusals[refusal.kind] as (refusal: Refusal) => string;
	return say(refusal);
}
