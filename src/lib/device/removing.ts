import { objectionsTo, type RemovalFacts } from '../core/removal.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import type { WorkshopSummary } from '../core/summary.ts';
import type { ChainDelivery } from '../core/sync/delivery.ts';
import { forget, remember } from './canary.ts';
import type { BallotRow, ChainRow, Database, DeliveryRow, UrnRow } from './database.ts';
import { removedKey } from './removed.ts';
import { Refused, storing } from './storage-failure.ts';
import { answerOf, strictly } from './strict.ts';
import { chainsOnTheirWay } from './sync/deliveries.ts';
import { rowAt } from './sync/holdings.ts';
import { startingWith, under } from './table.ts';
import type { Hand } from './tablet.svelte.ts';
import { checkWriter } from './writer.ts';

/** A workshop that may be removed: what is known of it, and the state of the tablet that this was said of. */
export type Removable = {
	readonly summary: WorkshopSummary;
	readonly facts: RemovalFacts;
	/** What the warning was about: a removal is refused when it is no longer so. */
	readonly state: string;
};

/** What would be lost with a workshop, read from the disk now. Null when nothing of it lies here. */
export async function removableOf(
	{ database }: Pick<Hand, 'database'>,
	stream: string,
	now: Date
): Promise<Removable | null | Refusal> {
	return storing(async () => {
		const chain = await database.chains.get(stream);
		if (!chain) return null;
		const chains = await chainsOnTheirWay(database, stream);
		const urns = await database.urns.allBy('stream', stream);
		const ballots = await ballotsIn(database, urns);
		const drafts = (await database.drafts.all(startingWith(`${stream}:`))).filter(
			({ text }) => text.trim() !== ''
		);
		const last = await lastDay(database, stream, chains, chain.summary.day);
		const facts = {
			...receivedOf(chains, await database.deliveries.get(stream)),
			daysOld: Math.floor((now.getTime() - Date.parse(last)) / day),
			urns: urns.length,
			ballotsInUrns: ballots.length,
			drafts: drafts.length
		};
		return { summary: chain.summary, facts, state: stateOf(chain, urns) };
	});
}

/**
 * Removes a workshop from the tablet: its entries with their salts, its chain, urns with their keys and ballots,
 * signatures, drafts, settings and what the office said of it, all in one strict transaction, or nothing. Refused when
 * the workshop moved on since `removable` was read, and without `confirmed` when anything stands against it.
 */
export async function removeWorkshop(
	hand: Hand,
	{ summary: { stream }, facts, state }: Removable,
	confirmed: boolean
): Promise<Refusal | null> {
	if (!confirmed && objectionsTo(facts).length > 0) return { kind: 'removal-unconfirmed' };
	const chain = await storing(() => hand.database.chains.get(stream));
	if (isRefusal(chain)) return chain;
	// First: a memory that is ahead of the database would say at the next start that the browser lost entries.
	forget(localStorage, stream);
	const removed = await storing(() =>
		strictly(hand.database, stores, async (transaction) => {
			await checkWriter(transaction, hand.writer);
			await checkState(transaction, stream, state);
			await erase(transaction, stream);
		})
	);
	if (isRefusal(removed) && chain) remember(localStorage, chain);
	return isRefusal(removed) ? removed : null;
}

const day = 86_400_000;
const stores = [
	'settings',
	'entries',
	'chains',
	'urns',
	'ballots',
	'signatures',
	'drafts',
	'deliveries'
] as const;

function receivedOf(chains: readonly ChainDelivery[], delivery: DeliveryRow | undefined) {
	const proven = delivery?.receipt?.receipt.chains ?? [];
	const isCovered = ({ head }: ChainDelivery) =>
		proven.some(
			({ device, epoch, covered }) => device === head.device && epoch === head.epoch && covered >= head.seq
		);
	const sum = (of: (chain: ChainDelivery) => number) => chains.reduce((all, one) => all + of(one), 0);
	return {
		entries: sum(({ head }) => head.seq),
		received: sum(({ head, proven: upTo, state }) => (state === 'counted' ? Math.min(upTo, head.seq) : 0)),
		backedUp: chains.length > 0 && chains.every(isCovered)
	};
}

// Of the workshop's own day and what was last written, the later one: an old workshop that was reopened is not old.
async function lastDay(
	database: Database,
	stream: string,
	chains: readonly ChainDelivery[],
	ownDay: string
): Promise<string> {
	const rows = await Promise.all(chains.map(({ head }) => rowAt(database, stream, head)));
	return [ownDay, ...rows.map((row) => row?.head.at.slice(0, 10) ?? '')].reduce((a, b) => (a < b ? b : a));
}

async function ballotsIn(database: Database, urns: readonly UrnRow[]): Promise<BallotRow[]> {
	return (await Promise.all(urns.map(({ id }) => database.ballots.allBy('urn', id)))).flat();
}

function stateOf(chain: ChainRow | undefined, urns: readonly UrnRow[]): string {
	const turns = urns.map(({ id, turn }) => `${id} ${turn}`).sort();
	return [chain?.epoch, chain?.seq, chain?.hash, ...turns].join(' ');
}

async function checkState(transaction: IDBTransaction, stream: string, state: string): Promise<void> {
	const [chain, urns] = await Promise.all([
		answerOf<ChainRow | undefined>(transaction.objectStore('chains').get(stream)),
		answerOf<UrnRow[]>(transaction.objectStore('urns').index('stream').getAll(stream))
	]);
	if (stateOf(chain, urns) !== state) throw new Refused({ kind: 'journal-moved' });
}

async function erase(transaction: IDBTransaction, stream: string): Promise<void> {
	const store = (name: (typeof stores)[number]) => transaction.objectStore(name);
	const urns = await answerOf(store('urns').index('stream').getAllKeys(stream));
	const ballots = await Promise.all(
		urns.map((urn) => answerOf(store('ballots').index('urn').getAllKeys(urn)))
	);
	for (const key of ballots.flat()) store('ballots').delete(key);
	for (const key of urns) store('urns').delete(key);
	store('entries').delete(under(stream));
	store('signatures').delete(under(stream));
	store('drafts').delete(startingWith(`${stream}:`));
	store('chains').delete(stream);
	store('deliveries').delete(stream);
	const settings = await answerOf(store('settings').getAllKeys());
	for (const key of settings) if (String(key).endsWith(`:${stream}`)) store('settings').delete(key);
	store('settings').put({ key: removedKey(stream), value: true });
}
