/**
 * P6, what the office's server takes in: verified, folded and projected, in batches of 250 entries of about 1 kB, and in
 * small ones. Beside it the same bytes put into a table by the database's own driver, one statement a batch, one
 * transaction. Run with `node tests/bench/ingest.ts [rounds]`; PostgreSQL where it is installed. One process, which is
 * one core but for what the database does by itself.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { isDatabaseFault } from '../../src/lib/server/database/fault.ts';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import type { DatabaseSettings } from '../../src/lib/server/database/settings.ts';
import type { Batch } from '../../src/lib/core/sync/messages.ts';
import { isRefusal } from '../../src/lib/core/refusal.ts';
import { readSyncRequest } from '../../src/lib/core/sync/reading.ts';
import { append } from '../../src/lib/server/ledger/append.ts';
import { openLedger } from '../../src/lib/server/ledger/ledger.ts';
import { officeOf } from '../../src/lib/server/office-identity.ts';
import { startPostgres } from '../server/postgres-server.ts';
import { findPostgres } from '../postgres.ts';
import { median, printTable, promise, times } from './figures.ts';
import { roomBatches } from './room-batches.ts';
import { calm } from './quiet.ts';

const rounds = Number(process.argv[2] ?? 5);
const lots = [
	{ entries: 5000, batch: 250 },
	{ entries: 1000, batch: 10 }
];

/** Takes the texts of batches, as they come over the wire; answers how long it took, in milliseconds. */
type Contender = (texts: readonly string[]) => Promise<number>;

const folder = await mkdtemp(join(tmpdir(), 'preau-ingest-'));
const binaries = findPostgres();
const server = binaries === null ? null : await startPostgres(binaries);
if (!server) console.log('PostgreSQL is not installed: measured on SQLite alone.');
try {
	await measure('SQLite', await ledgerOn({ kind: 'sqlite', folder }), rawSqlite(join(folder, 'raw.sqlite')));
	if (server) {
		const url = server.urlOf('postgres');
		await measure('PostgreSQL', await ledgerOn({ kind: 'postgres', url }), await rawPostgres(url));
	}
} finally {
	await server?.stop();
	await rm(folder, { recursive: true });
}
process.exit();

async function measure(database: string, ledger: Contender, raw: Contender): Promise<void> {
	const rows = [['', 'entries/s', 'batches/s', 'of the raw inserts']];
	for (const { entries, batch } of lots) {
		const [own, bare]: [number[], number[]] = [[], []];
		for (let round = 0; round <= rounds; round += 1) {
			const texts = await roomBatches(entries, batch);
			await calm();
			const taken = await ledger(texts);
			const put = await raw(texts);
			if (round === 0) continue; // to warm up
			own.push((entries / taken) * 1000);
			bare.push((entries / put) * 1000);
		}
		const share = median(own.map((speed, round) => bare[round]! / speed));
		const speed = median(own);
		const perSecond = (count: number) => Math.round(count).toLocaleString('en');
		rows.push([
			`batches of ${batch}`,
			perSecond(speed),
			perSecond(speed / batch),
			`${times(share)} the time`
		]);
		if (batch === 250) promise(`${database}: >= 5,000 entries/s in batches of 250`, speed >= 5000);
		else promise(`${database}: >= 100 batches/s, of ${batch}`, speed / batch >= 100);
	}
	printTable([[database], ...rows]);
}

async function ledgerOn(settings: DatabaseSettings): Promise<Contender> {
	const db = await openDatabase(settings);
	if (isDatabaseFault(db)) throw new Error(db.fault);
	const ledger = openLedger(db, await officeOf(db), async () => 'joined');
	return async (texts) => {
		const start = performance.now();
		for (const text of texts) {
			const asked = readSyncRequest(JSON.parse(text));
			if (isRefusal(asked)) throw new Error(JSON.stringify(asked));
			const added = await append(ledger, asked.batch as Batch, { carrier: 'bench', received: 'now' });
			if (isRefusal(added)) throw new Error(JSON.stringify(added));
		}
		return performance.now() - start;
	};
}

// One row an entry, with its text, in one statement and one transaction a batch.
function rowsIn(text: string): string[] {
	const { batch } = JSON.parse(text) as { batch: Batch };
	return batch.segments.flatMap(({ entries }) => entries.map((entry) => JSON.stringify(entry)));
}

function rawSqlite(file: string): Contender {
	const db = new DatabaseSync(file);
	db.exec('pragma journal_mode = wal; pragma synchronous = full; create table raw (text text not null)');
	const insert = db.prepare('insert into raw values (?)');
	return async (texts) => {
		const batches = texts.map(rowsIn);
		const start = performance.now();
		for (const rows of batches) {
			db.exec('begin immediate');
			for (const row of rows) insert.run(row);
			db.exec('commit');
		}
		return performance.now() - start;
	};
}

async function rawPostgres(url: string): Promise<Contender> {
	const client = new Client({ connectionString: url });
	await client.connect();
	client.on('error', () => {}); // the server is stopped at the end
	await client.query('create table raw (text text not null)');
	return async (texts) => {
		const batches = texts.map(rowsIn);
		const start = performance.now();
		for (const rows of batches)
			await client.query(
				`insert into raw values ${rows.map((_, index) => `($${index + 1})`).join(',')}`,
				rows
			);
		return performance.now() - start;
	};
}
