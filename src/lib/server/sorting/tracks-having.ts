import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { Standing } from '../../core/office/source-standing.ts';
import type { Database, Tables } from '../database/tables.ts';

/** A query of tracks that further conditions may narrow. */
export type Tracks = SelectQueryBuilder<Tables, 'tracks', object>;

/** Where tracks are looked for: a version of a consultation, a question of it, a standing. */
export type TracksPlace = {
	readonly version: string;
	readonly question: string;
	readonly standing: Standing;
};

/** A word that so many tracks have is met soon by whoever goes through them in their order. */
const frequent = 2000;

/**
 * The tracks of a place that have all these words (families, see `wordFamilies`). Where the rarest of them is rare its
 * own tracks are read; where all are frequent the tracks are gone through in their order, and a page is soon full.
 * Either way few rows are read, however many the rooms.
 */
export async function tracksHaving(
	db: Database,
	place: TracksPlace,
	words: readonly string[],
	often = frequent
): Promise<Tracks> {
	const rare = await rarest(db, place, words, often);
	const start: Tracks =
		rare === null
			? db
					.selectFrom('tracks')
					.where('tracks.consultation', '=', place.version)
					.where('tracks.question', '=', place.question)
					.where('tracks.standing', '=', place.standing)
			: // the same standing and question are written with every word of a track
				rowsOf(db, place, rare).innerJoin('tracks', (join) =>
					join
						.onRef('tracks.stream', '=', 'track_words.stream')
						.onRef('tracks.track', '=', 'track_words.track')
				);
	return words.filter((word) => word !== rare).reduce((query, word) => query.where(has(word)), start);
}

// Null where there is none, or where even the rarest is frequent.
async function rarest(
	db: Database,
	place: TracksPlace,
	words: readonly string[],
	often: number
): Promise<string | null> {
	let found: { readonly word: string; readonly tracks: number } | null = null;
	for (const word of words) {
		const some = rowsOf(db, place, word).select('track_words.word').limit(often);
		const { tracks } = await db
			.selectFrom(some.as('some'))
			.select(({ fn }) => fn.countAll<number>().as('tracks'))
			.executeTakeFirstOrThrow();
		if (tracks < (found?.tracks ?? often)) found = { word, tracks };
	}
	return found?.word ?? null;
}

function rowsOf(db: Database, { version, question, standing }: TracksPlace, word: string) {
	return db
		.selectFrom('track_words')
		.where('track_words.consultation', '=', version)
		.where('track_words.question', '=', question)
		.where('track_words.standing', '=', standing)
		.where('track_words.word', '=', word);
}

function has(word: string) {
	return (or: ExpressionBuilder<Tables, 'tracks'>) =>
		or.exists(
			or
				.selectFrom('track_words as other')
				.select('other.word')
				.whereRef('other.stream', '=', 'tracks.stream')
				.whereRef('other.track', '=', 'tracks.track')
				.where('other.word', '=', word)
		);
}
