import { isShowable } from '../disclosure/gathering.ts';
import type { Sum, TrackTally } from '../disclosure/part.ts';
import {
	poolQuestions,
	usualQuorum,
	type AskedQuestion,
	type PooledQuestion,
	type Quorum
} from '../pooled/pool.ts';
import { isRefusal, type Refusal } from '../refusal.ts';

/** What a closed online urn amounts to; no tallies where it held too few ballots to be ever shown. */
export type OnlineCount = {
	readonly ballots: number;
	readonly tallies: readonly TrackTally[] | null;
};

/** An online ballot beside the rooms, each question judged by the list's own rule. */
export type OnlineBeside = {
	readonly ballots: number;
	readonly tallies: readonly TrackTally[];
	/** The online ballot alone. */
	readonly alone: readonly PooledQuestion[];
	/** Rooms and online added: told as such, and never the national result. */
	readonly together: readonly PooledQuestion[];
};

/** Online nobody meets: a track needs opinions alone to be ranked there. */
export const onlineQuorum: Quorum = { ...usualQuorum, rooms: 0 };

/**
 * The online ballot as a part of a total, of no room and no region; null where nothing of it may be shown. To every
 * audience the threshold of the public applies: the codes were given to people whom the office knows.
 */
export function onlinePart({ ballots, tallies }: OnlineCount): Sum | null {
	if (tallies === null) return null;
	const part = { rooms: 0, regions: [], day: '', ballots, tallies };
	return isShowable('public', part) ? part : null;
}

/**
 * Judges the online ballot by itself, and together with what is shown of the rooms; null where nothing of it may be
 * shown. It is one part that never changes once it is closed and may stand alone: whoever takes it from a sum of both
 * finds the rooms as they are shown beside it, and nothing else. Refuses what `rank` refuses.
 */
export function judgeOnline(
	asked: readonly AskedQuestion[],
	count: OnlineCount,
	rooms: readonly Sum[]
): OnlineBeside | Refusal | null {
	const part = onlinePart(count);
	if (part === null) return null;
	const alone = poolQuestions(asked, [part], onlineQuorum);
	const together = rooms.length === 0 ? [] : poolQuestions(asked, [...rooms, part], usualQuorum);
	if (isRefusal(alone)) return alone;
	if (isRefusal(together)) return together;
	return { ballots: part.ballots, tallies: part.tallies, alone, together };
}
