import type { BallotPaper } from '../ballot/ballot-paper.ts';

/** The tracks of each question in an order that is drawn, the questions in theirs: as on the tablet. */
export function drawnOrder(
	{ tracks }: BallotPaper,
	shuffle: (list: readonly number[]) => readonly number[]
): readonly number[] {
	const byQuestion = Map.groupBy(tracks, ({ question }) => question.id);
	return [...byQuestion.values()].flatMap((own) => shuffle(own.map(({ index }) => index)));
}
