/** Runs a measurement on a PostgreSQL of its own: `node tests/bench/with-postgres.ts monday 500 200 2 2`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { findPostgres } from '../postgres.ts';
import { startPostgres } from '../server/postgres-server.ts';

const [name = '', ...args] = process.argv.slice(2);
const binaries = findPostgres();
if (binaries === null) {
	console.error('PostgreSQL is not installed: node tests/postgres.ts');
	process.exit(2);
}
const server = await startPostgres(binaries);
const env = { ...process.env, DATABASE_URL: server.urlOf('postgres') };
const script = join(import.meta.dirname, `${name}.ts`);
process.exitCode = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env }).status ?? 1;
await server.stop();
process.exit();
