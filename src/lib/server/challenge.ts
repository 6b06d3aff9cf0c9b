import type { DeviceKey } from '../seal/device-key.ts';
import { newId } from '../seal/random.ts';
import { isSignedBy, signValue } from '../seal/signed-value.ts';

/** How long a tablet may take to answer a challenge, in milliseconds. */
const lives = 10 * 60 * 1000;

/**
 * What a tablet signs to renew its token. The office keeps nothing of it: it knows its own signature again, so that any
 * of several servers takes the answer.
 */
export async function makeChallenge(office: DeviceKey, now = new Date()): Promise<string> {
	const said = `${newId()}.${(now.getTime() + lives).toString(36)}`;
	return `${said}.${await signValue(office, statement(said))}`;
}

/** True when this office made the challenge, and not too long ago. */
export async function isOwnChallenge(
	office: DeviceKey,
	challenge: string,
	now = new Date()
): Promise<boolean> {
	const [nonce = '', until = '', signature = ''] = challenge.split('.');
	if (!(Number.parseInt(until, 36) > now.getTime())) return false;
	return isSignedBy(office, statement(`${nonce}.${until}`), signature);
}

function statement(said: string) {
	return { context: 'preau-challenge-1', said };
}
