import * as v from 'valibot';
import type { Sum } from '../disclosure/part.ts';
import { judgeOnline, type OnlineCount } from '../online/online-result.ts';
import type { AskedQuestion } from '../pooled/pool.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { count } from '../shape.ts';
import { placesOf } from './judged.ts';
import { releasedRanking, releasedTally } from './released-shapes.ts';

/**
 * The online ballot of a release, apart from its rooms, which alone make its result. All of it is empty, and its number
 * of ballots null, where one was held of which nothing may be shown.
 */
export const releasedOnline = v.pipe(
	v.strictObject({
		ballots: v.nullable(count),
		tallies: v.pipe(v.array(releasedTally), v.readonly()),
		alone: v.pipe(v.array(releasedRanking), v.readonly()),
		/** Rooms and online added. */
		together: v.pipe(v.array(releasedRanking), v.readonly())
	}),
	v.readonly()
);
export type ReleasedOnline = v.InferOutput<typeof releasedOnline>;

/** What a release says of a closed online ballot, judged. Refuses what `rank` refuses. */
export function releaseOnline(
	asked: readonly AskedQuestion[],
	online: OnlineCount,
	parts: readonly Sum[]
): ReleasedOnline | Refusal {
	const beside = judgeOnline(asked, online, parts);
	if (beside === null) return { ballots: null, tallies: [], alone: [], together: [] };
	if (isRefusal(beside)) return beside;
	const { ballots, tallies } = beside;
	const judged = (answers: typeof beside.alone) =>
		answers.map((one) => ({ question: one.question, ranking: placesOf(one) }));
	return { ballots, tallies: [...tallies], alone: judged(beside.alone), together: judged(beside.together) };
}

/** The online ballot of a release as it was counted; without sums where nothing of it is shown. */
export function countIn({ ballots, tallies }: ReleasedOnline): OnlineCount {
	return { ballots: ballots ?? 0, tallies: ballots === null ? null : tallies };
}
