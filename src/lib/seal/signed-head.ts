import type { Json } from '../core/canonical.ts';
import type { ChainHead } from '../core/shape.ts';
import type { DeviceKey } from './device-key.ts';
import { isSignedBy, signValue } from './signed-value.ts';

/** The device's word for a chain up to a head: a signature of the head's place and hash. Base64url. */
export function signHead(key: DeviceKey, stream: string, head: ChainHead): Promise<string> {
	return signValue(key, statementOf(stream, head));
}

/** True when the key's owner, who wrote the chain, vouched for it up to this head. */
export async function verifyHead(
	key: Pick<DeviceKey, 'alg' | 'publicKey'>,
	stream: string,
	head: ChainHead,
	signature: string
): Promise<boolean> {
	return isSignedBy({ ...key, device: head.device }, statementOf(stream, head), signature);
}

function statementOf(stream: string, { device, epoch, seq, hash }: ChainHead): Json {
	return { context: 'preau-head-1', stream, device, epoch, seq, hash };
}
