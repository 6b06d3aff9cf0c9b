import { newId } from '../seal/random.ts';
import { hashing } from '../seal/hash.ts';
import type { Database } from './database/tables.ts';
import type { DeviceStanding } from './ledger/ledger.ts';

/** How long a one-time code serves, in milliseconds. */
const codeLives = 24 * 60 * 60 * 1000;

/** What a person of the office says of a tablet that is to join. */
export type JoinOrder = {
	/** COG code of the region, or null for none. */
	readonly region: string | null;
	readonly label: string;
	/** The person's id. */
	readonly by: string;
};

/** A tablet in the office's list. */
export type ListedDevice = {
	readonly device: string;
	readonly label: string;
	readonly region: string | null;
	readonly joined: string;
	readonly revoked: string | null;
	readonly seen: string;
	readonly app: string;
};

/** Makes a one-time code of 128 bits for a tablet. It is shown now and never again: only its hash is kept. */
export async function makeJoinCode(
	db: Database,
	{ region, label, by }: JoinOrder,
	now = new Date()
): Promise<{ readonly code: string; readonly until: string }> {
	const code = newId();
	const until = new Date(now.getTime() + codeLives).toISOString();
	await db
		.insertInto('join_codes')
		.values({ hash: hashing.hashText(code), region, label, by, made: now.toISOString(), until, device: null })
		.execute();
	return { code, until };
}

/** The tablets of a region, or of the whole country (null), the last joined first. */
export async function devicesOf(db: Database, scope: string | null): Promise<ListedDevice[]> {
	const all = db
		.selectFrom('devices')
		.select(['device', 'label', 'region', 'joined', 'revoked', 'seen', 'app'])
		.orderBy('joined', 'desc')
		.orderBy('device');
	return (scope === null ? all : all.where('region', '=', scope)).execute();
}

/** What the office says of a device: what an unknown or a revoked one writes does not count by itself. */
export async function standingOf(db: Database, device: string): Promise<DeviceStanding> {
	const known = await db
		.selectFrom('devices')
		.select('revoked')
		.where('device', '=', device)
		.executeTakeFirst();
	if (!known) return 'unknown';
	return known.revoked === null ? 'joined' : 'revoked';
}

/**
 * From now on what the tablet sends is held, and it receives nothing more. Its tokens go on serving, so that nothing
 * made on it is lost. False when the scope (a region, or null) has no such tablet that is trusted.
 */
export function revokeDevice(
	db: Database,
	device: string,
	scope: string | null,
	now = new Date()
): Promise<boolean> {
	return setRevoked(db, device, scope, now.toISOString());
}

/** Trusts a revoked tablet again. What was held of it meanwhile is approved room by room, like anything held. */
export function restoreDevice(db: Database, device: string, scope: string | null): Promise<boolean> {
	return setRevoked(db, device, scope, null);
}

/** Notes that a tablet spoke, for the office's list. */
export async function noteSeen(db: Database, device: string, app: string, now = new Date()): Promise<void> {
	await db
		.updateTable('devices')
		.set({ seen: now.toISOString(), app })
		.where('device', '=', device)
		.execute();
}

async function setRevoked(
	db: Database,
	device: string,
	scope: string | null,
	revoked: string | null
): Promise<boolean> {
	let rows = db.updateTable('devices').set({ revoked }).where('device', '=', device);
	rows = rows.where('revoked', revoked === null ? 'is not' : 'is', null);
	if (scope !== null) rows = rows.where('region', '=', scope);
	return (await rows.executeTakeFirst()).numUpdatedRows === 1n;
}
