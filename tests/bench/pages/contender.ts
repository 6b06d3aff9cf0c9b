import { canonical } from '$lib/core/canonical.ts';
import type { Draft } from '$lib/core/entry-kinds.ts';
import { newEpoch, newId, newSalt } from '$lib/seal/random.ts';
import { sealEntry } from '$lib/seal/entry.ts';

/** What the measuring script may ask of a page: `seed` fills the journal at once, `append` writes one by one. */
export type Contender = {
	readonly seed: (entries: number) => Promise<void>;
	/** Milliseconds for so many entries, each awaited until it is kept. */
	readonly append: (entries: number) => Promise<number>;
	readonly count: () => Promise<number>;
};

declare global {
	var bench: Contender;
}

/** A long proposal, of which an entry becomes about 1 kB: words at random, so that nothing can be packed away. */
export function longText(): string {
	const letters = Array.from(crypto.getRandomValues(new Uint8Array(595)), (byte) =>
		byte < 40 ? ' ' : String.fromCharCode(97 + (byte % 26))
	);
	return `a ${letters.join('').replaceAll(/ +/gu, ' ')} z`;
}

export type Row = ReturnType<typeof makeRows>[number];

/** The same rows as Préau's journal holds, ready made: the peers neither check, fold nor hash anything. */
export function makeRows(entries: number, text: () => string = longText) {
	return Array.from({ length: entries }, () => {
		const { head, salt, body } = sealEntry(
			draft(text()),
			{ ...place, seq: (seq += 1), clock: seq, prev },
			newSalt()
		);
		prev = head.commit;
		return { head, salt, body };
	});
}

/** A row under one text as its name, for the peers whose documents need one. */
export function named(row: Row) {
	return { id: row.head.commit, ...row };
}

export function sizeOf(row: Row): number {
	return new TextEncoder().encode(canonical(row)).length;
}

/** Runs a write for each row, one after another. */
export async function timed(rows: readonly Row[], write: (row: Row) => Promise<unknown>): Promise<number> {
	const start = performance.now();
	for (const row of rows) await write(row);
	return performance.now() - start;
}

/** Makes every transaction of this page strict: a peer that does not wait for the disk would be compared unfairly. */
export function writeStrictly(): void {
	const { transaction } = IDBDatabase.prototype;
	IDBDatabase.prototype.transaction = function (stores, mode) {
		return transaction.call(this, stores, mode, { durability: 'strict' });
	};
}

const place = { stream: newId(), device: newId(), epoch: newEpoch(), at: '2026-11-23' };
let seq = 0;
let prev: string | null = null;

function draft(text: string): Draft {
	const body = {
		proposal: newId(),
		question: 'q1',
		text,
		origin: 'turn',
		category: null
	} as const;
	return { kind: 'proposal-added', body };
}
