import { byOrder, isOfKind, type Entry, type Head, type HollowEntry } from './entry.ts';

/**
 * The entries whose words are taken away, by the hashes that count: named by somebody who writes in the workshop, or by
 * the office. Erasure also reaches what arrives later, hence all of them are known before anything is folded.
 */
export function erasedTargets(
	entries: readonly (Entry | HollowEntry)[],
	office: string | null
): ReadonlySet<string> {
	const erasures = entries.filter((entry) => isOfKind(entry, 'erased'));
	if (erasures.length === 0) return new Set();
	const mayErase = writersOf(entries);
	if (office !== null) mayErase.add(office);
	const targets = new Set(
		erasures.flatMap(({ head, body }) => (mayErase.has(head.device) ? body.targets : []))
	);
	for (const { head, hash } of entries) if (!isErasable(head)) targets.delete(hash);
	return targets;
}

/**
 * False for what says who may write: were it taken away, a tablet that still holds it and one that does not would
 * disagree about everything that follows, erasures among it.
 */
export function isErasable({ kind }: Pick<Head, 'kind'>): boolean {
	return !lastingKinds.has(kind);
}

export const lastingKinds: ReadonlySet<string> = new Set(['workshop-opened', 'device-admitted']);

// Who opened the workshop, and whom those who write in it admitted.
function writersOf(entries: readonly (Entry | HollowEntry)[]): Set<string> {
	const writers = new Set<string>();
	for (const entry of entries.filter(({ head }) => !isErasable(head)).sort(byOrder)) {
		const { device } = entry.head;
		if (isOfKind(entry, 'workshop-opened') && writers.size === 0) writers.add(device);
		if (isOfKind(entry, 'device-admitted') && writers.has(device)) writers.add(entry.body.device);
	}
	return writers;
}
