import type { Refusal } from '../refusal.ts';
import type { ChainHead } from '../shape.ts';
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
 * What people see of a workshop on its way: `here` when something of it never left, `sent` when all of it was in the
 * office's hands once and the last receipt does not cover it, else what the office makes of it.
 */
export type Delivery = {
	readonly kind: 'here' | 'sent' | 'received' | 'held' | 'unproven' | 'unreadable';
	/** Entries on the tablet. */
	readonly entries: number;
	/** Those that the last receipt covers. */
	readonly covered: number;
	/** The number of the last receipt; null before the first one. */
	readonly number: string | null;
	/** Why the office did not take it, when it did not. */
	readonly refusal: Refusal | null;
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
	number: string | null,
	refusal: Refusal | null = null
): Delivery {
	const entries = sum(chains.map(({ head }) => head.seq));
	const covered = sum(chains.map(({ head, proven }) => Math.min(proven, head.seq)));
	return { kind: kindOf(chains), entries, covered, number: covered > 0 ? number : null, refusal };
}

function kindOf(chains: readonly ChainDelivery[]): Delivery['kind'] {
	if (chains.length === 0) return 'here';
	if (chains.some(({ head, proven, once }) => Math.max(proven, once) < head.seq)) return 'here';
	if (chains.some(({ head, proven }) => proven < head.seq)) return 'sent';
	const states = chains.map(({ state }) => state);
	return worst.find((state) => states.includes(state)) ?? 'received';
}

const worst = ['unproven', 'held', 'unreadable'] as const;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
