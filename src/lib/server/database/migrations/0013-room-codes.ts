import type { Kysely } from 'kysely';
import { roomCode } from '../../../core/room-code.ts';
import { nativeHashing } from '../../../seal/native-hash.ts';

/** By which code its people find a room: projected with the room, and made here for those that were received before. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('rooms')
		.addColumn('code', 'text', (column) => column.notNull().defaultTo(''))
		.execute();
	await db.schema.createIndex('rooms_by_code').on('rooms').column('code').execute();
	const rooms = db as Kysely<{ rooms: { readonly stream: string; code: string } }>;
	for (const { stream } of await rooms.selectFrom('rooms').select('stream').execute())
		await rooms
			.updateTable('rooms')
			.set({ code: roomCode(stream, nativeHashing.hashText) })
			.where('stream', '=', stream)
			.execute();
}
