import type { Entry } from '$lib/core/entry.ts';
import { note } from '$lib/server/audit/note.ts';
import { backedUp, backedUpTables } from '$lib/server/backup/backed-up.ts';
import type { Database, Tables } from '$lib/server/database/tables.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { sql } from 'kysely';
import { named } from '../../core/author.ts';
import { conflict } from '../../core/journals.ts';

/** An office with a room of two tablets, people, and open doors, as rows. */
export async function fillOffice(db: Database, now: Date): Promise<void> {
	await officeOf(db);
	await putRoom(db, conflict().entries);
	await putPeople(db, now.toISOString());
	await putOnlineUrn(db, now.toISOString());
	await note(db, named('person'), 'office-opened', named('person'), now);
}

/** The rows of every table that a backup holds. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
	const all: Record<string, unknown[]> = {};
	for (const table of backedUpTables) {
		const order = sql.join((backedUp[table] ?? []).map((column) => sql.ref(column)));
		const { rows } = await sql`select * from ${sql.table(table)} order by ${order}`.execute(db);
		all[table] = rows.map((row) => ({ ...(row as object) })); // SQLite's rows have no prototype
	}
	return all;
}

async function putRoom(db: Database, entries: readonly Entry[]): Promise<void> {
	const { stream } = entries[0]!.head;
	await db.insertInto('streams').values({ stream, pos: entries.length, revision: 1 }).execute();
	await db
		.insertInto('entries')
		.values(entries.map((entry, index) => rowOf(entry, index + 1)))
		.execute();
	for (const { head, hash } of entries) {
		const { device, epoch, seq } = head;
		const counts = { proven: seq, counted: seq, covered: 0, beside: 0, forked: 0, unknown: 0 };
		await db
			.insertInto('chains')
			.values({ stream, device, epoch, seq, hash, ...counts })
			.onConflict((conflict) => conflict.columns(['stream', 'device', 'epoch']).doUpdateSet({ seq, hash }))
			.execute();
	}
}

function rowOf({ head, hash, salt, body }: Entry, pos: number): Tables['entries'] {
	const { commit: commitment, ...rest } = head;
	const kept = { salt, body: JSON.stringify(body), state: 'sound', branch: 0 } as const;
	return {
		...rest,
		hash,
		pos,
		commitment,
		...kept,
		carrier: head.device,
		received: '2022-07-05T12:30:00.000Z'
	};
}

async function putPeople(db: Database, at: string): Promise<void> {
	const id = named('person');
	const tablet = named('tablet');
	const device = {
		device: tablet,
		alg: 'Ed25519',
		public_key: 'AAAA',
		region: '53',
		label: 'Salle',
		app: '1'
	} as const;
	await db
		.insertInto('devices')
		.values({ ...device, joined: at, revoked: null, seen: at })
		.execute();
	await db
		.insertInto('tokens')
		.values({ hash: 'token', device: tablet, until: '2027-01-01', made: at })
		.execute();
	const person = { id, name: 'Jeanne', email: 'jeanne@example.org', email_verified: 0, image: null } as const;
	const state = {
		role: 'national',
		region: null,
		disabled_at: null,
		created_at: at,
		updated_at: at
	} as const;
	await db
		.insertInto('people')
		.values({ ...person, ...state })
		.execute();
	const credential = { account_id: id, provider_id: 'credential', password: 'scrypt' };
	await db
		.insertInto('passwords')
		.values({ id: named('password'), user_id: id, ...credential, created_at: at, updated_at: at })
		.execute();
	await db.insertInto('links').values({ hash: 'link', person: id, until: at, made_at: at }).execute();
}

/** An online urn that is open, with one code that was used and one that was not. */
async function putOnlineUrn(db: Database, at: string): Promise<void> {
	const urn = named('online urn');
	const sealed = { shape: '{}', ballots: 1, box: 'AAAA', key: 'BBBB', tallies: null, closed: null };
	const window = { opens: at, closes: '2027-01-01T00:00:00.000Z', by: named('person') };
	await db
		.insertInto('online_urns')
		.values({ urn, list: named('list'), ...window, ...sealed })
		.execute();
	await db
		.insertInto('online_codes')
		.values([
			{ hash: 'used', urn, attempt: 'attempt' },
			{ hash: 'unused', urn, attempt: null }
		])
		.execute();
}
