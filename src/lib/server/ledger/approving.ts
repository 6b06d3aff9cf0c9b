import { transact } from '../database/transact.ts';
import { amount, remember } from './amounting.ts';
import type { Ledger } from './ledger.ts';
import { lockStream } from './stream.ts';

/**
 * A person's word that what a device wrote in a stream counts: what is there now, and what it writes there later unless
 * it was revoked. `by` is the person, `at` the server's time.
 */
export async function approve(
	ledger: Ledger,
	stream: string,
	device: string,
	{ by, at }: { readonly by: string; readonly at: string }
): Promise<void> {
	const folded = await transact(ledger.db, async (trx) => {
		const held = await lockStream(trx, stream);
		if (held.pos === 0) return null; // nothing is held there
		await trx
			.insertInto('approvals')
			.values({ stream, device, by, at })
			.onConflict((conflict) => conflict.columns(['stream', 'device']).doUpdateSet({ by, at }))
			.execute();
		return amount(trx, ledger, held, { fresh: new Map(), received: null, approved: device });
	});
	remember(ledger, folded);
}

/** Counts what was held of a device that has joined since. */
export async function countAuthor(ledger: Ledger, device: string): Promise<void> {
	const streams = await ledger.db
		.selectFrom('chains')
		.select('stream')
		.distinct()
		.where('device', '=', device)
		.whereRef('proven', '>', 'counted')
		.execute();
	for (const { stream } of streams) {
		const folded = await transact(ledger.db, async (trx) =>
			amount(trx, ledger, await lockStream(trx, stream), { fresh: new Map(), received: null })
		);
		remember(ledger, folded);
	}
}
