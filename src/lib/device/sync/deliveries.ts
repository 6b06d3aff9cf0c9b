import type { Refusal } from '../../core/refusal.ts';
import type { ChainHead } from '../../core/shape.ts';
import { chainName, deliveryOf, type ChainDelivery, type Underway } from '../../core/sync/delivery.ts';
import { receiptNumber, type SignedReceipt } from '../../core/sync/receipt.ts';
import { hashing } from '../../seal/hash.ts';
import type { Database, DeliveryRow } from '../database.ts';
import { exportedMarks } from '../file/exported.ts';
import { isMarkedRemoved } from '../removed.ts';
import { inSilence } from '../strict.ts';
import { coverageOf } from './coverage.ts';
import { headsOf, rowAt } from './holdings.ts';

/** What the tablet holds of a stream, against the office's last word for it. */
export async function chainsOnTheirWay(database: Database, stream: string): Promise<ChainDelivery[]> {
	const [heads, delivery] = await Promise.all([headsOf(database, stream), database.deliveries.get(stream)]);
	return coverageOf(database, stream, heads, delivery);
}

/** Sums up one workshop for people. */
export async function underway(database: Database, stream: string): Promise<Underway> {
	const chains = await chainsOnTheirWay(database, stream);
	const row = await database.deliveries.get(stream);
	const receipt = row?.receipt?.receipt;
	const number = receipt ? receiptNumber(stream, receipt.chains, hashing.hashText) : null;
	const exported = await exportedMarks(database, stream);
	const carried = (await database.chains.get(stream))?.seq === 0;
	const delivery = deliveryOf(chains, { number, refusal: row?.refusal ?? null, exported, carried });
	return { ...delivery, oldest: await oldestWaiting(database, stream, chains) };
}

/** Keeps a verified receipt, and how far the office has answered for each chain. */
export async function keepReceipt(database: Database, signed: SignedReceipt): Promise<ChainDelivery[]> {
	const { stream } = signed.receipt;
	const [heads, before] = await Promise.all([headsOf(database, stream), database.deliveries.get(stream)]);
	const row = { stream, receipt: signed, once: before?.once ?? {}, refusal: before?.refusal ?? null };
	const chains = await coverageOf(database, stream, heads, row);
	const once = { ...row.once };
	for (const { head, proven } of chains) once[chainName(head)] = Math.max(once[chainName(head)] ?? 0, proven);
	const isAllThere = chains.every(({ head, proven }) => proven === head.seq);
	await keep(database, { ...row, once, refusal: isAllThere ? null : row.refusal });
	return chains.map((chain) => ({ ...chain, once: once[chainName(chain.head)] ?? 0 }));
}

/** Notes that the office took a batch up to these places, whatever its receipt names: another history of a chain. */
export async function noteTaken(
	database: Database,
	stream: string,
	taken: ReadonlyMap<string, number>
): Promise<void> {
	const row = (await database.deliveries.get(stream)) ?? emptyRow(stream);
	const once = { ...row.once };
	for (const [chain, seq] of taken) once[chain] = Math.max(once[chain] ?? 0, seq);
	await keep(database, { ...row, once, refusal: null });
}

/** Notes why the office did not take a stream: it is said beside the workshop until it does. */
export async function noteRefused(database: Database, stream: string, refusal: Refusal): Promise<void> {
	const row = (await database.deliveries.get(stream)) ?? emptyRow(stream);
	await keep(database, { ...row, refusal });
}

// A round that was under way may still speak of a workshop that was removed meanwhile: nothing of it is kept.
async function keep(database: Database, row: DeliveryRow): Promise<void> {
	await inSilence(database, ['settings', 'deliveries'], async (transaction) => {
		if (!(await isMarkedRemoved(transaction, row.stream))) transaction.objectStore('deliveries').put(row);
	});
}

function emptyRow(stream: string): DeliveryRow {
	return { stream, receipt: null, once: {}, refusal: null };
}

async function oldestWaiting(
	database: Database,
	stream: string,
	chains: readonly ChainDelivery[]
): Promise<string | null> {
	const waiting = chains.filter(({ head, proven }) => proven < head.seq);
	const moments = await Promise.all(
		waiting.map(({ head, proven }) => momentAt(database, stream, head, proven + 1))
	);
	const claimed = moments.filter((moment) => moment !== null);
	return claimed.reduce<string | null>(
		(oldest, one) => (oldest === null || Date.parse(one) < Date.parse(oldest) ? one : oldest),
		null
	);
}

async function momentAt(
	database: Database,
	stream: string,
	head: ChainHead,
	seq: number
): Promise<string | null> {
	return (await rowAt(database, stream, { ...head, seq }))?.head.at ?? null;
}
