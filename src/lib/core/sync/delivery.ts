import type { Refusal } from '../refusal.ts';
import type { ChainHead } from '../shape.ts';
import type { Marks } from './exported.ts';
import type { ChainState, ProvenChain, Receipt } from './receipt.ts';

/** How far one chain that the tablet holds has come on its way to the office. */
export type ChainDelivery = {
	/** The last entry that the tablet holds. */
	readonly head: ChainHead;
	/** Up to here the office's last receipt covers the tablet's own copy; 0 when it covers nothing. */
	readonly proven: number;
	/** Up to here the office once answered for it, in whatever receipt. */
	readonly once: number;
	/** What the office makes of it; null when the last receipt does not name it. */
	readonly state: ChainState | null;
	/** True when the office holds more of the chain than the tablet, which must take it back first. */
	readonly isLonger: boolean;
};

/**
 * What people see of a workshop on its way: `here` when something of it never left, `exported` when what the office never
 * answered for left in a file, `sent` when all of it was in the office's hands once and the last receipt does not cover
 * it, else what the office makes of it.
 */
export type Delivery = {
	readonly kind: 'here' | 'exported' | 'sent' | 'received' | 'held' | 'unproven' | 'unreadable';
	/** Entries on the tablet. */
	readonly entries: number;
	/** Those that the last receipt covers. */
	readonly covered: number;
	/** The number of the last receipt; null before the first one. */
	readonly number: string | null;
	/** Why the office did not take it, when it did not. */
	readonly refusal: Refusal | null;
	/** True for a workshop of other tablets, which this one only holds and passes on. */
	readonly carried: boolean;
};

/** What is known of a workshop beside its chains. */
export type Known = {
	/** The number of the last receipt. */
	readonly number: string | null;
	readonly refusal: Refusal | null;
	/** Up to where it left in files. */
	readonly exported: Marks;
	readonly carried: boolean;
};

/** A workshop on its way, and since when its oldest entry that was not received waits, as claimed; null when none does. */
export type Underway = Delivery & { readonly oldest: string | null };

/** The name of a chain within its stream. */
export function chainName({ device, epoch }: { readonly device: string; readonly epoch: string }): string {
	return `${device} ${epoch}`;
}

/** What a receipt says of a chain; null when it does not name it. */
export function provenIn(
	receipt: Receipt | null,
	chain: { readonly device: string; readonly epoch: string }
): ProvenChain | null {
	return receipt?.chains.find((one) => chainName(one) === chainName(chain)) ?? null;
}

/** Sums up a workshop's chains. Nothing is called received that the last receipt does not cover to the last entry. */
export function deliveryOf(
	chains: readonly ChainDelivery[],
	{ number, exported, ...known }: Known
): Delivery {
	const entries = sum(chains.map(({ head }) => head.seq));
	const covered = sum(chains.map(({ head, proven }) => Math.min(proven, head.seq)));
	return {
		kind: kindOf(chains, exported),
		entries,
		covered,
		number: covered > 0 ? number : null,
		...known
	};
}

function kindOf(chains: readonly ChainDelivery[], exported: Marks): Delivery['kind'] {
	if (chains.length === 0) return 'here';
	const unsent = chains.filter(({ head, proven, once }) => Math.max(proven, once) < head.seq);
	if (unsent.some(({ head }) => (exported.get(chainName(head)) ?? 0) < head.seq)) return 'here';
	if (unsent.length > 0) return 'exported';
	if (chains.some(({ head, proven }) => proven < head.seq)) return 'sent';
	const states = chains.map(({ state }) => state);
	return worst.find((state) => states.includes(state)) ?? 'received';
}

const worst = ['unproven', 'held', 'unreadable'] as const;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
