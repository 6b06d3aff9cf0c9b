import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { reasonOf, type DatabaseFault } from './fault.ts';
import { migrations } from './migrations.ts';

const journal = 'kysely_migration';

/**
 * Brings a database to the shape that this code knows, or that it had after `step`; null, or what kept it from that.
 */
export async function migrate(db: Kysely<unknown>, step?: string): Promise<DatabaseFault | null> {
	const newer = await newerThanKnown(db);
	if (newer !== null) return { fault: 'schema-newer', name: newer };
	const provider = { getMigrations: async () => ({ ...migrations }) };
	const migrator = new Migrator({ db, provider });
	const { error, results } = await (step === undefined
		? migrator.migrateToLatest()
		: migrator.migrateTo(step));
	if (!error) return null;
	const failed = results?.find(({ status }) => status === 'Error');
	return { fault: 'schema-refused', name: failed?.migrationName ?? journal, reason: reasonOf(error) };
}

/** The first migration that was made in this database and that this code does not know, or null. Only reads. */
async function newerThanKnown(db: Kysely<unknown>): Promise<string | null> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === journal)) return null;
	const made = await sql<{ name: string }>`select name from ${sql.table(journal)} order by name`.execute(db);
	return made.rows.map(({ name }) => name).find((name) => !Object.hasOwn(migrations, name)) ?? null;
}
