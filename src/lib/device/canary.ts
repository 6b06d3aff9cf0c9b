import type { ChainRow } from './database.ts';

/**
 * A second memory of how far each journal had come, outside IndexedDB. Behind it after a crash is normal; ahead of it
 * means that the browser lost entries, and an emptied database must never look like a first start.
 */
export type Canary = { readonly stream: string; readonly epoch: string; readonly seq: number };
export type Loss = { readonly stream: string; readonly held: number; readonly expected: number };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export function remember(store: Store, chain: Pick<ChainRow, 'stream' | 'epoch' | 'seq' | 'hash'>): void {
	try {
		store.setItem(prefix + chain.stream, `${chain.epoch} ${chain.seq} ${chain.hash ?? ''}`);
	} catch {
		// A full localStorage only leaves the canary behind, which is normal.
	}
}

export function forget(store: Store, stream: string): void {
	store.removeItem(prefix + stream);
}

/** The journals of which the tablet holds less than it remembers. */
export function lossesOf(store: Store, chains: readonly ChainRow[]): Loss[] {
	const held = new Map(chains.map((chain) => [chain.stream, chain]));
	return canariesOf(store).flatMap(({ stream, epoch, seq }) => {
		const chain = held.get(stream);
		if (chain && (chain.epoch !== epoch || chain.seq >= seq)) return [];
		return [{ stream, held: chain?.seq ?? 0, expected: seq }];
	});
}

const prefix = 'preau-canary:';

function canariesOf(store: Store): Canary[] {
	const canaries: Canary[] = [];
	for (let index = 0; index < store.length; index += 1) {
		const key = store.key(index) ?? '';
		const [epoch = '', seq = ''] = store.getItem(key)?.split(' ') ?? [];
		if (key.startsWith(prefix)) canaries.push({ stream: key.slice(prefix.length), epoch, seq: Number(seq) });
	}
	return canaries;
}
