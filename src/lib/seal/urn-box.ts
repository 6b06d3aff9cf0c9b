/** The key of an open urn: AES-GCM 256, not extractable, deleted with the ballots when the urn is closed. */
export async function makeUrnKey(): Promise<CryptoKey> {
	return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A ballot made opaque: a fresh 96-bit nonce, then the sealed bytes, bound to its urn. Its length tells nothing. */
export async function sealBallot(
	key: CryptoKey,
	urn: string,
	ballot: Uint8Array<ArrayBuffer>
): Promise<Uint8Array> {
	const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
	const sealed = new Uint8Array(
		await crypto.subtle.encrypt({ name: 'AES-GCM', iv, ...bound(urn) }, key, ballot)
	);
	const box = new Uint8Array(nonceLength + sealed.length);
	box.set(iv);
	box.set(sealed, nonceLength);
	return box;
}

/** The ballot again; null when the bytes were changed or belong to another urn. */
export async function openBallot(key: CryptoKey, urn: string, box: Uint8Array): Promise<Uint8Array | null> {
	const bytes = new Uint8Array(box);
	const iv = bytes.subarray(0, nonceLength);
	try {
		const opened = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv, ...bound(urn) },
			key,
			bytes.subarray(nonceLength)
		);
		return new Uint8Array(opened);
	} catch {
		return null;
	}
}

const nonceLength = 12;

function bound(urn: string) {
	return { additionalData: new TextEncoder().encode(`preau-urn-1 ${urn}`) };
}
