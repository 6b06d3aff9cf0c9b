import { mostStreams } from '../../core/sync/messages.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { SyncAnswer } from '../../core/sync/messages.ts';
import type { OfficeRow } from '../database.ts';
import { removedKey } from '../removed.ts';
import type { Hand } from '../tablet.svelte.ts';
import { keepArrivals } from './arriving.ts';
import { chainsOnTheirWay, keepReceipt } from './deliveries.ts';
import { stillExpected } from './expected.ts';
import { headsOf } from './holdings.ts';
import type { Line } from './line.ts';
import { Push, waitingIn, type Watch } from './pushing.ts';
import { isTrouble, type Trouble } from './wire.ts';

/** The most chains of a stream that a message may name. */
const mostChains = 200;

/** What a round tells on its way. */
export type RoundWatch = Watch & {
	/** So many entries are to be sent in this round. */
	readonly begins: (entries: number) => void;
};

/**
 * One round: asks what the office proves to hold of every stream, takes what the tablet lacks, and sends what the office
 * lacks. Nothing is believed of an earlier round. Answers what stopped it, or null.
 */
export async function runRound(
	hand: Hand,
	line: Line,
	office: OfficeRow,
	opened: readonly string[],
	watch: RoundWatch
): Promise<Trouble | Refusal | null> {
	const streams = await streamsOf(hand, office, opened);
	for (let first = 0; first < streams.length; first += mostStreams) {
		const stopped = await askAbout(hand, line, streams.slice(first, first + mostStreams), watch);
		if (stopped) return stopped;
	}
	const waiting: string[] = [];
	let entries = 0;
	for (const stream of streams) {
		const beyond = waitingIn(await chainsOnTheirWay(hand.database, stream));
		if (beyond > 0) waiting.push(stream);
		entries += beyond;
	}
	watch.begins(entries);
	for (const stream of waiting) {
		const stopped = await new Push(hand, line, stream, watch).run();
		if (stopped) return stopped;
	}
	return null;
}

// The workshops of this tablet, those that a page has open or that it was told to expect, whose entries come from another
// tablet, and what the office publishes. One that was removed by hand is not asked for, wherever its address stands.
async function streamsOf(hand: Hand, { catalogue }: OfficeRow, opened: readonly string[]): Promise<string[]> {
	const { database } = hand;
	const own = await database.chains.keys();
	const removed = await database.settings.getEach(opened.map(removedKey));
	const wanted = opened.filter((_, index) => !removed[index]);
	return [...new Set([...own, ...wanted, ...(await stillExpected(hand, own)), catalogue])];
}

async function askAbout(
	hand: Hand,
	line: Line,
	streams: readonly string[],
	watch: RoundWatch
): Promise<Trouble | Refusal | null> {
	const changed = new Set<string>();
	for (let more = true; more;) {
		const asks = await Promise.all(
			streams.map(async (stream) => ({
				stream,
				holds: (await headsOf(hand.database, stream)).slice(0, mostChains)
			}))
		);
		const answer = await line.ask(await line.prepare(asks, null));
		if (isTrouble(answer)) return answer;
		const kept = await keepAnswer(hand, streams, answer, watch, changed);
		if (isRefusal(kept)) return kept;
		more = answer.more && kept > 0;
	}
	for (const stream of changed) await watch.changed(stream);
	return null;
}

async function keepAnswer(
	hand: Hand,
	streams: readonly string[],
	{ receipts, lacking }: SyncAnswer,
	watch: RoundWatch,
	changed: Set<string>
): Promise<number | Refusal> {
	let arrived = 0;
	for (const batch of lacking.filter(({ stream }) => streams.includes(stream))) {
		const kept = await keepArrivals(hand, batch);
		if (isRefusal(kept)) return kept;
		if (kept.added > 0) changed.add(batch.stream);
		arrived += kept.added;
	}
	for (const signed of receipts.filter(({ receipt }) => streams.includes(receipt.stream))) {
		const before = await hand.database.deliveries.get(signed.receipt.stream);
		await keepReceipt(hand.database, signed);
		watch.heard(signed.receipt.at);
		const isNews = hasFork(signed) && !(before?.receipt && hasFork(before.receipt));
		if (isNews) changed.add(signed.receipt.stream);
	}
	return arrived;
}

function hasFork({ receipt }: SyncAnswer['receipts'][number]): boolean {
	return receipt.chains.some(({ forked }) => forked);
}
