import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { ChainHead } from '../../core/shape.ts';
import { chainName } from '../../core/sync/delivery.ts';
import type { Marks } from '../../core/sync/exported.ts';
import type { Batch } from '../../core/sync/messages.ts';
import { mostEntries } from '../../core/sync/segment.ts';
import { entriesIn, longestLineOfFile } from '../../core/sync/workshop-file.ts';
import { packFile } from '../../seal/workshop-file.ts';
import { storing } from '../storage-failure.ts';
import { headsOf } from '../sync/holdings.ts';
import { packBatch, type Packed, type Packing } from '../sync/packing.ts';
import type { Hand } from '../tablet.svelte.ts';
import { vouch } from '../vouch.ts';

/** A workshop's file, ready to be handed on. */
export type WrittenFile = {
	readonly blob: Blob;
	readonly entries: number;
	/** By chain: up to where it is in the file. */
	readonly marks: Marks;
};

/**
 * Writes everything that this tablet holds of a workshop into a file, its own entries and those of others, each chain up
 * to where its author signed it. This tablet signs its own chain first. An open urn is no entry and is not in it.
 */
export async function writeFile(hand: Hand, stream: string): Promise<WrittenFile | Refusal> {
	const read = await storing(async () => {
		const chain = await hand.database.chains.get(stream);
		if (chain) await vouch(hand.database, hand.key, chain);
		return headsOf(hand.database, stream);
	});
	if (isRefusal(read)) return read;
	const batches: Batch[] = [];
	const marks = new Map<string, number>();
	for (const head of read) {
		const packed = await storing(() => batchesOf(hand, stream, head));
		if (isRefusal(packed)) return packed;
		batches.push(...packed.map(({ batch }) => batch));
		const name = chainName(head);
		const last = packed.at(-1)?.after.get(name);
		if (last !== undefined) marks.set(name, last);
	}
	const entries = batches.reduce((sum, one) => sum + entriesIn(one), 0);
	return { blob: await packFile(stream, batches), entries, marks };
}

// One chain a batch: between two signatures of a chain lie no more entries than a batch holds.
async function batchesOf({ database, key }: Hand, stream: string, head: ChainHead): Promise<Packed[]> {
	const packing: Packing = { database, key, stream, heads: [head], careful: true };
	const all: Packed[] = [];
	for (let most = mostEntries; ;) {
		const packed = await packBatch(packing, all.at(-1)?.after ?? new Map(), most);
		// What its author did not sign yet waits for the signature: nobody could take it.
		if (!packed || packed.batch.segments.some(({ signature }) => signature === null)) return all;
		if (JSON.stringify(packed.batch).length <= longestLineOfFile) all.push(packed);
		else if (most > 1) most = Math.floor(most / 2);
		else return all;
	}
}
