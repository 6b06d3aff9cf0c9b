import type { Refusal } from '../../core/refusal.ts';
import { Bucket } from '../bucket.ts';

type TooMany = Extract<Refusal, { kind: 'too-many-requests' }>;

/** A whole room looks at once behind one address; whoever tries codes does not get far. */
const bucket = new Bucket(120, 1);

/** Counts a try of a room's code from an address, by whichever way. Refuses 'too-many-requests'. */
export function tryCode(address: string, now: Date): TooMany | null {
	const seconds = bucket.take(address, now.getTime());
	return seconds > 0 ? { kind: 'too-many-requests', seconds } : null;
}
