import { PostgresDialect, sql, type Kysely } from 'kysely';
import { Pool, types } from 'pg';
import type { DatabaseFault } from './fault.ts';

/** Connections to PostgreSQL, at most; each transaction holds one. */
const connections = 10;

/** How long a connection may take to be made, in milliseconds. */
const patience = 10_000;

export function postgresDialect(url: string): PostgresDialect {
	const pool = new Pool({
		connectionString: url,
		max: connections,
		connectionTimeoutMillis: patience,
		types: { getTypeParser: (oid, format) => (isWhole(oid) ? Number : types.getTypeParser(oid, format)) }
	});
	// An idle connection that the server closes would end the process; the next query opens another one, or says why not.
	pool.on('error', () => {});
	pool.on('connect', (client) => {
		// So would one that is broken off while somebody holds it; what was asked on it fails, and says why.
		client.on('error', () => {});
		// Compiling a query that a page waits for takes longer than to answer it; an engine that cannot compile says no.
		client.query('set jit = off').catch(() => {});
	});
	return new PostgresDialect({ pool });
}

/**
 * Settings under which a power cut loses what was acknowledged: the office's word would be worth nothing. A setting that
 * a compatible engine does not have is not asked of it.
 */
export async function faultOfDurability(db: Kysely<unknown>): Promise<DatabaseFault | null> {
	for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
		const { rows } = await sql<{
			value: string | null;
		}>`select current_setting(${name}, true) as value`.execute(db);
		if (rows[0]?.value === 'off') return { fault: 'not-durable', name };
	}
	return null;
}

// pg gives int8, and the sums of it, as text. What the office keeps and adds up are whole numbers below 2^53.
function isWhole(oid: number): boolean {
	return oid === types.builtins.INT8 || oid === types.builtins.NUMERIC;
}
