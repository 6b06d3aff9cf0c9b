import type { Transaction } from 'kysely';
import { canonical } from '../../core/canonical.ts';
import type { TrackTally } from '../../core/disclosure/part.ts';
import type { GradedListRow, PooledGroupRow } from '../database/migrations/0005-pooling.ts';
import type { Tables } from '../database/tables.ts';

/** By how much sums are to move: of each list, region and day. */
export class SumChange {
	readonly #groups = new Map<string, GroupChange>();

	/** Adds a room (`times` 1), or takes it away (-1). */
	take(row: GradedListRow, times: 1 | -1): void {
		this.#add({ ...row, rooms: 1 }, times);
	}

	/** Takes away what the sums hold. */
	async lessSums(trx: Transaction<Tables>): Promise<void> {
		for (const row of await trx.selectFrom('pooled_groups').selectAll().execute()) this.#add(row, -1);
	}

	/** What moves, in one order for everybody, so that two transactions never wait for each other. */
	get groups(): readonly GroupChange[] {
		return [...this.#groups]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, change]) => change)
			.filter(
				({ rooms, ballots, tallies }) => rooms !== 0 || ballots !== 0 || tallies.values.some(isAnswered)
			);
	}

	#add({ list, region, day, rooms, ballots, tallies }: PooledGroupRow, times: 1 | -1): void {
		const key = `${list} ${region} ${day}`;
		const none = { list, region, day, rooms: 0, ballots: 0, tallies: new TallySums() };
		const sum = this.#groups.get(key) ?? none;
		sum.rooms += times * rooms;
		sum.ballots += times * ballots;
		sum.tallies.add(tallies, times);
		this.#groups.set(key, sum);
	}
}

type GroupChange = Pick<PooledGroupRow, 'list' | 'region' | 'day'> & {
	rooms: number;
	ballots: number;
	readonly tallies: TallySums;
};

/**
 * Moves the sums. A row is counted up in the database itself, so that another process that moves the same one waits from
 * there on, and adds its tallies to the new ones. The change itself stays as it is: a transaction may be run again.
 */
export async function addToSums(trx: Transaction<Tables>, { groups }: SumChange): Promise<void> {
	for (const { list, region, day, rooms, ballots, tallies } of groups) {
		const held = await trx
			.insertInto('pooled_groups')
			.values({ list, region, day, rooms, ballots, tallies: '[]' })
			.onConflict((conflict) =>
				conflict.columns(['list', 'region', 'day']).doUpdateSet(({ eb }) => ({
					rooms: eb('pooled_groups.rooms', '+', eb.ref('excluded.rooms')),
					ballots: eb('pooled_groups.ballots', '+', eb.ref('excluded.ballots'))
				}))
			)
			.returning('tallies')
			.executeTakeFirstOrThrow();
		const moved = tallies.plus(held.tallies).values.filter(isAnswered);
		await trx
			.updateTable('pooled_groups')
			.set({ tallies: canonical(moved) })
			.where((group) => group.and({ list, region, day }))
			.execute();
	}
}

/** What tracks got, or by how much that moves. */
class TallySums {
	readonly #tracks = new Map<string, { readonly counts: number[]; noOpinion: number }>();

	/** `tallies` as a row holds them. */
	add(tallies: string, times: 1 | -1): void {
		for (const { track, counts, noOpinion } of JSON.parse(tallies) as TrackTally[]) {
			const sum = this.#tracks.get(track) ?? { counts: counts.map(() => 0), noOpinion: 0 };
			for (const [grade, count] of counts.entries()) sum.counts[grade]! += times * count;
			sum.noOpinion += times * noOpinion;
			this.#tracks.set(track, sum);
		}
	}

	/** The same with what a row holds added, in sums of their own. */
	plus(tallies: string): TallySums {
		const sums = new TallySums();
		sums.add(tallies, 1);
		sums.add(canonical(this.values), 1);
		return sums;
	}

	get values(): readonly TrackTally[] {
		return [...this.#tracks]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([track, { counts, noOpinion }]) => ({ track, counts, noOpinion }));
	}
}

// A track that nobody answered about adds nothing, and is in no sum.
function isAnswered({ counts, noOpinion }: TrackTally): boolean {
	return noOpinion !== 0 || counts.some((count) => count !== 0);
}
