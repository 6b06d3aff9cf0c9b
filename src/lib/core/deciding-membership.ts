import type { Decision, Intent, IntentOf } from './intent.ts';
import { leaderOf, leads } from './leading.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, readText } from './text.ts';
import type { Workshop } from './workshop.ts';

/**
 * Why a tablet that writes in the workshop may not do this, or null. One tablet leads: rounds, what becomes of urns that
 * do not come back, and the signature are decided there alone, so that two tablets that do not see each other never
 * decide differently. All the rest is open to every tablet that a member admitted.
 */
export function barredFrom(workshop: Workshop, intent: Intent, device: string): Refusal | null {
	if (intent.kind === 'take-lead') return leads(workshop, device) ? { kind: 'tablet-already-leading' } : null;
	return leading.has(intent.kind) && !leads(workshop, device) ? { kind: 'tablet-not-leading' } : null;
}

/** Lets another tablet write here, by its public key. */
export function admitDevice({ members }: Workshop, { device, alg, key }: IntentOf<'admit-device'>): Decision {
	if (members.has(device)) return { kind: 'tablet-already-admitted' };
	return [{ kind: 'device-admitted', body: { device, alg, key } }];
}

/** Takes the lead from the tablet that has it, whichever that is: people say that it does not come back, and why. */
export function takeLead(workshop: Workshop, raw: string): Decision {
	const from = leaderOf(workshop);
	if (from === null) return { kind: 'workshop-not-open' };
	const reason = readText(raw, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'lead-taken', body: { from, reason } }];
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
