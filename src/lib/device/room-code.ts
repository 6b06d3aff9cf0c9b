import { roomCode } from '../core/room-code.ts';
import { hashing } from '../seal/hash.ts';

/** The code under which the office shows what became of a workshop's proposals; known without any network. */
export function codeOfRoom(stream: string): string {
	return roomCode(stream, hashing.hashText);
}
