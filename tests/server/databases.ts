import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { isDatabaseFault } from '$lib/server/database/fault.ts';
import { openDatabase } from '$lib/server/database/open.ts';
import type { DatabaseSettings } from '$lib/server/database/settings.ts';
import type { Database } from '$lib/server/database/tables.ts';

/** One of the databases that every contract test runs on. */
export type TestDatabases = {
	readonly name: 'SQLite' | 'PostgreSQL';
	/** The settings of a database of its own, empty, removed after the file's tests. */
	readonly make: () => Promise<DatabaseSettings>;
	/** Opens it (an empty one where none is named) as the office does; closed after the file's tests. */
	readonly open: (settings?: DatabaseSettings) => Promise<Database>;
};

/**
 * Runs a suite on SQLite and on PostgreSQL. Where PostgreSQL is not installed its tests are skipped, visibly, and as root
 * in CI, where it can be installed, that is a failure.
 */
export function onEachDatabase(suite: (databases: TestDatabases) => void): void {
	describe('SQLite', () => suite(kept('SQLite', makeFile)));
	const server = inject('postgres');
	if (server !== null) {
		describe('PostgreSQL', () => suite(kept('PostgreSQL', () => makeIn(server))));
	} else if (process.env['CI'] && process.getuid?.() === 0) {
		test('PostgreSQL is there', () => expect.fail('install it: node tests/postgres.ts'));
	} else {
		describe.skip('PostgreSQL (not installed)', () => suite(kept('PostgreSQL', makeFile)));
	}
}

type Made = { readonly settings: DatabaseSettings; readonly remove: () => Promise<void> };

function kept(name: TestDatabases['name'], make: () => Promise<Made>): TestDatabases {
	const ends: (() => Promise<void>)[] = [];
	afterAll(async () => {
		for (const end of ends.reverse()) await end();
	});
	const makeOne = async () => {
		const { settings, remove } = await make();
		ends.push(remove);
		return settings;
	};
	const open = async (settings?: DatabaseSettings) => {
		const db = await openDatabase(settings ?? (await makeOne()));
		if (isDatabaseFault(db)) throw new Error(`${db.fault} ${db.reason}`);
		ends.push(() => db.destroy());
		return db;
	};
	return { name, make: makeOne, open };
}

async function makeFile(): Promise<Made> {
	const folder = await mkdtemp(join(tmpdir(), 'preau-database-'));
	return { settings: { kind: 'sqlite', folder }, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function makeIn(server: string): Promise<Made> {
	const name = `preau_${randomBytes(6).toString('hex')}`;
	await ask(server, `create database ${name}`);
	const remove = () => ask(server, `drop database if exists ${name} with (force)`);
	return { settings: { kind: 'postgres', url: server + name }, remove };
}

async function ask(server: string, statement: string): Promise<void> {
	const client = new Client({ connectionString: `${server}postgres` });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
