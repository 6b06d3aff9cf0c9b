import * as v from 'valibot';
import { key } from '../consultation.ts';
import { id } from '../shape.ts';
import type { Standing } from './source-standing.ts';

/** What somebody looks through: what is left to sort, what stands where, or everything. */
export const shelves = {
	todo: ['unplaced', 'changed'],
	contested: ['contested'],
	placed: ['placed', 'contested'],
	aside: ['aside'],
	all: ['unplaced', 'changed', 'contested', 'placed', 'aside']
} as const satisfies Readonly<Record<string, readonly Standing[]>>;
export type Shelf = keyof typeof shelves;

const chosen = <const T extends v.GenericSchema>(schema: T) => v.fallback(v.nullable(schema), null);

/** Which tracks of rooms somebody asked for, from the address: what is not understood is not asked for. */
const sourceFilter = v.object({
	question: chosen(key),
	shelf: v.fallback(v.picklist(['todo', 'contested', 'placed', 'aside', 'all']), 'todo'),
	region: chosen(v.pipe(v.string(), v.regex(/^\d{2}$/u))),
	/** The stream of the only room. */
	room: chosen(id),
	search: chosen(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
	/** The track after which the page begins: its room's day, the room, its place there. */
	after: chosen(v.pipe(v.string(), v.regex(/^[0-9-]{10}~[A-Za-z0-9_-]{22}~\d{1,9}$/u))),
	/** The track that is looked at: its room and itself. */
	source: chosen(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}~[A-Za-z0-9_-]{22}$/u)))
});
export type SourceFilter = v.InferOutput<typeof sourceFilter>;

export function readSourceFilter(address: { get(name: string): string | null }): SourceFilter {
	const asked = Object.keys(sourceFilter.entries).map((name) => [name, address.get(name)]);
	return v.parse(sourceFilter, Object.fromEntries(asked));
}
