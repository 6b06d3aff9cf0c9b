import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../postgres.ts';
import { startPostgres } from '../server/postgres-server.ts';
import type { Environment } from '../sending/office.ts';
import { liveAndDie } from './server-lives.ts';

/**
 * npm run test:kill -- 100 server [seed]: the office's server, whose machine loses its power again and again in the middle
 * of pushes, on SQLite and on PostgreSQL. Whatever a tablet has a receipt for must be there afterwards, once.
 */
const lives = Number(process.argv[2] ?? 25);
const seed = Number(process.argv[4] ?? 1);
const folder = await mkdtemp(join(tmpdir(), 'preau-kill-'));
const binaries = findPostgres();
const postgres = binaries === null ? null : await startPostgres(binaries);
try {
	await run('SQLite', { DATA_DIR: folder });
	if (postgres) await run('PostgreSQL', { DATABASE_URL: postgres.urlOf('postgres') });
	else throw new Error('PostgreSQL is not installed: node tests/postgres.ts');
} finally {
	await postgres?.stop();
	await rm(folder, { recursive: true, force: true });
}

async function run(name: string, env: Environment): Promise<void> {
	const started = Date.now();
	const { cut, receipted, ...faults } = await liveAndDie(env, lives, seed);
	const { missing, doubled, torn, misprojected } = faults;
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(
		`${name}: ${lives} kills (seed ${seed}) in ${seconds} s, ${cut} of them in the middle of a batch`
	);
	console.log(
		`${receipted} entries receipted: missing ${missing}, doubled ${doubled}, torn ${torn}, misprojected ${misprojected}`
	);
	if (missing + doubled + torn + misprojected > 0 || cut === 0) process.exitCode = 1;
}
