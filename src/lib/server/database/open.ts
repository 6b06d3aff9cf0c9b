import { Kysely } from 'kysely';
import { isDatabaseFault, reasonOf, type DatabaseFault } from './fault.ts';
import { migrate } from './migrate.ts';
import { faultOfDurability, postgresDialect } from './postgres.ts';
import type { DatabaseSettings } from './settings.ts';
import { openSqlite } from './sqlite.ts';
import type { Database, Tables } from './tables.ts';

/**
 * Opens the office's database and brings it to the shape that this code knows. Answers what keeps it from that, having
 * changed nothing in a database that it may not use; whoever opens it closes it with `destroy()`.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database | DatabaseFault> {
	const db = await connectDatabase(settings);
	if (isDatabaseFault(db)) return db;
	const fault = await migrate(db as unknown as Kysely<unknown>);
	if (fault === null) return db;
	await db.destroy();
	return fault;
}

/** Reaches the office's database in whatever shape it is, or answers what is in the way. */
export async function connectDatabase(settings: DatabaseSettings): Promise<Database | DatabaseFault> {
	const dialect =
		settings.kind === 'sqlite' ? await openSqlite(settings.folder) : postgresDialect(settings.url);
	if (isDatabaseFault(dialect)) return dialect;
	const db = new Kysely<Tables>({ dialect });
	const fault = settings.kind === 'postgres' ? await faultOfServer(db as unknown as Kysely<unknown>) : null;
	if (fault === null) return db;
	await db.destroy();
	return fault;
}

async function faultOfServer(db: Kysely<unknown>): Promise<DatabaseFault | null> {
	try {
		return await faultOfDurability(db);
	} catch (error) {
		return { fault: 'server-unreachable', reason: reasonOf(error) };
	}
}
