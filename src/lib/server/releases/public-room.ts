import { nativeHashing } from '../../seal/native-hash.ts';

/** The public name of a room: made of its stream, which nobody finds by it. */
export function publicRoom(stream: string): string {
	const digest = nativeHashing.hashText(`preau-room-1${stream}`);
	return Buffer.from(digest, 'base64url').subarray(0, 16).toString('base64url');
}
