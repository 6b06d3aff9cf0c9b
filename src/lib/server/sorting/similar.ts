import type { ListedSource } from '../../core/office/sorted.ts';
import { likestTo } from '../../core/near-duplicates.ts';
import { wordFamilies } from '../../core/word-forms.ts';
import type { TrackRow } from '../database/migrations/0004-sorting.ts';
import type { Database } from '../database/tables.ts';
import { withRooms, type Looking } from './list-sources.ts';

/** How many tracks are looked at for one word: a word that more of them have says little of what they are about. */
const mostOfWord = 400;
/** How many are compared word by word: those that share the most words. */
const mostCompared = 200;
/** How many are shown. */
const mostShown = 8;

/** What may say the same as a room's track: a suggestion for a person, who decides. */
export type Similar = {
	/** Other rooms' tracks that nobody sorted yet, likest first. */
	readonly sources: readonly ListedSource[];
	/** Common tracks in which tracks stand that are like it, likest first. */
	readonly commons: readonly string[];
};

/**
 * Looks for tracks that are like one, by an index of words: whatever the number of rooms, it reads at most so many
 * tracks a word and compares the few that share most. Tracks of other regions are compared and shown to nobody whose
 * scope they are not of.
 */
export async function similarTo(db: Database, looking: Looking, source: ListedSource): Promise<Similar> {
	const ids = (await sharingWords(db, looking, source)).slice(0, mostCompared);
	const rows = await tracksNamed(db, ids);
	const comparable = [
		{ id: nameOf(source), question: '', text: source.text ?? '' },
		...rows.map((row) => ({ id: nameOf(row), question: '', text: row.text ?? '' }))
	];
	const byName = new Map(rows.map((row) => [nameOf(row), row]));
	const likest = likestTo(nameOf(source), comparable, mostCompared).flatMap(({ id }) => byName.get(id) ?? []);
	const unsorted = likest.filter(({ standing, region }) => standing === 'unplaced' && isOf(looking, region));
	return {
		sources: await withRooms(db, unsorted.slice(0, mostShown)),
		commons: await commonsOf(db, likest.slice(0, mostCompared))
	};
}

type Named = { readonly stream: string; readonly track: string };

function nameOf({ stream, track }: Named): string {
	return `${stream}~${track}`;
}

function isOf({ scope }: Looking, region: string | null): boolean {
	return scope === null || region === scope;
}

// Those that share the most words first.
async function sharingWords(
	db: Database,
	{ consultation, question }: Looking,
	source: ListedSource
): Promise<Named[]> {
	const found = new Map<string, { readonly named: Named; shared: number }>();
	for (const word of wordFamilies(source.text ?? '')) {
		const rows = await db
			.selectFrom('track_words')
			.select(['stream', 'track'])
			.where('consultation', 'in', [...consultation.versions])
			.where('question', '=', question)
			.where('standing', 'in', ['unplaced', 'placed'])
			.where('word', '=', word)
			.limit(mostOfWord)
			.execute();
		const weight = 1 / Math.log(2 + rows.length); // a rare word says more
		for (const named of rows) {
			const one = found.get(nameOf(named)) ?? { named, shared: 0 };
			one.shared += weight;
			found.set(nameOf(named), one);
		}
	}
	found.delete(nameOf(source));
	return [...found.values()].sort((a, b) => b.shared - a.shared).map(({ named }) => named);
}

async function tracksNamed(db: Database, ids: readonly Named[]): Promise<TrackRow[]> {
	if (ids.length === 0) return [];
	const wanted = new Set(ids.map(nameOf));
	const rows = await db
		.selectFrom('tracks')
		.selectAll()
		.where('stream', 'in', [...new Set(ids.map(({ stream }) => stream))])
		.where('track', 'in', [...new Set(ids.map(({ track }) => track))])
		.execute();
	return rows.filter((row) => wanted.has(nameOf(row)));
}

async function commonsOf(db: Database, likest: readonly TrackRow[]): Promise<string[]> {
	const placed = likest.filter(({ standing }) => standing === 'placed').slice(0, 20);
	if (placed.length === 0) return [];
	const rows = await db
		.selectFrom('placements')
		.select(['stream', 'track', 'common'])
		.where('stream', 'in', [...new Set(placed.map(({ stream }) => stream))])
		.where('track', 'in', [...new Set(placed.map(({ track }) => track))])
		.execute();
	const commons = Map.groupBy(rows, nameOf);
	return [...new Set(placed.flatMap((row) => (commons.get(nameOf(row)) ?? []).map(({ common }) => common)))];
}
