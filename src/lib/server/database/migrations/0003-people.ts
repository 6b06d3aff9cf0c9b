import { sql, type Kysely } from 'kysely';
import type { Role } from '../../../core/office/role.ts';

/** The people of the office, how they come in, and what they did. Moments are ISO text in UTC. */
export type PeopleTables = {
	people: PersonRow;
	/** Who is signed in; a row taken away ends it. Written by the library of accounts. */
	sessions: {
		readonly id: string;
		readonly token: string;
		readonly user_id: string;
		readonly expires_at: string;
		readonly ip_address: string | null;
		readonly user_agent: string | null;
		readonly created_at: string;
		readonly updated_at: string;
	};
	passwords: {
		readonly id: string;
		readonly user_id: string;
		readonly account_id: string;
		readonly provider_id: string;
		password: string;
		readonly created_at: string;
		updated_at: string;
	};
	/** One-time links: the hash of a code; for a person, or (null) for the very first. */
	links: {
		readonly hash: string;
		readonly person: string | null;
		readonly until: string;
		readonly made_at: string;
	};
	/** What the office made for itself, by name. */
	settings: { readonly name: string; readonly value: string };
	audit: AuditRow;
};

export type PersonRow = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly email_verified: number;
	readonly image: string | null;
	role: Role;
	region: string | null;
	disabled_at: string | null;
	readonly created_at: string;
	updated_at: string;
};

export type AuditRow = {
	readonly id: string;
	readonly at: string;
	/** Whoever did it; null for somebody who is not known. */
	readonly actor: string | null;
	readonly act: string;
	/** The id of what it was done to. */
	readonly subject: string | null;
};

export async function up(db: Kysely<unknown>): Promise<void> {
	await people(db);
	await entrance(db);
	await records(db);
}

async function people({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('people')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('email', 'text', (column) => column.notNull().unique())
		.addColumn('email_verified', 'bigint', (column) => column.notNull())
		.addColumn('image', 'text')
		.addColumn('role', 'text', (column) =>
			column.notNull().check(sql`role in ('national', 'regional', 'reader')`)
		)
		.addColumn('region', 'text')
		.addColumn('disabled_at', 'text')
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('updated_at', 'text', (column) => column.notNull())
		.execute();
}

async function entrance({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('sessions')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('token', 'text', (column) => column.notNull().unique())
		.addColumn('user_id', 'text', (column) => column.notNull().references('people.id'))
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('ip_address', 'text')
		.addColumn('user_agent', 'text')
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('updated_at', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('sessions_by_person').on('sessions').column('user_id').execute();
	await schema
		.createTable('passwords')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('user_id', 'text', (column) => column.notNull().unique().references('people.id'))
		.addColumn('account_id', 'text', (column) => column.notNull())
		.addColumn('provider_id', 'text', (column) => column.notNull())
		.addColumn('password', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('updated_at', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('links')
		.addColumn('hash', 'text', (column) => column.primaryKey())
		.addColumn('person', 'text', (column) => column.references('people.id'))
		.addColumn('until', 'text', (column) => column.notNull())
		.addColumn('made_at', 'text', (column) => column.notNull())
		.execute();
}

async function records({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('settings')
		.addColumn('name', 'text', (column) => column.primaryKey())
		.addColumn('value', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('audit')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text')
		.addColumn('act', 'text', (column) => column.notNull())
		.addColumn('subject', 'text')
		.execute();
	await schema.createIndex('audit_by_time').on('audit').columns(['at', 'id']).execute();
}
