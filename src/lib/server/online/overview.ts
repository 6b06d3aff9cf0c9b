import type { Texts } from '../../core/consultation.ts';
import { onlinePart } from '../../core/online/online-result.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { onlineCount, onlineVote, type OnlineVote } from './urns.ts';

/** A list with its online ballot, as the page about it shows them. */
export type OnlineOverview = {
	readonly title: Texts;
	readonly isWithdrawn: boolean;
	readonly vote: OnlineVote | null;
	/** True for a closed urn of which something may be shown. */
	readonly isShown: boolean;
};

/** Null for a list that the office did not publish. */
export async function onlineOverview(ledger: Ledger, id: string, now: Date): Promise<OnlineOverview | null> {
	const lists = (await familiesOf(ledger)).flatMap(({ lists }) => lists);
	const list = lists.find((one) => one.list === id);
	if (!list) return null;
	const count = await onlineCount(ledger.db, id);
	return {
		title: list.title,
		isWithdrawn: list.withdrawn !== null,
		vote: await onlineVote(ledger.db, id, now),
		isShown: count !== null && onlinePart(count) !== null
	};
}
