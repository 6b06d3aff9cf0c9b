import type { Transaction } from 'kysely';
import { thresholds } from '../../core/disclosure/audience.ts';
import type { TrackTally } from '../../core/disclosure/part.ts';
import type { Refusal } from '../../core/refusal.ts';
import { canonical } from '../../core/canonical.ts';
import { note } from '../audit/note.ts';
import type { OnlineUrnRow } from '../database/migrations/0012-online.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import { writeWithin, type Hand } from '../ledger/office-entries.ts';
import type { Office } from '../office.ts';
import { Refused, refusing } from '../refused.ts';
import { lockUrn, sumsIn } from './casting.ts';
import { countCodes } from './urns.ts';

type Closer = Pick<Office, 'db' | 'ledger' | 'identity'>;

/**
 * Closes the online urn of a list: in one transaction its sums become an entry of the office, and the sealed sums and
 * their key are gone. Of too few ballots to be ever shown the sums go with them. Refuses 'vote-unknown' and
 * 'vote-already-closed'.
 */
export async function closeOnlineUrn(office: Closer, list: string, hand: Hand): Promise<Refusal | null> {
	const tracks = await tracksOf(office, list);
	return refusing(() =>
		transact(office.db, async (trx) => {
			const urn = await lockUrn(trx, list);
			if (urn.closed !== null) throw new Refused({ kind: 'vote-already-closed' });
			const tallies = await countOf(urn, tracks);
			await writeClosing(trx, office, urn, tallies, hand);
			await note(trx, hand.by, 'online-closed', list, hand.now);
			return null;
		})
	);
}

/**
 * Closes every urn whose time has come, in the name of whoever opened it. Throws after the last one where one of them
 * could not be closed: it keeps no other from it.
 */
export async function closeDue(office: Closer, now: Date): Promise<void> {
	const due = await office.db
		.selectFrom('online_urns')
		.select(['list', 'by'])
		.where('closed', 'is', null)
		.where('closes', '<=', now.toISOString())
		.execute();
	const failures: unknown[] = [];
	for (const { list, by } of due) {
		try {
			await closeOnlineUrn(office, list, { by, now }); // another process may be first: then it is closed
		} catch (error) {
			failures.push(error);
		}
	}
	if (failures.length > 0) throw failures[0];
}

async function tracksOf({ ledger }: Closer, list: string): Promise<readonly string[]> {
	const lists = (await familiesOf(ledger)).flatMap((family) => family.lists);
	const questions = lists.find((one) => one.list === list)?.questions ?? [];
	return questions.flatMap(({ tracks }) => tracks.map(({ track }) => track));
}

async function countOf(urn: OnlineUrnRow, tracks: readonly string[]): Promise<TrackTally[] | null> {
	if (urn.ballots < thresholds.public) return null;
	return (await sumsIn(urn)).map((tally, place) => ({ track: tracks[place]!, ...tally }));
}

async function writeClosing(
	trx: Transaction<Tables>,
	office: Closer,
	{ urn, ballots }: OnlineUrnRow,
	tallies: readonly TrackTally[] | null,
	{ by, now }: Hand
): Promise<void> {
	const codes = await countCodes(trx, urn);
	const body = { urn, origin: 'online', codes, ballots, tallies, by } as const;
	await writeWithin(trx, office, urn, [{ kind: 'online-urn-closed', body }], { by, now });
	await trx
		.updateTable('online_urns')
		.set({
			...{ box: null, key: null, closed: now.toISOString() },
			tallies: tallies === null ? null : canonical(tallies)
		})
		.where('urn', '=', urn)
		.execute();
}
