import type { FurtherRound, IntentOf } from '../core/intent.ts';
import { newId } from '../seal/random.ts';
import { makeUrnKey } from '../seal/urn-box.ts';
import type { UrnRow } from './database.ts';
import type { Alongside } from './journal.ts';
import { answerOf } from './strict.ts';

/** A round to be opened, and what must succeed or fail with it: the row of this tablet's urn. */
export type Opening = {
	readonly intent: IntentOf<'open-round'> | IntentOf<'open-next-round'> | IntentOf<'open-list-round'>;
	readonly alongside: Alongside;
};

/** Prepares a round on this tablet and on `others`, each with an urn of its own. `next`: a further round, or one on a national list. */
export async function prepareRound(
	stream: string,
	device: string,
	others: readonly string[],
	next?: FurtherRound
): Promise<Opening> {
	const own = { id: newId(), stream, round: newId(), turn: 1, spoiled: 0, paper: 0 };
	const row: UrnRow = { ...own, key: await makeUrnKey() };
	const urns = [{ urn: own.id, device }, ...others.map((other) => ({ urn: newId(), device: other }))];
	const place = { round: own.round, urns };
	return {
		intent: intentOf(place, next),
		alongside: {
			stores: ['urns'],
			work: (transaction) => answerOf(transaction.objectStore('urns').add(row))
		}
	};
}

type Place = Pick<IntentOf<'open-round'>, 'round' | 'urns'>;

function intentOf(place: Place, next: FurtherRound | undefined): Opening['intent'] {
	if (!next) return { kind: 'open-round', ...place };
	return 'list' in next
		? { kind: 'open-list-round', ...place, ...next }
		: { kind: 'open-next-round', ...place, ...next };
}
