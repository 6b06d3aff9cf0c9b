import { sql, type Kysely } from 'kysely';
import type { Nature } from '../../../core/office/sorting-kinds.ts';
import type { SourceAct, Standing } from '../../../core/office/source-standing.ts';

/** The tracks of all rooms and how the office sorts them: projected, but for which stream sorts what. */
export type SortingTables = {
	/** The stream in which the tracks of a consultation's rooms are sorted; `root` is its first version. */
	sortings: { readonly stream: string; readonly root: string };
	tracks: TrackRow;
	/** The words of the tracks, in the form in which they are compared: what search and suggestions begin with. */
	track_words: {
		readonly stream: string;
		readonly track: string;
		readonly word: string;
		readonly consultation: string;
		readonly question: string;
		readonly standing: Standing;
	};
	common_tracks: CommonTrackRow;
	source_acts: SourceActRow;
	/** Which room's track stands in which common one. */
	placements: {
		readonly stream: string;
		readonly track: string;
		readonly common: string;
		readonly sorting: string;
		readonly nature: Nature;
	};
};

/** A track of a real room, as far as the office sorts it: never of a rehearsal or of a room that was voided. */
export type TrackRow = {
	readonly stream: string;
	readonly track: string;
	/** The version of the consultation that the room opened with. */
	readonly consultation: string;
	readonly question: string;
	/** Its place among the room's tracks of the question. */
	readonly place: number;
	/** Hash of the entry that holds its words; null text where they were erased. */
	readonly words: string;
	readonly text: string | null;
	/** JSON: every other text that it comes from, oldest first. */
	readonly ancestors: string;
	readonly region: string | null;
	readonly day: string;
	readonly standing: Standing;
};

export type CommonTrackRow = {
	readonly sorting: string;
	readonly track: string;
	readonly question: string;
	/** Position of the entry that made it: the order of the list. */
	readonly place: number;
	/** JSON: its wordings, oldest first. */
	readonly wordings: string;
	/** JSON: why and by whom; null while it stands. */
	readonly withdrawn: string | null;
};

export type SourceActRow = {
	readonly sorting: string;
	readonly entry: string;
	/** Its position in the stream: the order of the acts. */
	readonly place: number;
	readonly stream: string;
	readonly track: string;
	readonly words: string;
	readonly kind: SourceAct['kind'];
	readonly common: string | null;
	readonly nature: Nature | null;
	readonly reason: string | null;
	readonly by: string;
	readonly at: string;
	/** JSON: by whom and when it was undone; null while it holds. */
	readonly undone: string | null;
};

export async function up(db: Kysely<unknown>): Promise<void> {
	await roomTracks(db);
	await commonTracks(db);
	await acts(db);
}

async function roomTracks({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('tracks')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('track', 'text', (column) => column.notNull())
		.addColumn('consultation', 'text', (column) => column.notNull())
		.addColumn('question', 'text', (column) => column.notNull())
		.addColumn('place', 'bigint', (column) => column.notNull())
		.addColumn('words', 'text', (column) => column.notNull())
		.addColumn('text', 'text')
		.addColumn('ancestors', 'text', (column) => column.notNull())
		.addColumn('region', 'text')
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('standing', 'text', (column) =>
			column.notNull().check(sql`standing in ('unplaced', 'changed', 'placed', 'aside', 'contested')`)
		)
		.addPrimaryKeyConstraint('tracks_by_room', ['stream', 'track'])
		.execute();
	const order = ['day', 'stream', 'place'];
	const asked = ['consultation', 'question', 'standing'];
	await schema
		.createIndex('tracks_by_standing')
		.on('tracks')
		.columns([...asked, ...order])
		.execute();
	await schema
		.createIndex('tracks_by_region')
		.on('tracks')
		.columns([...asked, 'region', ...order])
		.execute();
	await schema
		.createTable('track_words')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('track', 'text', (column) => column.notNull())
		.addColumn('word', 'text', (column) => column.notNull())
		.addColumn('consultation', 'text', (column) => column.notNull())
		.addColumn('question', 'text', (column) => column.notNull())
		.addColumn('standing', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('track_words_by_track', ['stream', 'track', 'word'])
		.execute();
	await schema
		.createIndex('track_words_by_word')
		.on('track_words')
		.columns([...asked, 'word'])
		.execute();
}

async function commonTracks({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('sortings')
		.addColumn('stream', 'text', (column) => column.primaryKey())
		.addColumn('root', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('common_tracks')
		.addColumn('sorting', 'text', (column) => column.notNull())
		.addColumn('track', 'text', (column) => column.notNull())
		.addColumn('question', 'text', (column) => column.notNull())
		.addColumn('place', 'bigint', (column) => column.notNull())
		.addColumn('wordings', 'text', (column) => column.notNull())
		.addColumn('withdrawn', 'text')
		.addPrimaryKeyConstraint('common_tracks_by_id', ['sorting', 'track'])
		.execute();
}

async function acts({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('source_acts')
		.addColumn('sorting', 'text', (column) => column.notNull())
		.addColumn('entry', 'text', (column) => column.notNull())
		.addColumn('place', 'bigint', (column) => column.notNull())
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('track', 'text', (column) => column.notNull())
		.addColumn('words', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('common', 'text')
		.addColumn('nature', 'text')
		.addColumn('reason', 'text')
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('undone', 'text')
		.addPrimaryKeyConstraint('source_acts_by_entry', ['sorting', 'entry'])
		.execute();
	await schema.createIndex('source_acts_by_source').on('source_acts').columns(['stream', 'track']).execute();
	await schema
		.createIndex('source_acts_by_common')
		.on('source_acts')
		.columns(['sorting', 'common'])
		.execute();
	await schema
		.createTable('placements')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('track', 'text', (column) => column.notNull())
		.addColumn('common', 'text', (column) => column.notNull())
		.addColumn('sorting', 'text', (column) => column.notNull())
		.addColumn('nature', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('placements_by_track', ['stream', 'track', 'common'])
		.execute();
	await schema
		.createIndex('placements_by_common')
		.on('placements')
		.columns(['sorting', 'common', 'stream'])
		.execute();
}
