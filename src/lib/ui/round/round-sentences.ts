import type { RoundPlace } from '../../core/rounds.ts';
import type { Words } from '../../words/words.ts';

/** Why a round was held and what became of it, where there is something to say. */
export function roundSentences(
	{ explanation, follows, replacedBy }: RoundPlace,
	{ rounds }: Words
): readonly string[] {
	return [
		...(explanation && follows !== null ? [rounds.why[explanation.reason](follows)] : []),
		...(explanation && explanation.text !== '' ? [rounds.because(explanation.text)] : []),
		...(replacedBy === null ? [] : [rounds.replaced(replacedBy)])
	];
}

/** What a round is among the others, in a word or two. */
export function roundState(
	place: RoundPlace,
	places: readonly RoundPlace[],
	{ rounds: { state } }: Words
): string {
	if (!place.over) return state.open;
	if (place.replacedBy !== null) return state.replaced(place.replacedBy);
	return place === places.findLast(({ over }) => over) ? state.latest : state.earlier;
}
