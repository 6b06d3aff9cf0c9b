import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { joinStatement, renewStatement, type JoinAnswer } from '../../core/sync/joining.ts';
import { protocolVersion } from '../../core/sync/messages.ts';
import { readJoinAnswer } from '../../core/sync/reading.ts';
import type { DeviceKey } from '../../seal/device-key.ts';
import { newId } from '../../seal/random.ts';
import { signValue } from '../../seal/signed-value.ts';
import type { Database, OfficeRow } from '../database.ts';
import { answerOf, inSilence } from '../strict.ts';
import { isTrouble, packet, post } from './wire.ts';

/** The office that this tablet has joined, or null. */
export async function officeOf(database: Database): Promise<OfficeRow | null> {
	return (await database.offices.get(1)) ?? null;
}

/**
 * Joins an office by a one-time code: the tablet shows its key and proves it. Joining another office than before forgets
 * what the former one received, so that the new one is offered all of it.
 */
export async function join(
	database: Database,
	key: DeviceKey,
	code: string,
	app: string
): Promise<OfficeRow | Refusal> {
	const request = newId();
	const proof = await signValue(key, joinStatement(code, key.device));
	const own = { device: key.device, alg: key.alg, key: key.publicKey };
	const answer = await ask({ v: protocolVersion, request, code, key: own, proof, app }, request);
	return 'token' in answer ? keep(database, answer, new Date().toISOString()) : answer;
}

/** Proves the key again, and gets a fresh token. The office must be the one that the tablet knows. */
export async function renew(
	database: Database,
	key: DeviceKey,
	office: OfficeRow,
	challenge: string
): Promise<OfficeRow | Refusal> {
	const request = newId();
	const { device } = key;
	const proof = await signValue(key, renewStatement(challenge, device));
	const answer = await ask({ v: protocolVersion, request, device, challenge, proof }, request);
	if (!('token' in answer)) return answer;
	if (answer.office.key.device !== office.key.device) return { kind: 'receipt-unproven' };
	return keep(database, answer, office.since);
}

async function ask(message: object, request: string): Promise<JoinAnswer | Refusal> {
	const reply = await post('/api/join', await packet(message), null);
	if (isTrouble(reply)) return reply.refusal;
	const answer = readJoinAnswer(reply.body);
	return isRefusal(answer) || answer.request !== request ? { kind: 'network-elsewhere' } : answer;
}

async function keep(database: Database, answer: JoinAnswer, since: string): Promise<OfficeRow> {
	const { office, region, label, token, expires } = answer;
	const row: OfficeRow = { one: 1, ...office, region, label, token, expires, since };
	await inSilence(database, ['offices', 'deliveries'], async (transaction) => {
		const offices = transaction.objectStore('offices');
		const before: OfficeRow | undefined = await answerOf(offices.get(1));
		const isAnother = before && before.key.device !== office.key.device;
		if (isAnother) transaction.objectStore('deliveries').clear();
		offices.put(row);
	});
	return row;
}
