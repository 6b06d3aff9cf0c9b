import type { Words } from '../../words/words.ts';
import type { Language } from '../../words/language.ts';
import type { BallotPaper } from './ballot-paper.ts';

/** An invented ballot under the scale and the rule of the round, so that the gestures are the same. It has no urn. */
export function trialPaper(
	{ scale, rule }: Pick<BallotPaper, 'scale' | 'rule'>,
	words: Words,
	lang: Language
): BallotPaper {
	const { question: text, tracks } = words.grade.trial;
	const question = { id: 'trial', text, lang };
	return { scale, rule, tracks: tracks.map((track, index) => ({ index, question, text: track })) };
}
