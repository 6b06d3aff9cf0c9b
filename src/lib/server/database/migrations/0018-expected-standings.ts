import type { Kysely } from 'kysely';

/** Held by whoever matches or compares the rooms of a day, so that two never do it at once. */
export type MeetingDayTables = { meeting_days: { readonly day: string; readonly turn: number } };

/**
 * What the rooms that were received say of each expected one, kept as they come. It stands empty until the office that
 * opens this database has matched its days.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
	for (const [name, usual] of [
		['standing', ''],
		['room', null]
	] as const)
		await schema
			.alterTable('expected_rooms')
			.addColumn(name, 'text', (column) => (usual === null ? column : column.notNull().defaultTo(usual)))
			.execute();
	for (const [name, columns] of [
		['expected_rooms_by_standing', ['standing', 'day', 'id', 'region']],
		['expected_rooms_by_order', ['day', 'id']],
		['expected_rooms_by_said', ['stream']]
	] as const)
		await schema
			.createIndex(name)
			.on('expected_rooms')
			.columns([...columns])
			.execute();
	await schema
		.createTable('meeting_days')
		.addColumn('day', 'text', (column) => column.primaryKey())
		.addColumn('turn', 'bigint', (column) => column.notNull())
		.execute();
}
