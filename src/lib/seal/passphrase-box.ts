import { Decrypter, Encrypter } from 'age-encryption';

/** The cost of guessing a passphrase, as the power of two that age calls its work factor: about a second a guess. */
const usualCost = 18;

/**
 * Locks a stream of bytes with a passphrase, in the format of age: whoever knows the passphrase opens it with the
 * program of that name as well, and a byte that is missing or changed is noticed.
 */
export async function lockWithPassphrase(
	passphrase: string,
	plain: ReadableStream<Uint8Array>,
	cost = usualCost
): Promise<ReadableStream<Uint8Array>> {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(cost);
	encrypter.setPassphrase(passphrase);
	return encrypter.encrypt(plain);
}

/**
 * Opens it again. Null when the passphrase does not fit (a change in the first lines looks the same); what was cut or
 * changed later ends the stream with an error, after all that stood before it.
 */
export async function unlockWithPassphrase(
	passphrase: string,
	locked: ReadableStream<Uint8Array>
): Promise<ReadableStream<Uint8Array> | null> {
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase);
	try {
		return await decrypter.decrypt(locked);
	} catch {
		return null;
	}
}
