import { shownTo, type Withheld } from '../../core/disclosure/rounds.ts';
import type { MinutesCheck } from '../../core/office/minutes-check.ts';
import { leaderOf } from '../../core/leading.ts';
import { missingOf, type MissingPart } from '../../core/office/missing-parts.ts';
import type { ListedChain, ListedRoom } from '../../core/office/listed.ts';
import { roomCode } from '../../core/room-code.ts';
import { receiptNumber } from '../../core/sync/receipt.ts';
import type { Workshop } from '../../core/workshop.ts';
import { hashing } from '../../seal/hash.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Database } from '../database/tables.ts';
import { approve } from '../ledger/approving.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { previewRoom, readRoom } from '../ledger/reading.ts';
import { note } from '../audit/note.ts';
import { namesOf } from '../sorting/people-names.ts';
import { checkMinutes } from './checking-minutes.ts';
import { listed } from './list-rooms.ts';
import { isReturned } from './return-of-room.ts';
import { plain } from './plain-workshop.ts';

/** A room as its page shows it. */
export type ShownRoom = {
	readonly room: ListedRoom;
	readonly workshop: Workshop;
	/** The rounds whose result nobody outside of the room sees, and why, by their ids. */
	readonly withheld: ReadonlyMap<string, Withheld>;
	/** True when nothing of it counts yet, and it is shown as what it would be. */
	readonly isPreview: boolean;
	readonly chains: readonly ListedChain[];
	/** What it still owes. */
	readonly missing: readonly MissingPart[];
	/** Null while nothing is signed. */
	readonly minutes: MinutesCheck | null;
	/** What people who wrote to it are called. */
	readonly names: ReadonlyMap<string, string>;
	/** The number that the tablet shows too. */
	readonly receipt: string;
	/** Under which its people find what became of their proposals; null where nothing is shown to them. */
	readonly code: string | null;
};

/** A room of the scope (a region, or null for all); null for one that is not there, or not of that region. */
export async function showRoom(
	ledger: Ledger,
	stream: string,
	scope: string | null
): Promise<ShownRoom | null> {
	const room = await roomOf(ledger.db, stream, scope);
	const read = room && (await readRoom(ledger, stream));
	if (!room || !read) return null;
	const isPreview = read.workshop.opened === null;
	const workshop = isPreview ? await previewRoom(ledger, stream) : read.workshop;
	const signed = workshop.minutes.at(-1);
	const shown = shownTo('region', workshop);
	return {
		room,
		workshop: plain(shown.workshop),
		withheld: shown.withheld,
		isPreview,
		chains: await chainsOf(ledger.db, read.chains, workshop),
		missing: missingOf(workshop),
		minutes: signed ? await checkMinutes(ledger.db, read.chains, signed.body.seen) : null,
		names: await namesOf(
			ledger.db,
			workshop.messages.map(({ by }) => by)
		),
		receipt: receiptNumber(stream, read.chains, hashing.hashText),
		code: isReturned(read.workshop) ? roomCode(stream, nativeHashing.hashText) : null
	};
}

/** Counts what a tablet wrote in a room, by a person's word. False where the scope has no such room or tablet. */
export async function approveAuthor(
	ledger: Ledger,
	{
		stream,
		device,
		scope
	}: { readonly stream: string; readonly device: string; readonly scope: string | null },
	by: string,
	now: Date
): Promise<boolean> {
	if (!(await roomOf(ledger.db, stream, scope))) return false;
	const chain = await ledger.db
		.selectFrom('chains')
		.select('device')
		.where('stream', '=', stream)
		.where('device', '=', device)
		.executeTakeFirst();
	if (!chain) return false;
	await approve(ledger, stream, device, { by, at: now.toISOString() });
	await note(ledger.db, by, 'author-approved', stream, now);
	return true;
}

async function roomOf(db: Database, stream: string, scope: string | null): Promise<ListedRoom | null> {
	const rooms = db.selectFrom('rooms').selectAll().where('stream', '=', stream);
	const row = await (scope === null ? rooms : rooms.where('region', '=', scope)).executeTakeFirst();
	return row ? listed(row) : null;
}

async function chainsOf(
	db: Database,
	chains: readonly ChainRow[],
	workshop: Workshop
): Promise<ListedChain[]> {
	const devices = chains.map(({ device }) => device);
	const known = await db
		.selectFrom('devices')
		.select(['device', 'label', 'seen'])
		.where('device', 'in', devices)
		.execute();
	const tablets = new Map(known.map((row) => [row.device, row]));
	return chains.map((chain) => ({
		device: chain.device,
		epoch: chain.epoch,
		label: tablets.get(chain.device)?.label ?? null,
		seen: tablets.get(chain.device)?.seen ?? null,
		isOwner: workshop.opened?.owner === chain.device,
		isLeader: leaderOf(workshop) === chain.device,
		entries: chain.seq,
		state: stateOf(chain)
	}));
}

function stateOf({ forked, unknown, seq, proven, counted }: ChainRow): ListedChain['state'] {
	if (forked > 0) return 'forked';
	if (proven > counted) return 'held';
	if (unknown > 0) return 'unreadable';
	return seq > proven ? 'unproven' : 'counted';
}
