import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from 'kysely';
import type { Standing } from '../../core/office/source-standing.ts';
import { wordFamilies } from '../../core/word-forms.ts';
import type { Database, Tables } from '../database/tables.ts';

/** Rooms' tracks that are being chosen from. */
export type Tracks = SelectQueryBuilder<Tables, 'tracks', object>;

/** One version, question and standing: where an index begins. */
export type Place = { readonly version: string; readonly question: string; readonly standing: Standing };
/** The words of a search, the rarest first; `isRare` says that this one says by itself which tracks to look at. */
export type Words = { readonly words: readonly string[]; readonly isRare: boolean };

/**
 * Of a common word there are soon enough tracks when one after the other is looked at in its order; of several words
 * there may be few. So the rarest leads wherever it spares looking at more.
 */
export async function searched(db: Database, place: Place, search: string): Promise<Words> {
	const found: { readonly word: string; readonly tracks: number }[] = [];
	for (const word of wordFamilies(search)) {
		const { tracks } = await db
			.selectFrom(holding(db, place, word).select('stream').limit(many).as('some'))
			.select(({ fn }) => fn.countAll().as('tracks'))
			.executeTakeFirstOrThrow();
		found.push({ word, tracks: Number(tracks) });
	}
	found.sort((a, b) => a.tracks - b.tracks);
	const [rarest] = found;
	const isRare = rarest !== undefined && rarest.tracks < (found.length > 1 ? many : few);
	return { words: found.map(({ word }) => word), isRare };
}

/** The tracks of a place that hold all the words. */
export function withWords(db: Database, place: Place, { words, isRare }: Words): Tracks {
	const [rarest = '', ...others] = words;
	if (!isRare) return words.reduce((query, word) => query.where(has(word)), inPlace(db, place));
	// A cross join, as SQLite takes its sides in the order in which they stand. The place is asked of the word alone: asked
	// of the track as well, a PostgreSQL that has not yet counted its rows reads the whole place for each track of the word.
	return others
		.reduce(
			(query, word) => query.where(has(word)),
			holding(db, place, rarest).crossJoin('tracks') as never as Tracks
		)
		.whereRef('tracks.stream', '=', 'track_words.stream' as never)
		.whereRef('tracks.track', '=', 'track_words.track' as never);
}

const [few, many] = [2000, 20_000];

function inPlace(db: Database, { version, question, standing }: Place): Tracks {
	return db
		.selectFrom('tracks')
		.where('tracks.consultation', '=', version)
		.where('tracks.question', '=', question)
		.where('tracks.standing', '=', standing);
}

function holding(db: Database, { version, question, standing }: Place, word: string) {
	return db
		.selectFrom('track_words')
		.where('track_words.consultation', '=', version)
		.where('track_words.question', '=', question)
		.where('track_words.standing', '=', standing)
		.where('track_words.word', '=', word);
}

// Asked of one track after the other: PostgreSQL would gather every track that holds the word for an `exists`.
function has(word: string) {
	return (or: ExpressionBuilder<Tables, 'tracks'>): Expression<SqlBool> =>
		or(
			or
				.selectFrom('track_words as held')
				.select('held.word')
				.whereRef('held.stream', '=', 'tracks.stream')
				.whereRef('held.track', '=', 'tracks.track')
				.where('held.word', '=', word)
				.limit(1),
			'is not',
			null
		);
}
