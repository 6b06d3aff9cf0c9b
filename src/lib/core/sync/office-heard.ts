import * as v from 'valibot';

const heard = v.strictObject({ office: v.string(), at: v.number(), apart: v.nullable(v.number()) });

/**
 * When the office that is named last answered, by this tablet's clock in milliseconds, and how many minutes that clock
 * was ahead of the office's; null where the answer named no time.
 */
export type OfficeHeard = v.InferOutput<typeof heard>;

/** What lies on the disk; null when it is none, or of an office that the tablet has left. */
export function readHeard(kept: unknown, office: string): OfficeHeard | null {
	const read = v.safeParse(heard, kept);
	return read.success && read.output.office === office ? read.output : null;
}
