import { sql, type Kysely } from 'kysely';

/** The journal as the office holds it, and what is projected from it. Positions and counts are whole numbers. */
export type LedgerTables = {
	/** Who the office is: one row, made at its first start. */
	office: {
		readonly one: 1;
		readonly alg: string;
		readonly public_key: string;
		/** PKCS #8, base64url: it lies in the database, so that every backup holds it. */
		readonly private_key: string;
		/** New after each restoring of a backup. */
		server_epoch: string;
		/** The stream in which the office publishes its consultations. */
		readonly catalogue: string;
		readonly since: string;
	};
	/** The head row of a stream: locked first by whoever writes, so that positions are gapless and seen in order. */
	streams: {
		readonly stream: string;
		/** Position of the last entry. */
		pos: number;
		/** Moves with everything that can change what the stream amounts to. */
		revision: number;
		/** Up to which position a backup holds it. */
		covered: number;
	};
	entries: {
		readonly stream: string;
		readonly pos: number;
		readonly device: string;
		readonly epoch: string;
		readonly seq: number;
		readonly hash: string;
		readonly prev: string | null;
		readonly v: number;
		readonly clock: number;
		readonly at: string;
		readonly kind: string;
		readonly commitment: string;
		/** Null once erased, or where it never came. */
		salt: string | null;
		/** The body's text: canonical, or as it came where it was damaged. */
		body: string | null;
		state: 'sound' | 'erased' | 'damaged' | 'unknown';
		/** 0 in the chain that counts, 1 in another history of the same device. */
		branch: number;
		/** The device that brought it. */
		readonly carrier: string;
		readonly received: string;
	};
	/** One history of a device in a stream: how far it is held, vouched for, and counted. */
	chains: {
		readonly stream: string;
		readonly device: string;
		readonly epoch: string;
		seq: number;
		hash: string;
		/** Last place that a valid signed head covers. */
		proven: number;
		/** Last place that counts. */
		counted: number;
		/** 1 when another history of it is held as well. */
		forked: number;
	};
	/** Signed heads, for those who read the chain later. */
	signatures: {
		readonly stream: string;
		readonly device: string;
		readonly epoch: string;
		readonly seq: number;
		readonly hash: string;
		readonly signature: string;
	};
	/** The public key of each author; its device's id is a hash of it. */
	authors: { readonly device: string; readonly alg: string; readonly public_key: string };
	/** A person's word that what a device wrote in a stream counts. */
	approvals: {
		readonly stream: string;
		readonly device: string;
		readonly by: string;
		readonly at: string;
	};
	/** What an `erased` entry named: its words never come back. */
	erasures: { readonly stream: string; readonly target: string };
	rooms: RoomRow;
	tallies: TallyRow;
};

/** Projected: what a list says of a workshop. */
export type RoomRow = {
	readonly stream: string;
	/** Hash of the consultation's canonical form; empty where the workshop is not open. */
	readonly consultation: string;
	/** JSON: the title by language. */
	readonly title: string;
	readonly place: string;
	readonly region: string | null;
	readonly department: string | null;
	readonly day: string;
	readonly purpose: 'real' | 'rehearsal';
	readonly phase: string;
	readonly people: number;
	readonly proposals: number;
	readonly ballots: number;
	readonly entries: number;
	readonly state: RoomState;
	readonly first_received: string;
	readonly last_received: string;
};

/** The weightiest of what there is to say: `counted` when nothing is left open. */
export type RoomState = 'counted' | 'unproven' | 'held' | 'incomplete' | 'forked';

/** Projected: one track of one question of a round, all its urns together; never of a rehearsal. */
export type TallyRow = {
	readonly stream: string;
	readonly round: string;
	readonly question: string;
	readonly track: string;
	readonly consultation: string;
	/** JSON: how many of each grade, best first. */
	readonly counts: string;
	readonly no_opinion: number;
	readonly ballots: number;
	readonly scale: string;
	/** JSON: what no opinion becomes. */
	readonly rule: string;
	/** 1 when every urn of the round is closed or lost. */
	readonly final: number;
};

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
		.addColumn('alg', 'text', (column) => column.notNull())
		.addColumn('public_key', 'text', (column) => column.notNull())
		.addColumn('private_key', 'text', (column) => column.notNull())
		.addColumn('server_epoch', 'text', (column) => column.notNull())
		.addColumn('catalogue', 'text', (column) => column.notNull())
		.addColumn('since', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('streams')
		.addColumn('stream', 'text', (column) => column.primaryKey())
		.addColumn('pos', 'bigint', (column) => column.notNull())
		.addColumn('revision', 'bigint', (column) => column.notNull())
		.addColumn('covered', 'bigint', (column) => column.notNull())
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
		.addColumn('forked', 'bigint', (column) => column.notNull().check(sql`forked in (0, 1)`))
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
