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
import { Refused, refusing } from '../refused.ts';
import { remember } from './amounting.ts';
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
	const written = await decideAsOffice(ledger, identity, stream, () => Promise.resolve(draft), hand);
	if (isRefusal(written)) throw new Error(written.kind); // nothing was asked that could refuse
	return written;
}

/**
 * The same for an entry that is decided on what the stream holds: whoever else writes there waits meanwhile. After a
 * refusal nothing of the transaction is left. Answers the entry.
 */
export async function decideAsOffice(
	ledger: Ledger,
	identity: OfficeIdentity,
	stream: string,
	decide: (trx: Transaction<Tables>) => Promise<Draft | Refusal>,
	{ by, now }: Hand
): Promise<Entry | Refusal> {
	const done = await refusing(() =>
		transact(ledger.db, async (trx) => {
			const held = await lockStream(trx, stream);
			const draft = await decide(trx);
			if (isRefusal(draft)) throw new Refused(draft);
			const entry = sealEntry(draft, await nextPlace(trx, held, identity, now), newSalt());
			const delivery = { carrier: by, received: now.toISOString() };
			const { folded } = await takeArrival(trx, ledger, await arrivalOf(entry, identity), delivery);
			return { entry, folded };
		})
	);
	if (isRefusal(done)) return done;
	remember(ledger, done.folded);
	return done.entry;
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

async function arrivalOf(entry: Entry, { key }: OfficeIdentity): Promise<Arrival> {
	const { head, hash, salt, body } = entry;
	const { stream, device, epoch, seq, prev } = head;
	const signature = await signHead(key, stream, { device, epoch, seq, hash });
	const entries = [{ entry, salt, body }];
	return {
		stream,
		segments: [{ device, epoch, first: seq, prev, entries, signature }],
		authors: [{ device, alg: key.alg, key: key.publicKey }]
	};
}
