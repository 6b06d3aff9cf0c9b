import type { TestProject } from 'vitest/node';
import { findPostgres } from '../postgres.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the tests' PostgreSQL, without the name of a database; null where there is none. */
		postgres: string | null;
	}
}

/** Starts PostgreSQL once for all the tests of the server, and says which databases they run on. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const binaries = findPostgres();
	const server = binaries === null ? null : await startPostgres(binaries);
	project.provide('postgres', server?.urlOf('') ?? null);
	console.log(
		server
			? `Databases of these tests: SQLite, PostgreSQL (${binaries})`
			: 'Databases of these tests: SQLite. PostgreSQL is not installed: its tests are skipped'
	);
	return async () => server?.stop();
}
