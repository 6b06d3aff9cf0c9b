import type { Delivery, Underway } from '../../core/sync/delivery.ts';

/** What all workshops of a tablet together amount to: the weightiest thing there is to say. */
export type Outlook = {
	readonly kind: 'nothing' | 'waiting' | 'sent' | 'held' | 'received';
	/** Entries that the office's last receipts do not cover. */
	readonly waiting: number;
	/** When the oldest of them was made, as claimed; null when none waits. */
	readonly oldest: string | null;
};

export function outlookOf(deliveries: readonly Underway[]): Outlook {
	const waiting = deliveries.reduce((sum, { entries, covered }) => sum + entries - covered, 0);
	const moments = deliveries.flatMap(({ oldest }) => oldest ?? []);
	const oldest = moments.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
	return { kind: kindOf(deliveries.map(({ kind }) => kind)), waiting, oldest };
}

/** Whole minutes from a claimed moment until now; a moment of the future waits for no time at all. */
export function minutesSince(moment: string, now: number): number {
	return Math.max(0, Math.floor((now - Date.parse(moment)) / 60_000));
}

function kindOf(kinds: readonly Delivery['kind'][]): Outlook['kind'] {
	if (kinds.length === 0) return 'nothing';
	if (kinds.includes('here') || kinds.includes('exported')) return 'waiting';
	if (kinds.includes('sent')) return 'sent';
	return kinds.includes('held') || kinds.includes('unproven') ? 'held' : 'received';
}
