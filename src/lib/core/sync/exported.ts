import * as v from 'valibot';
import { count } from '../shape.ts';

/** By chain (`chainName`): up to which of its entries something is known. */
export type Marks = ReadonlyMap<string, number>;

/** Marks as a tablet keeps them; none for what has not their shape. */
export function readMarks(raw: unknown): Marks {
	const read = v.safeParse(v.record(v.string(), count), raw);
	return new Map(read.success ? Object.entries(read.output) : []);
}

export function marksAsKept(marks: Marks): Readonly<Record<string, number>> {
	return Object.fromEntries(marks);
}
