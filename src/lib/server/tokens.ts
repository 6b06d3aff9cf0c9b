import type { Refusal } from '../core/refusal.ts';
import { newSecret } from '../seal/random.ts';
import { hashing } from '../seal/hash.ts';
import type { Database } from './database/tables.ts';

/** The tablet that carries a request to the office. It may carry what others wrote: its token vouches for nothing. */
export type Carrier = {
	readonly device: string;
	readonly region: string | null;
	readonly label: string;
	/** Revoked: what it brings is taken and held, and it receives nothing. */
	readonly revoked: boolean;
};

/** Makes a token of 256 bits for a device, good for 18 months; those of it that have expired are forgotten. */
export async function makeToken(
	db: Database,
	device: string,
	now: Date
): Promise<{ readonly token: string; readonly expires: string }> {
	const token = newSecret();
	const until = monthsLater(now, 18).toISOString();
	const made = now.toISOString();
	await db.deleteFrom('tokens').where('device', '=', device).where('until', '<=', made).execute();
	await db
		.insertInto('tokens')
		.values({ hash: hashing.hashText(token), device, until, made })
		.execute();
	return { token, expires: until.slice(0, 10) };
}

/**
 * Whose request this is, by its header `authorization: Bearer <device>.<token>`. Refuses what is unknown or has expired
 * (401, with a challenge), and a token that was given to another device (403).
 */
export async function carrierOf(
	db: Database,
	authorization: string | null,
	now = new Date()
): Promise<Carrier | Refusal> {
	const shown = bearer.exec(authorization ?? '');
	if (!shown) return { kind: 'token-unknown' };
	const [, device = '', token = ''] = shown;
	const known = await db
		.selectFrom('tokens')
		.innerJoin('devices', 'devices.device', 'tokens.device')
		.select(['tokens.device', 'tokens.until', 'devices.region', 'devices.label', 'devices.revoked'])
		.where('tokens.hash', '=', hashing.hashText(token))
		.executeTakeFirst();
	if (!known) return { kind: 'token-unknown' };
	if (known.device !== device) return { kind: 'token-foreign' };
	if (known.until <= now.toISOString()) return { kind: 'token-expired' };
	return { device, region: known.region, label: known.label, revoked: known.revoked !== null };
}

const bearer = /^Bearer ([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/u;

function monthsLater(now: Date, months: number): Date {
	const later = new Date(now);
	later.setUTCMonth(later.getUTCMonth() + months);
	return later;
}
