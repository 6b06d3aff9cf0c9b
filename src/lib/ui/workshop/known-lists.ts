import type { Refusal } from '../../core/refusal.ts';
import { longestProposal } from '../../core/text.ts';
import { readPastedList } from './pasted-list.ts';
import { within, type Offered, type Preparation } from './preparation.ts';

/** The tracks that were typed for the chosen consultation, by question; refused when one is too long for a ballot. */
export function knownLists(
	{ lists }: Pick<Preparation, 'lists'>,
	chosen: Offered
): readonly { readonly question: string; readonly texts: readonly string[] }[] | Refusal {
	const read = chosen.consultation.questions.map(({ id }) => ({
		question: id,
		...readPastedList(lists[within(chosen, id)] ?? '')
	}));
	const long = read.flatMap(({ tooLong }) => tooLong).at(0);
	if (long !== undefined) return { kind: 'text-too-long', length: long.length, max: longestProposal };
	return read
		.map(({ question, ready }) => ({ question, texts: ready }))
		.filter(({ texts }) => texts.length > 0);
}
