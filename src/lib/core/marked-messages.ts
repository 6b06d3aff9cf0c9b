import * as v from 'valibot';
import { hash } from './shape.ts';

/** Messages that were marked as read (hashes of entries), as a tablet keeps them; none for what has not their shape. */
export function readMarked(raw: unknown): readonly string[] {
	const read = v.safeParse(v.array(hash), raw);
	return read.success ? read.output : [];
}
