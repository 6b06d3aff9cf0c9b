import type { Transaction } from 'kysely';
import type { Draft } from '../../core/entry-kinds.ts';
import type { Entry } from '../../core/entry.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { sealEntry } from '../../seal/entry.ts';
import { newSalt } from '../../seal/random.ts';
import { signHead } from '../../seal/signed-head.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import type { OfficeIdentity } from '../office-identity.ts';
import type { Office } from '../office.ts';
import { Refused, refusing } from '../refused.ts';
import { remember, type Folded } from './amounting.ts';
import { takeArrival } from './append.ts';
import type { Arrival } from './arrival.ts';
import type { Ledger } from './ledger.ts';
import { chainKey, lockStream, provenHead, type Stream } from './stream.ts';

/** By whose hand the office writes (a person's id), and when. */
export type Hand = { readonly by: string; readonly now: Date };

/** Writes an entry of the office's own into a stream, signed, behind all that is there. Answers the entry. */
export async function writeAsOffice(
	ledger: Ledger,
	identity: OfficeIdentity,
	stream: string,
	draft: Draft,
	hand: Hand
): Promise<Entry> {
	const { entries, folded } = await transact(ledger.db, (trx) =>
		writeWithin(trx, { ledger, identity }, stream, [draft], hand)
	);
	remember(ledger, folded);
	return entries[0]!;
}

/**
 * The same for an entry that is decided on what the stream holds: whoever else writes there waits meanwhile. After a
 * refusal nothing of the transaction is left. Answers the entry.
 */
export async function decideAsOffice(
	office: Pick<Office, 'ledger' | 'identity'>,
	stream: string,
	decide: (trx: Transaction<Tables>) => Promise<Draft | Refusal>,
	hand: Hand
): Promise<Entry | Refusal> {
	const done = await refusing(() =>
		transact(office.ledger.db, async (trx) => {
			await lockStream(trx, stream);
			const draft = await decide(trx);
			if (!('body' in draft)) throw new Refused(draft); // by its form: kinds of drafts and refusals share names
			return writeWithin(trx, office, stream, [draft], hand);
		})
	);
	if (isRefusal(done)) return done;
	remember(office.ledger, done.folded);
	return done.entries[0]!;
}

/** The same for several, one behind the other, within a transaction; what it amounts to is to be remembered after it. */
export async function writeWithin(
	trx: Transaction<Tables>,
	{ ledger, identity }: Pick<Office, 'ledger' | 'identity'>,
	stream: string,
	drafts: readonly Draft[],
	{ by, now }: Hand
): Promise<{ readonly entries: readonly Entry[]; readonly folded: Folded | null }> {
	const held = await lockStream(trx, stream);
	const entries: Entry[] = [];
	let place = await nextPlace(trx, held, identity, now);
	for (const draft of drafts) {
		const entry = sealEntry(draft, place, newSalt());
		entries.push(entry);
		place = { ...place, seq: place.seq + 1, prev: entry.hash, clock: place.clock + 1 };
	}
	if (entries.length === 0) return { entries, folded: null };
	const delivery = { carrier: by, received: now.toISOString() };
	const { folded } = await takeArrival(trx, ledger, await arrivalOf(entries, identity), delivery);
	return { entries, folded };
}

// One chain an epoch of the server: after a restored backup, what the lost one said there may come back from a tablet.
async function nextPlace(
	trx: Transaction<Tables>,
	{ stream, chains }: Stream,
	identity: OfficeIdentity,
	now: Date
) {
	const { id: device, serverEpoch: epoch } = identity;
	const chain = chains.get(chainKey({ device, epoch }));
	const last = chain ? await provenHead(trx, chain) : null; // never behind what others say in the office's name
	const { clock } = await trx
		.selectFrom('entries')
		.select(({ fn }) => fn.max<number | null>('clock').as('clock'))
		.where('stream', '=', stream)
		.executeTakeFirstOrThrow();
	const at = `${now.toISOString().slice(0, 16)}Z`;
	const [seq, prev] = last ? [last.seq + 1, last.hash] : [1, null];
	return { stream, device, epoch, seq, prev, clock: (clock ?? 0) + 1, at };
}

async function arrivalOf(entries: readonly Entry[], { key }: OfficeIdentity): Promise<Arrival> {
	const [first, last] = [entries[0]!.head, entries.at(-1)!];
	const { stream, device, epoch, seq } = last.head;
	const signature = await signHead(key, stream, { device, epoch, seq, hash: last.hash });
	const carried = entries.map((entry) => ({ entry, salt: entry.salt, body: entry.body }));
	return {
		stream,
		segments: [{ device, epoch, first: first.seq, prev: first.prev, entries: carried, signature }],
		authors: [{ device, alg: key.alg, key: key.publicKey }]
	};
}
