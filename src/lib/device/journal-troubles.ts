import type { Refusal } from '../core/refusal.ts';
import { isReadOnly } from '../core/workshop.ts';
import type { Journal } from './journal.ts';

/** What stands in the way of reading all of a journal, once each. */
export function troublesOf(journal: Journal): readonly Refusal[] {
	const { workshop, faults, broken } = journal;
	const unknown = isReadOnly(workshop)
		? ({ kind: 'workshop-unreadable', reason: 'kind-unknown' } as const)
		: null;
	const unreadable = unknownVersionOf(journal) ?? unknown;
	const isDamaged = workshop.withoutEffect.some(({ reason }) => reason === 'damaged');
	const isTorn = broken || faults.some(({ kind }) => kind !== 'version-unknown');
	return [
		...(unreadable ? [unreadable] : []),
		...(isDamaged || isTorn ? [{ kind: 'entry-damaged' } as const] : [])
	];
}

/** Why nothing is written into a journal that a newer version wrote in; null where none did. */
export function unknownVersionOf({ faults }: Journal): Refusal | null {
	const isNewer = faults.some(({ kind }) => kind === 'version-unknown');
	return isNewer ? { kind: 'workshop-unreadable', reason: 'version-unknown' } : null;
}
