import type { Transaction } from 'kysely';
import type { TrackTally } from '../../core/disclosure/part.ts';
import {
	gradeColumns,
	type GradedListRow,
	type PooledTrackRow,
	type PoolingTables
} from '../database/migrations/0005-pooling.ts';
import type { Tables } from '../database/tables.ts';

type GroupRow = PoolingTables['pooled_groups'];

/** By how much sums are to move: rows of the same shape as theirs, of which many are zero. */
export class SumChange {
	readonly #groups = new Map<string, { -readonly [K in keyof GroupRow]: GroupRow[K] }>();
	readonly #tracks = new Map<string, { -readonly [K in keyof PooledTrackRow]: PooledTrackRow[K] }>();

	/** Adds a room (`times` 1), or takes it away (-1). */
	take(row: GradedListRow, times: 1 | -1): void {
		this.#addGroup(row, times, times * row.ballots);
		for (const { track, counts, noOpinion } of JSON.parse(row.tallies) as TrackTally[]) {
			const sum = this.#track(row, track);
			sum.no_opinion += times * noOpinion;
			for (const [grade, count] of counts.entries()) sum[gradeColumns[grade]!] += times * count;
		}
	}

	/** Takes away what the sums hold. */
	async lessSums(trx: Transaction<Tables>): Promise<void> {
		for (const row of await trx.selectFrom('pooled_groups').selectAll().execute())
			this.#addGroup(row, -row.rooms, -row.ballots);
		for (const row of await trx.selectFrom('pooled_tracks').selectAll().execute()) {
			const sum = this.#track(row, row.track);
			sum.no_opinion -= row.no_opinion;
			for (const grade of gradeColumns) sum[grade] -= row[grade];
		}
	}

	/** What moves, in one order for everybody, so that two transactions never wait for each other. */
	get groups(): readonly GroupRow[] {
		return inOrder(this.#groups).filter(({ rooms, ballots }) => rooms !== 0 || ballots !== 0);
	}

	get tracks(): readonly PooledTrackRow[] {
		return inOrder(this.#tracks).filter(
			(row) => row.no_opinion !== 0 || gradeColumns.some((grade) => row[grade] !== 0)
		);
	}

	#addGroup({ list, region, day }: Place, rooms: number, ballots: number): void {
		const key = `${list} ${region} ${day}`;
		const sum = this.#groups.get(key) ?? { list, region, day, rooms: 0, ballots: 0 };
		this.#groups.set(key, { ...sum, rooms: sum.rooms + rooms, ballots: sum.ballots + ballots });
	}

	#track({ list, region, day }: Place, track: string) {
		const key = `${list} ${region} ${day} ${track}`;
		const known = this.#tracks.get(key);
		if (known) return known;
		const none = { g0: 0, g1: 0, g2: 0, g3: 0, g4: 0, g5: 0, g6: 0 };
		const made = { list, region, day, track, no_opinion: 0, ...none };
		this.#tracks.set(key, made);
		return made;
	}
}

type Place = Pick<GroupRow, 'list' | 'region' | 'day'>;

/** Moves the sums, each in the database itself: another process that moves the same one waits, and adds to the new one. */
export async function addToSums(trx: Transaction<Tables>, { groups, tracks }: SumChange): Promise<void> {
	for (const row of groups)
		await trx
			.insertInto('pooled_groups')
			.values(row)
			.onConflict((conflict) =>
				conflict.columns(['list', 'region', 'day']).doUpdateSet(({ eb }) => ({
					rooms: eb('pooled_groups.rooms', '+', eb.ref('excluded.rooms')),
					ballots: eb('pooled_groups.ballots', '+', eb.ref('excluded.ballots'))
				}))
			)
			.execute();
	for (let start = 0; start < tracks.length; start += mostRows)
		await addTracks(trx, tracks.slice(start, start + mostRows));
}

const mostRows = 500;

async function addTracks(trx: Transaction<Tables>, rows: readonly PooledTrackRow[]): Promise<void> {
	await trx
		.insertInto('pooled_tracks')
		.values([...rows])
		.onConflict((conflict) =>
			conflict.columns(['list', 'region', 'day', 'track']).doUpdateSet(({ eb }) => {
				const moved = (column: 'no_opinion' | (typeof gradeColumns)[number]) =>
					eb(`pooled_tracks.${column}`, '+', eb.ref(`excluded.${column}`));
				const grades = gradeColumns.map((grade) => [grade, moved(grade)] as const);
				return { no_opinion: moved('no_opinion'), ...Object.fromEntries(grades) };
			})
		)
		.execute();
}

function inOrder<T>(sums: ReadonlyMap<string, T>): T[] {
	return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}
