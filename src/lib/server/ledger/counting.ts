import type { Transaction } from 'kysely';
import { isOfKind, type Entry, type HollowEntry } from '../../core/entry.ts';
import { fold, foldOnto, type OfficeDevice } from '../../core/folding.ts';
import type { Workshop } from '../../core/workshop.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Database, Tables } from '../database/tables.ts';
import { entryOf } from './entry-rows.ts';
import { erase } from './erasing.ts';
import type { DeviceStanding, Ledger } from './ledger.ts';
import { rowsBetween, rowsOf, type Stream } from './stream.ts';

/** Entries that just came, by hash: what need not be read again. */
export type Fresh = ReadonlyMap<string, Entry | HollowEntry>;

type Counting = {
	readonly fresh: Fresh;
	/** The author whom a person approves at this moment. */
	readonly approved?: string;
	/** True for a stream in which the office alone writes. */
	readonly isOffices?: boolean;
};

/**
 * Counts what its author signed and may write, and folds it onto the workshop. Judged by author, never by carrier:
 * whoever opened the room on a tablet that joined, whom a member admitted, whom a person of the office approved; never
 * a tablet that was revoked, but by that person's word for what is there now (`approved`).
 */
export async function count(
	trx: Transaction<Tables>,
	ledger: Ledger,
	held: Stream,
	before: Workshop,
	{ fresh, approved, isOffices = false }: Counting
): Promise<Workshop> {
	const author = new Authors(trx, ledger, held.stream, approved);
	let workshop = before;
	for (let chains = [...held.chains.values()]; ;) {
		const next = await firstThat(chains, async (chain) => {
			if (chain.proven <= chain.counted) return null;
			const entries = await newlyProven(trx, chain, fresh);
			const isCounted = isOffices
				? chain.device === ledger.office.id
				: await author.counts(chain.device, workshop, entries);
			return isCounted ? { chain, entries } : null;
		});
		if (!next) return workshop;
		next.chain.counted = next.chain.proven;
		held.changed.add(next.chain);
		const { id } = ledger.office;
		workshop = foldOnto(workshop, next.entries, id) ?? (await foldCounted(trx, held, id));
		if (next.chain.device === id || workshop.members.has(next.chain.device))
			await erase(trx, held.stream, next.entries); // nobody else's erasure is one on a tablet either
		chains = [...held.chains.values()]; // who was admitted now counts too
	}
}

/** The workshop that the counted entries of a stream amount to, read from the ledger. */
export function foldCounted(
	db: Database,
	held: Pick<Stream, 'stream' | 'chains'>,
	office: OfficeDevice
): Promise<Workshop> {
	return foldUpTo(db, held, office, ({ counted }) => counted);
}

/** The workshop that a stream would amount to if all that is held counted: for a person who judges whether it does. */
export function foldHeld(
	db: Database,
	held: Pick<Stream, 'stream' | 'chains'>,
	office: OfficeDevice
): Promise<Workshop> {
	return foldUpTo(db, held, office, ({ seq }) => seq);
}

async function foldUpTo(
	db: Database,
	{ stream, chains }: Pick<Stream, 'stream' | 'chains'>,
	office: OfficeDevice,
	upTo: (chain: ChainRow) => number
): Promise<Workshop> {
	const isAny = [...chains.values()].some((chain) => upTo(chain) > 0);
	const rows = isAny ? await rowsOf(db, stream, chains, upTo) : [];
	return fold(stream, rows.map(entryOf), office);
}

async function newlyProven(
	trx: Transaction<Tables>,
	chain: ChainRow,
	fresh: Fresh
): Promise<(Entry | HollowEntry)[]> {
	const last = fresh.get(chain.hash);
	if (last && chain.seq === chain.proven) {
		const own: (Entry | HollowEntry)[] = [];
		for (let entry: Entry | HollowEntry | undefined = last; entry && entry.head.seq > chain.counted;) {
			own.push(entry);
			entry = fresh.get(entry.head.prev ?? '');
		}
		if (own.length === chain.proven - chain.counted) return own.reverse();
	}
	return (await rowsBetween(trx, chain, chain.counted, chain.proven).execute()).map(entryOf);
}

/** What makes an author count; each is asked of the database once a transaction. */
class Authors {
	readonly #trx: Transaction<Tables>;
	readonly #ledger: Ledger;
	readonly #stream: string;
	readonly #approvedNow: string | undefined;
	readonly #standings = new Map<string, DeviceStanding>();
	#approved: ReadonlySet<string> | null = null;

	constructor(trx: Transaction<Tables>, ledger: Ledger, stream: string, approvedNow: string | undefined) {
		this.#trx = trx;
		this.#ledger = ledger;
		this.#stream = stream;
		this.#approvedNow = approvedNow;
	}

	async counts(
		device: string,
		workshop: Workshop,
		entries: readonly (Entry | HollowEntry)[]
	): Promise<boolean> {
		const { office } = this.#ledger;
		if (device === office.id) return true;
		if (device === this.#approvedNow) return true;
		const standing = await this.#standing(device);
		if (standing === 'revoked') return false;
		if (workshop.members.has(device)) return true;
		if (await this.#isApproved(device)) return true;
		// The first counted opening is the room's: another one never takes it over.
		const opens = () => entries.some((entry) => isOfKind(entry, 'workshop-opened'));
		return standing === 'joined' && !workshop.opened && opens();
	}

	async #standing(device: string): Promise<DeviceStanding> {
		const known = this.#standings.get(device);
		if (known) return known;
		const standing = await this.#ledger.standingOf(this.#trx, device);
		this.#standings.set(device, standing);
		return standing;
	}

	async #isApproved(device: string): Promise<boolean> {
		this.#approved ??= new Set(
			(
				await this.#trx.selectFrom('approvals').select('device').where('stream', '=', this.#stream).execute()
			).map((row) => row.device)
		);
		return this.#approved.has(device);
	}
}

async function firstThat<T, R>(list: readonly T[], find: (item: T) => Promise<R | null>): Promise<R | null> {
	for (const item of list) {
		const found = await find(item);
		if (found !== null) return found;
	}
	return null;
}
