import type { Transaction } from 'kysely';
import type { Refusal } from '../core/refusal.ts';
import { isRefusal } from '../core/refusal.ts';
import { protocolVersion } from '../core/sync/messages.ts';
import {
	joinStatement,
	renewStatement,
	type JoinAnswer,
	type JoinRequest,
	type RenewRequest
} from '../core/sync/joining.ts';
import { hashing } from '../seal/hash.ts';
import { isSignedBy } from '../seal/signed-value.ts';
import { isOwnChallenge } from './challenge.ts';
import type { Tables } from './database/tables.ts';
import { transact } from './database/transact.ts';
import type { Office } from './office.ts';
import { officeName } from './office-name.ts';
import { makeToken } from './tokens.ts';

/** The office as tablets meet it. */
export type MetOffice = Pick<Office, 'db' | 'identity'>;

/**
 * Joins a tablet by a one-time code. The same code with the same key again gives a fresh token while the code lives, so
 * that a lost answer costs nothing; with another key it has been used.
 */
export async function joinDevice(
	office: MetOffice,
	request: JoinRequest,
	now = new Date()
): Promise<JoinAnswer | Refusal> {
	const { code, key, proof } = request;
	const owner = { ...key, publicKey: key.key };
	if (!(await isSignedBy(owner, joinStatement(code, key.device), proof))) return { kind: 'proof-mismatch' };
	const taken = await transact(office.db, async (trx) => {
		const refusal = await takeCode(trx, request, now);
		return refusal ?? tokenFor(trx, key.device, now);
	});
	return isRefusal(taken) ? taken : answerOf(office, request.request, taken);
}

/** A fresh token for a tablet that proves its key again. One that was revoked gets none. */
export async function renewToken(
	office: MetOffice,
	{ request, device, challenge, proof }: RenewRequest,
	now = new Date()
): Promise<JoinAnswer | Refusal> {
	const known = await office.db
		.selectFrom('devices')
		.select(['alg', 'public_key', 'revoked'])
		.where('device', '=', device)
		.executeTakeFirst();
	if (!known) return { kind: 'token-unknown' };
	if (known.revoked !== null) return { kind: 'token-expired' };
	const owner = { device, alg: known.alg, publicKey: known.public_key };
	const isProven =
		(await isOwnChallenge(office.identity.key, challenge, now)) &&
		(await isSignedBy(owner, renewStatement(challenge, device), proof));
	if (!isProven) return { kind: 'proof-mismatch' };
	return answerOf(office, request, await transact(office.db, (trx) => tokenFor(trx, device, now)));
}

async function takeCode(
	trx: Transaction<Tables>,
	{ code, key, app }: JoinRequest,
	now: Date
): Promise<Refusal | null> {
	const hash = hashing.hashText(code);
	const found = await trx.selectFrom('join_codes').selectAll().where('hash', '=', hash).executeTakeFirst();
	if (!found) return { kind: 'code-unknown' };
	if (found.until <= now.toISOString()) return { kind: 'code-expired' };
	if (found.device !== null) return found.device === key.device ? null : { kind: 'code-used' };
	const taken = await trx
		.updateTable('join_codes')
		.set({ device: key.device })
		.where('hash', '=', hash)
		.where('device', 'is', null) // of two tablets at the same moment one is the first
		.executeTakeFirst();
	if (taken.numUpdatedRows !== 1n) return { kind: 'code-used' };
	const { region, label } = found;
	const joined = { region, label, joined: now.toISOString(), seen: now.toISOString(), revoked: null, app };
	await trx
		.insertInto('devices')
		.values({ device: key.device, alg: key.alg, public_key: key.key, ...joined })
		// a new code is the office's new word: a tablet that was revoked is trusted again
		.onConflict((one) => one.column('device').doUpdateSet(joined))
		.execute();
	return null;
}

async function tokenFor(trx: Transaction<Tables>, device: string, now: Date) {
	const { region, label } = await trx
		.selectFrom('devices')
		.select(['region', 'label'])
		.where('device', '=', device)
		.executeTakeFirstOrThrow();
	return { region, label, ...(await makeToken(trx, device, now)) };
}

function answerOf(
	{ identity: { key, catalogue } }: MetOffice,
	request: string,
	given: Awaited<ReturnType<typeof tokenFor>>
): JoinAnswer {
	const { device, alg, publicKey } = key;
	return {
		v: protocolVersion,
		request,
		...given,
		office: { name: officeName(process.env), key: { device, alg, key: publicKey }, catalogue }
	};
}
