import { isDatabaseFault } from '../../src/lib/server/database/fault.ts';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import type { Database } from '../../src/lib/server/database/tables.ts';
import { makeJoinCode } from '../../src/lib/server/devices.ts';
import type { Server } from './server.ts';

/** Looks into the database of a running office, beside it. */
export async function inOffice<T>({ folder }: Server, work: (db: Database) => Promise<T>): Promise<T> {
	const db = await openDatabase({ kind: 'sqlite', folder });
	if (isDatabaseFault(db)) throw new Error(db.fault);
	try {
		return await work(db);
	} finally {
		await db.destroy();
	}
}

/** A one-time code, as a person of the office makes it. */
export async function newCode(server: Server, label = 'Tablette 3, Rennes'): Promise<string> {
	const { code } = await inOffice(server, (db) => makeJoinCode(db, { region: '53', label, by: 'test' }));
	return code;
}

/** How many entries of workshops the office holds, and how many different ones. */
export function heldAt(server: Server): Promise<{ readonly all: number; readonly different: number }> {
	return inOffice(server, async (db) => {
		const rows = await db.selectFrom('entries').select(['stream', 'hash']).execute();
		return { all: rows.length, different: new Set(rows.map(({ stream, hash }) => `${stream} ${hash}`)).size };
	});
}
