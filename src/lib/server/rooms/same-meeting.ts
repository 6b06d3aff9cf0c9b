import type { ListedRoom } from '../../core/office/listed.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { familyOf } from '../../core/sync/catalogue.ts';
import { longestLine, readText } from '../../core/text.ts';
import { note } from '../audit/note.ts';
import type { Database } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { remember } from '../ledger/amounting.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isMeeting, markParted } from '../ledger/likening.ts';
import { writeWithin, type Hand } from '../ledger/office-entries.ts';
import { lockStream } from '../ledger/stream.ts';
import type { Office } from '../office.ts';
import { Refused, refusing } from '../refused.ts';
import { listed } from './list-rooms.ts';

/** A room that looks like the same meeting; `isParted` where a person said that it is another one. */
export type Lookalike = { readonly room: ListedRoom; readonly isParted: boolean };

/** Two rooms, as seen from the first, and the region of whoever speaks of them, or null. */
export type Pair = { readonly stream: string; readonly other: string; readonly scope: string | null };

/** The rooms of the scope that look like the same meeting as this one: real ones, neither of them voided. */
export async function lookalikes(ledger: Ledger, stream: string, scope: string | null): Promise<Lookalike[]> {
	const { db } = ledger;
	const room = await db.selectFrom('rooms').selectAll().where('stream', '=', stream).executeTakeFirst();
	if (!room || !isMeeting(room)) return [];
	const family = familyOf(await familiesOf(ledger), room.consultation);
	let alike = db
		.selectFrom('like_rooms')
		.innerJoin('rooms', 'rooms.stream', 'like_rooms.other')
		.selectAll('rooms')
		.where('like_rooms.stream', '=', stream)
		.where('rooms.consultation', 'in', family?.versions.map(({ id }) => id) ?? [room.consultation]);
	if (scope !== null) alike = alike.where('rooms.region', '=', scope);
	const rows = await alike.orderBy('rooms.first_received').execute();
	const parted = await partedFrom(db, stream);
	return rows.map((row) => ({ room: listed(row), isParted: parted.has(row.stream) }));
}

/** Remembers that two lookalikes are two meetings, or forgets it again. Refuses 'room-unknown'. */
export async function partRooms(
	ledger: Ledger,
	pair: Pair,
	isTwo: boolean,
	{ by, now }: Hand
): Promise<Refusal | null> {
	if (!(await areAlike(ledger, pair))) return { kind: 'room-unknown' };
	const [one, other] = [pair.stream, pair.other].sort() as [string, string];
	await transact(ledger.db, async (trx) => {
		if (isTwo)
			await trx
				.insertInto('parted_rooms')
				.values({ one, other, by, at: now.toISOString() })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		else await trx.deleteFrom('parted_rooms').where('one', '=', one).where('other', '=', other).execute();
		await markParted(trx, one, other, isTwo ? 1 : 0);
		await note(trx, by, isTwo ? 'rooms-parted' : 'rooms-asked-again', one, now);
	});
	return null;
}

/**
 * Says that two lookalikes are one meeting: `other` is voided for good, as the same as `stream`, which is kept. Refuses
 * a reason that is none, 'room-unknown', and 'workshop-voided' where one of the two was voided meanwhile.
 */
export async function voidAsSame(
	office: Pick<Office, 'ledger' | 'identity'>,
	pair: Pair & { readonly reason: string },
	hand: Hand
): Promise<Refusal | null> {
	const reason = readText(pair.reason, longestLine);
	if (isRefusal(reason)) return reason;
	if (!(await areAlike(office.ledger, pair))) return { kind: 'room-unknown' };
	const { stream: kept, other } = pair;
	const draft = { kind: 'workshop-voided', body: { sameAs: kept, reason } } as const;
	const done = await refusing(() =>
		transact(office.ledger.db, async (trx) => {
			// Both, always in one order: two people who each keep another one would leave none.
			for (const stream of [kept, other].sort()) await lockStream(trx, stream);
			const rows = await trx.selectFrom('rooms').selectAll().where('stream', 'in', [kept, other]).execute();
			if (rows.filter(isMeeting).length < 2) throw new Refused({ kind: 'workshop-voided' });
			return writeWithin(trx, office, other, [draft], hand);
		})
	);
	if (isRefusal(done)) return done;
	remember(office.ledger, done.folded);
	await note(office.ledger.db, hand.by, 'room-voided-as-same', other, hand.now);
	return null;
}

async function areAlike(ledger: Ledger, { stream, other, scope }: Pair): Promise<boolean> {
	if (scope !== null) {
		const own = ledger.db.selectFrom('rooms').select('stream').where('stream', '=', stream);
		if (!(await own.where('region', '=', scope).executeTakeFirst())) return false;
	}
	return (await lookalikes(ledger, stream, scope)).some(({ room }) => room.stream === other);
}

async function partedFrom(db: Database, stream: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('parted_rooms')
		.select(['one', 'other'])
		.where((or) => or.or([or('one', '=', stream), or('other', '=', stream)]))
		.execute();
	return new Set(rows.flatMap(({ one, other }) => [one, other]));
}
