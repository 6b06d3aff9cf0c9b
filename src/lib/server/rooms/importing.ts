import type { Imported } from '../../core/office/imported.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Batch } from '../../core/sync/messages.ts';
import { entriesIn } from '../../core/sync/workshop-file.ts';
import { readFile } from '../../seal/workshop-file.ts';
import { append } from '../ledger/append.ts';
import { chainKey, chainsOf } from '../ledger/stream.ts';
import type { Office } from '../office.ts';

/**
 * Takes a workshop's file into the ledger, batch after batch, as if a tablet had sent it: verified, judged by its
 * authors and never by who brought it, any number of times. Refuses a file that is not whole; then nothing was taken.
 * What the ledger refuses of one that is, is counted and said. `scope`: the region of whoever gave it, or null for all.
 */
export async function importFile(
	{ ledger, identity }: Pick<Office, 'ledger' | 'identity'>,
	file: Blob,
	scope: string | null,
	now: Date
): Promise<Imported | Refusal> {
	const delivery = { carrier: identity.id, received: now.toISOString() };
	const last = new Map<string, number>();
	let [added, refused] = [0, 0];
	let refusal: Refusal | null = null;
	const header = await readFile(file, {
		look: (batches) => batches.forEach((batch) => noteEnds(batch, last)),
		ready: () => Promise.resolve(null),
		keep: async (batch) => {
			const taken = await append(ledger, batch, delivery);
			if (!isRefusal(taken)) added += taken;
			else [refusal, refused] = [taken, refused + entriesIn(batch)];
			return null;
		}
	});
	if (isRefusal(header)) return header;
	const { stream, entries } = header;
	const waiting = await waitingOf(ledger.db, stream, last);
	return { stream, room: await roomOf(ledger.db, stream, scope), entries, added, refused, refusal, waiting };
}

function noteEnds({ segments }: Batch, last: Map<string, number>): void {
	for (const segment of segments) {
		const key = chainKey(segment);
		last.set(key, Math.max(last.get(key) ?? 0, segment.first + segment.entries.length - 1));
	}
}

async function waitingOf(
	db: Office['db'],
	stream: string,
	last: ReadonlyMap<string, number>
): Promise<number> {
	const chains = await chainsOf(db, stream);
	return [...last].reduce((sum, [key, end]) => {
		const chain = chains.get(key);
		return sum + (chain ? Math.max(0, Math.min(end, chain.proven) - chain.counted) : 0);
	}, 0);
}

async function roomOf(db: Office['db'], stream: string, scope: string | null): Promise<Imported['room']> {
	const rooms = db.selectFrom('rooms').select(['place', 'day', 'purpose']).where('stream', '=', stream);
	const row = await (scope === null ? rooms : rooms.where('region', '=', scope)).executeTakeFirst();
	return row ?? null;
}
