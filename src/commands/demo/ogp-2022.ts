import * as v from 'valibot';
import file from './ogp-2022.json' with { type: 'json' };

const item = v.object({ id: v.string(), text: v.string() });
const counts = v.array(v.number());
const shape = v.object({
	lists: v.array(v.object({ question: v.string(), items: v.array(item) })),
	near_duplicates: v.array(v.object({ a: v.string(), b: v.string(), kind: v.string() })),
	demo: v.object({
		rooms: v.array(
			v.object({
				region_code: v.string(),
				departement_code: v.string(),
				ballots: v.number(),
				tallies_worst_to_best: v.record(v.string(), counts),
				expected_ranks: v.record(v.string(), v.number())
			})
		),
		pooled: v.object({ expected_ranks: v.record(v.string(), v.number()) })
	})
});
const read = v.parse(shape, file);

/** A short text that somebody could have proposed; its id is that of `ogp-2022.json`. */
export type Item = v.InferOutput<typeof item>;

/** What may be proposed to a question. */
export function itemsFor(question: string): readonly Item[] {
	return read.lists.filter((list) => list.question === question).flatMap(({ items }) => items);
}

/** The pairs that may be merged, by id. */
export const mergeable: readonly { readonly a: string; readonly b: string }[] = read.near_duplicates.filter(
	({ kind }) => kind === 'proche' || kind === 'absorbée'
);

/** Three invented rooms that graded one list (`q1-ogc`), counts best grade first, with the ranks expected of them. */
export const inventedRooms = read.demo.rooms.map((room) => ({
	region: room.region_code,
	department: room.departement_code,
	ballots: room.ballots,
	counts: new Map(Object.entries(room.tallies_worst_to_best).map(([id, own]) => [id, own.toReversed()])),
	ranks: room.expected_ranks
}));

/** The ranks expected of the three together. */
export const pooledRanks: Readonly<Record<string, number>> = read.demo.pooled.expected_ranks;
