import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Database, Tables } from './tables.ts';

const mostTries = 10;

/**
 * The one way into a transaction. When the database asks to do it again (a deadlock, a lost race, another process that
 * writes), the work is run again, at most ten times: so it keeps nothing outside until this has answered. Everything
 * inside is asked of `trx`; a query on the database itself would wait for ever for the transaction that it stands in.
 */
export function transact<T>(db: Database, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
	return retrying(() => db.transaction().execute(work));
}

/** The same for reading alone: all that is read is of one moment. */
export function readAtOnce<T>(db: Database, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
	return retrying(() => db.transaction().setIsolationLevel('repeatable read').execute(work));
}

async function retrying<T>(work: () => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await work();
		} catch (error) {
			if (tries === mostTries || !isToBeRetried(error)) throw error;
			await pause(Math.random() * 2 ** tries * 2);
		}
	}
}

/** True for what a database says when nothing is wrong but the moment. */
export function isToBeRetried(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	// serialization_failure and deadlock_detected
	if ('code' in error && (error.code === '40001' || error.code === '40P01')) return true;
	// SQLITE_BUSY, in the low byte of its extended codes as well
	return 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;
}
