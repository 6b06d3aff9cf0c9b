import { sql } from 'kysely';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { transact } from '$lib/server/database/transact.ts';
import { faultOf } from '$lib/server/problem.ts';
import { onEachDatabase } from './databases.ts';

test.each([
	['a disk that is full, to SQLite', { errcode: 13 }, { kind: 'office-full' }],
	['a disk that is full, to PostgreSQL', { code: '53100' }, { kind: 'office-full' }],
	['a disk that is full, to the system', { code: 'ENOSPC' }, { kind: 'office-full' }],
	['a file that another process writes', { errcode: 5 | (2 << 8) }, { kind: 'office-unavailable' }],
	['a server that goes down', { code: '57P01' }, { kind: 'office-unavailable' }],
	['a server that nobody answers for', { code: 'ECONNREFUSED' }, { kind: 'office-unavailable' }],
	[
		'a wait for a connection that took too long',
		new Error('timeout exceeded'),
		{ kind: 'office-unavailable' }
	],
	['a deadlock', { code: '40P01' }, { kind: 'office-unavailable' }],
	['a mistake of ours in a query', { code: '42601' }, null],
	['a mistake of ours elsewhere', new TypeError('undefined is not a function'), null],
	['what is no error', 'words', null]
])('%s is said to a tablet as what it is', (_, error, refusal) => {
	expect(faultOf(error)).toEqual(refusal);
});

onEachDatabase((databases) => {
	if (databases.name === 'SQLite') {
		test('a file that may not grow is an office that is full', async () => {
			const db = await databases.open();
			await sql`pragma max_page_count = 1`.execute(db); // SQLite takes what the file has now
			const grow = sql`create table large as select zeroblob(1000000) as bytes`.execute(db);
			expect(faultOf(await grow.catch((error: unknown) => error))).toEqual({ kind: 'office-full' });
		});
		return; // and it has no connections that somebody could cut
	}

	test('a connection cut in the middle of a transaction is an office that cannot answer now', async () => {
		const settings = await databases.make();
		const db = await databases.open(settings);
		const cut = transact(db, async (trx) => {
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
			await endConnection(settings.kind === 'postgres' ? settings.url : '', rows[0]!.pid);
			await sql`select 1`.execute(trx);
		});
		expect(faultOf(await cut.catch((error: unknown) => error))).toEqual({ kind: 'office-unavailable' });
	});
});

async function endConnection(url: string, pid: number): Promise<void> {
	const client = new Client({ connectionString: url });
	await client.connect();
	await client.query('select pg_terminate_backend($1, 5000)', [pid]);
	await client.end();
}
