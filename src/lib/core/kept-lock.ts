import * as v from 'valibot';
import { count } from './shape.ts';

const milliseconds = v.pipe(v.number(), v.minValue(0));
const lock = v.strictObject({
	hash: v.strictObject({ salt: v.string(), rounds: v.pipe(count, v.minValue(1)), hash: v.string() }),
	tries: v.strictObject({ wrong: count, wait: milliseconds }),
	/** Milliseconds until the way out opens without the code; null while nobody asked for that. */
	release: v.nullable(milliseconds)
});

/** A facilitator's lock as it lies on the disk. It holds lengths of time and no hour. */
export type KeptLock = Readonly<v.InferOutput<typeof lock>>;

/** Null when it is none: a row that cannot be read locks nobody out. */
export function readKeptLock(kept: unknown): KeptLock | null {
	const read = v.safeParse(lock, kept);
	return read.success ? read.output : null;
}
