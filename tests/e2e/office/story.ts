import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellStory } from '../../../src/commands/demo/story.ts';
import { findPostgres } from '../../postgres.ts';
import { withOffice, type Environment } from '../../sending/office.ts';
import { startPostgres } from '../../server/postgres-server.ts';
import { build, Server } from '../server.ts';
import { test } from '../test.ts';

/** A server over an office that holds the demonstration's rooms, its environment, and a folder of its own. */
export type Told = { readonly server: Server; readonly env: Environment; readonly folder: string };

/** Both databases that an office may have. */
export const databases = ['SQLite', 'PostgreSQL'] as const;

/** Does the work on an office with the demonstration's story of twelve drawn rooms, and takes all of it away. */
export async function onStory(database: (typeof databases)[number], work: (told: Told) => Promise<void>) {
	test.setTimeout(180_000);
	const binaries = findPostgres();
	test.skip(database === 'PostgreSQL' && binaries === null, 'PostgreSQL is not installed');
	const folder = await mkdtemp(join(tmpdir(), 'preau-story-'));
	const postgres = database === 'PostgreSQL' ? await startPostgres(binaries ?? '') : null;
	const env: Environment = postgres
		? { DATABASE_URL: postgres.urlOf('postgres') }
		: { DATA_DIR: join(folder, 'data') };
	await withOffice(env, (own) => tellStory(own, 12));
	const server = await Server.start(build, env);
	try {
		await work({ server, env, folder });
	} finally {
		await server.stop();
		await postgres?.stop();
		await rm(folder, { recursive: true, force: true });
	}
}
