import type { Kysely } from 'kysely';

/** The tablets of the office and how they come in. Moments are ISO text in UTC. */
export type DeviceTables = {
	devices: {
		/** Its id is a hash of its public key. */
		readonly device: string;
		readonly alg: 'Ed25519' | 'P-256';
		readonly public_key: string;
		/** The region that the office gave it (COG code), or null for none. */
		region: string | null;
		label: string;
		joined: string;
		/** Null while it is trusted; what it sent before counts on, what it sends after is held. */
		revoked: string | null;
		/** When it last spoke to the office, and with which version of the application. */
		seen: string;
		app: string;
	};
	/** What a tablet shows with each request: only a hash of it is kept. A tablet may have several. */
	tokens: {
		readonly hash: string;
		readonly device: string;
		readonly until: string;
		readonly made: string;
	};
	/** One-time codes by which a tablet joins: only a hash is kept. */
	join_codes: {
		readonly hash: string;
		readonly region: string | null;
		readonly label: string;
		/** The person of the office who made it. */
		readonly by: string;
		readonly made: string;
		readonly until: string;
		/** The tablet that used it, or null. */
		device: string | null;
	};
};

export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('devices')
		.addColumn('device', 'text', (column) => column.primaryKey())
		.addColumn('alg', 'text', (column) => column.notNull())
		.addColumn('public_key', 'text', (column) => column.notNull())
		.addColumn('region', 'text')
		.addColumn('label', 'text', (column) => column.notNull())
		.addColumn('joined', 'text', (column) => column.notNull())
		.addColumn('revoked', 'text')
		.addColumn('seen', 'text', (column) => column.notNull())
		.addColumn('app', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('tokens')
		.addColumn('hash', 'text', (column) => column.primaryKey())
		.addColumn('device', 'text', (column) => column.notNull().references('devices.device'))
		.addColumn('until', 'text', (column) => column.notNull())
		.addColumn('made', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('tokens_by_device').on('tokens').column('device').execute();
	await schema
		.createTable('join_codes')
		.addColumn('hash', 'text', (column) => column.primaryKey())
		.addColumn('region', 'text')
		.addColumn('label', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('made', 'text', (column) => column.notNull())
		.addColumn('until', 'text', (column) => column.notNull())
		.addColumn('device', 'text')
		.execute();
}
