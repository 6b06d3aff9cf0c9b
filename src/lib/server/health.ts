import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './database/tables.ts';

/** How the office is, for whoever watches over it: nothing that is secret, nobody's name. */
export type Health = {
	readonly status: 'ok' | 'failing';
	/** The version that tablets are given. */
	readonly version: string;
	readonly node: string;
	readonly database: 'ok' | 'silent' | 'failing';
	/** The system's or the database's own code for what is wrong. */
	readonly reason?: string;
};

/** How long the database may take to answer a question that costs nothing, in milliseconds. */
const usualPatience = 3000;

/** Asks the database, as an office that cannot reach it receives nothing. */
export async function healthOf(db: Database, version: string, patience = usualPatience): Promise<Health> {
	const about = { version, node: process.versions.node };
	const asked = sql`select server_epoch from office`.execute(db).then(
		() => null,
		(error: unknown) => codeOf(error)
	);
	const reason = await Promise.race([asked, pause(patience, undefined, { ref: false })]);
	if (reason === null) return { status: 'ok', ...about, database: 'ok' };
	if (reason === undefined) return { status: 'failing', ...about, database: 'silent' };
	return { status: 'failing', ...about, database: 'failing', reason };
}

// Not its message, which may name the account or the address of the database.
function codeOf(error: unknown): string {
	if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
	if (typeof error !== 'object' || error === null) return 'unknown';
	if ('code' in error && typeof error.code === 'string') return error.code;
	return error.constructor.name;
}
