import { database as en } from '../words/en/database.ts';
import { database as fr } from '../words/fr/database.ts';
import { makeAuth } from './accounts/auth.ts';
import { newAttempts, type Entrance } from './accounts/entrance.ts';
import { isDatabaseFault, type DatabaseFault } from './database/fault.ts';
import { openDatabase } from './database/open.ts';
import { readDatabaseSettings } from './database/settings.ts';
import type { Database } from './database/tables.ts';

type Environment = Readonly<Record<string, string | undefined>>;

let running: Entrance | null = null;

/** Opens the office for this process, or says in one sentence why it cannot and ends the process. */
export async function startOffice(env: Environment): Promise<Entrance> {
	const settings = readDatabaseSettings(env);
	const db = isDatabaseFault(settings) ? settings : await openDatabase(settings);
	if (isDatabaseFault(db)) return giveUp(db, env);
	running = await entranceOf(db, env);
	return running;
}

/** The office of this process; the server takes no request before it is open. */
export function office(): Entrance {
	if (!running) throw new Error('the office is not open');
	return running;
}

/** Lets the office's pages stand on this database: for the start, and for tests. */
export async function entranceOf(db: Database, env: Environment): Promise<Entrance> {
	const origin = env['ORIGIN'] ?? 'http://localhost';
	running = { db, auth: await makeAuth(db, origin), attempts: newAttempts() };
	return running;
}

function giveUp(fault: DatabaseFault, env: Environment): never {
	const say = /^fr/i.test(env['LC_ALL'] || env['LANG'] || '') ? fr : en;
	console.error(say[fault.fault](fault));
	process.exit(1);
}
