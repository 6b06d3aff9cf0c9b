import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await headTables(db);
	await entryTables(db);
	await authorTables(db);
	await projections(db);
}

async function headTables({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('office')
		.addColumn('one', 'bigint', (column) => column.primaryKey().check(sql`one = 1`))
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('alg', 'text', (column) => column.notNull())
		.addColumn('public_key', 'text', (column) => column.notNull())
		.addColumn('secret', 'text', (column) => column.notNull())
		.addColumn('server_epoch', 'text', (column) => column.notNull())
		.addColumn('catalogue', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('streams')
		.addColumn('stream', 'text', (column) => column.primaryKey())
		.addColumn('pos', 'bigint', (column) => column.notNull())
		.addColumn('revision', 'bigint', (column) => column.notNull())
		.execute();
}

async function entryTables({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('entries')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('pos', 'bigint', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('epoch', 'text', (column) => column.notNull())
		.addColumn('seq', 'bigint', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.addColumn('prev', 'text')
		.addColumn('v', 'bigint', (column) => column.notNull())
		.addColumn('clock', 'bigint', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('commitment', 'text', (column) => column.notNull())
		.addColumn('salt', 'text')
		.addColumn('body', 'text')
		.addColumn('state', 'text', (column) =>
			column.notNull().check(sql`state in ('sound', 'erased', 'damaged', 'unknown')`)
		)
		.addColumn('branch', 'bigint', (column) => column.notNull().check(sql`branch in (0, 1)`))
		.addColumn('carrier', 'text', (column) => column.notNull())
		.addColumn('received', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('entries_by_position', ['stream', 'pos'])
		.addUniqueConstraint('entries_by_identity', ['stream', 'device', 'epoch', 'seq', 'hash'])
		.execute();
	await schema
		.createTable('chains')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('epoch', 'text', (column) => column.notNull())
		.addColumn('seq', 'bigint', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.addColumn('proven', 'bigint', (column) => column.notNull())
		.addColumn('counted', 'bigint', (column) => column.notNull())
		.addColumn('covered', 'bigint', (column) => column.notNull())
		.addColumn('beside', 'bigint', (column) => column.notNull())
		.addColumn('forked', 'bigint', (column) => column.notNull().check(sql`forked in (0, 1)`))
		.addColumn('unknown', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('chains_by_identity', ['stream', 'device', 'epoch'])
		.execute();
	await schema.createIndex('chains_by_device').on('chains').column('device').execute();
	await schema
		.createTable('erasures')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('target', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('erasures_by_target', ['stream', 'target'])
		.execute();
}

async function authorTables({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('signatures')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('epoch', 'text', (column) => column.notNull())
		.addColumn('seq', 'bigint', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.addColumn('signature', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('signatures_by_head', ['stream', 'device', 'epoch', 'seq', 'hash'])
		.execute();
	await schema
		.createTable('authors')
		.addColumn('device', 'text', (column) => column.primaryKey())
		.addColumn('alg', 'text', (column) => column.notNull())
		.addColumn('public_key', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('approvals')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('approvals_by_author', ['stream', 'device'])
		.execute();
}

async function projections({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('rooms')
		.addColumn('stream', 'text', (column) => column.primaryKey())
		.addColumn('consultation', 'text', (column) => column.notNull())
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('place', 'text', (column) => column.notNull())
		.addColumn('region', 'text')
		.addColumn('department', 'text')
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('purpose', 'text', (column) => column.notNull())
		.addColumn('phase', 'text', (column) => column.notNull())
		.addColumn('people', 'bigint', (column) => column.notNull())
		.addColumn('proposals', 'bigint', (column) => column.notNull())
		.addColumn('ballots', 'bigint', (column) => column.notNull())
		.addColumn('entries', 'bigint', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('first_received', 'text', (column) => column.notNull())
		.addColumn('last_received', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createIndex('rooms_by_last_received')
		.on('rooms')
		.columns(['last_received', 'stream'])
		.execute();
	await schema.createIndex('rooms_by_region').on('rooms').columns(['region', 'last_received']).execute();
	await schema
		.createTable('tallies')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('round', 'text', (column) => column.notNull())
		.addColumn('question', 'text', (column) => column.notNull())
		.addColumn('track', 'text', (column) => column.notNull())
		.addColumn('consultation', 'text', (column) => column.notNull())
		.addColumn('counts', 'text', (column) => column.notNull())
		.addColumn('no_opinion', 'bigint', (column) => column.notNull())
		.addColumn('ballots', 'bigint', (column) => column.notNull())
		.addColumn('scale', 'text', (column) => column.notNull())
		.addColumn('rule', 'text', (column) => column.notNull())
		.addColumn('final', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('tallies_by_track', ['stream', 'round', 'question', 'track'])
		.execute();
	await schema.createIndex('tallies_by_consultation').on('tallies').column('consultation').execute();
}
