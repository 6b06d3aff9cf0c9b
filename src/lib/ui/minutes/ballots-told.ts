import type { RoundResult } from '../../core/result.ts';
import type { Words } from '../../words/words.ts';

/** How many ballots a round had, how many people gave up, and how many came on paper. */
export function ballotsTold({ ballots, spoiled, paper }: RoundResult, { minutes }: Words): string {
	const told = minutes.rounds;
	return [
		told.ballots(ballots),
		...(paper > 0 ? [told.paper(paper)] : []),
		...(spoiled > 0 ? [told.spoiled(spoiled)] : [])
	].join(', ');
}
