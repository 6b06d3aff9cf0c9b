import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { longestMessage, readText } from '../../core/text.ts';
import { note } from '../audit/note.ts';
import { writeAsOffice, type Hand } from '../ledger/office-entries.ts';
import { readRoom } from '../ledger/reading.ts';
import type { Office } from '../office.ts';
import { isInScope } from './scope.ts';

/** Who is written to, and what. `scope` is the region of whoever writes, or null. */
export type Message = { readonly stream: string; readonly scope: string | null; readonly text: string };

/**
 * Writes a message into a room's own journal: its tablets take it at their next sync, and files carry it. Refuses words
 * that are none or too many, 'room-unknown', and 'room-not-counted' (its tablets are given nothing of it).
 */
export async function sendMessage(
	{ ledger, identity }: Pick<Office, 'ledger' | 'identity'>,
	{ stream, scope, text: raw }: Message,
	hand: Hand
): Promise<Refusal | null> {
	const text = readText(raw, longestMessage);
	if (isRefusal(text)) return text;
	if (!(await isInScope(ledger.db, stream, scope))) return { kind: 'room-unknown' };
	const room = await readRoom(ledger, stream);
	if (!room?.workshop.opened) return { kind: 'room-not-counted' };
	const draft = { kind: 'message-sent', body: { text, by: hand.by } } as const;
	await writeAsOffice(ledger, identity, stream, draft, hand);
	await note(ledger.db, hand.by, 'message-sent', stream, hand.now);
	return null;
}
