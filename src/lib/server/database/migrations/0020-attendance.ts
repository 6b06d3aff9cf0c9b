import type { Kysely } from 'kysely';
import { canonical } from '../../../core/canonical.ts';

/** Who was there in each room, as it was counted last. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('rooms').addColumn('attendance', 'text').execute();
	const tables = db as Kysely<Kept>;
	const counted = await tables
		.selectFrom('entries')
		.select(['stream', 'body'])
		.where('kind', '=', 'attendance-recorded')
		.where('branch', '=', 0)
		.where('state', '=', 'sound')
		.orderBy('stream')
		.orderBy('pos')
		.execute();
	for (const [stream, body] of new Map(counted.map((row) => [row.stream, row.body])))
		await tables
			.updateTable('rooms')
			.set({ attendance: canonical(JSON.parse(body)) })
			.where('stream', '=', stream)
			.execute();
}

type Kept = {
	rooms: { readonly stream: string; attendance: string | null };
	entries: { stream: string; kind: string; branch: number; state: string; pos: number; body: string };
};
