import type { Decision, Intent, IntentOf } from './intent.ts';
import type { Refusal } from './refusal.ts';
import type { Workshop } from './workshop.ts';

/**
 * Why a tablet that writes in the workshop may not do this, or null. Whoever opened the workshop leads it: rounds, what becomes of urns that do not
 * come back, and the signature are decided on that tablet alone, so that two tablets that do not see each other never
 * decide differently. All the rest is open to every tablet that a member admitted.
 */
export function barredFrom(workshop: Workshop, intent: Intent, device: string): Refusal | null {
	return leading.has(intent.kind) && !leads(workshop, device) ? { kind: 'tablet-not-leading' } : null;
}

/** True on the tablet that opened the workshop, and where none is open yet. */
export function leads({ opened }: Workshop, device: string): boolean {
	return opened === null || opened.owner === device;
}

/** Lets another tablet write here, by its public key. */
export function admitDevice({ members }: Workshop, { device, alg, key }: IntentOf<'admit-device'>): Decision {
	if (members.has(device)) return { kind: 'tablet-already-admitted' };
	return [{ kind: 'device-admitted', body: { device, alg, key } }];
}

const leading: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
	'open-round',
	'open-next-round',
	'open-list-round',
	'reopen-list',
	'undo-reopening',
	'add-urn',
	'lose-urn',
	'decide-urn',
	'sign-minutes'
]);
