import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Client } from 'pg';
import { liveAndDie, type Account } from '../kill/server-lives.ts';
import { findPostgres } from '../postgres.ts';
import { startPostgres, type PostgresServer } from '../server/postgres-server.ts';

// A few lives each; `npm run test:kill -- 100 server` for many.
const lives = 4;

function expectWhole({ cut, missing, doubled, torn, misprojected }: Account): void {
	expect({ missing, doubled, torn, misprojected }).toEqual({
		missing: 0,
		doubled: 0,
		torn: 0,
		misprojected: 0
	});
	expect(cut, 'ends that came in the middle of a push').toBeGreaterThan(0);
}

test.describe('whatever a tablet has a receipt for is there, once', () => {
	test.setTimeout(180_000);

	test('after the server was killed in the middle of pushes, on SQLite', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'preau-kill-'));
		expectWhole(await liveAndDie({ DATA_DIR: folder }, lives, 7));
		await rm(folder, { recursive: true });
	});

	test('after the server was told to stop: what is under way is answered, and it ends with 0', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'preau-stop-'));
		const codes: (number | null)[] = [];
		const stop = {
			die: async (server: { stop(): Promise<number | null> }) => void codes.push(await server.stop()),
			rise: (server: { start(): Promise<void> }) => server.start()
		};
		expectWhole(await liveAndDie({ DATA_DIR: folder }, lives, 8, stop));
		expect(codes).toEqual(Array(lives).fill(0));
		await rm(folder, { recursive: true });
	});

	test.describe('with PostgreSQL', () => {
		const binaries = findPostgres();
		test.skip(binaries === null, 'PostgreSQL is not installed');
		let postgres: PostgresServer;
		test.beforeEach(async () => void (postgres = await startPostgres(binaries ?? '')));
		test.afterEach(() => postgres.stop());
		const env = () => ({ DATABASE_URL: postgres.urlOf('postgres') });

		test('after the server was killed in the middle of pushes', async () => {
			expectWhole(await liveAndDie(env(), lives, 9));
		});

		test('after the database crashed and came back while the server ran', async () => {
			const crash = { die: () => postgres.crash(), rise: () => Promise.resolve() };
			expectWhole(await liveAndDie(env(), lives, 10, crash));
		});

		test('after every connection to the database was cut while the server ran', async () => {
			const cut = { die: () => cutConnections(env().DATABASE_URL), rise: () => Promise.resolve() };
			expectWhole(await liveAndDie(env(), lives, 11, cut));
		});
	});
});

async function cutConnections(url: string): Promise<void> {
	const client = new Client({ connectionString: url });
	await client.connect();
	await client.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()');
	await client.end();
}
