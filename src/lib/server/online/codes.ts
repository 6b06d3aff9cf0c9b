import { codeLength, codeOf, codeSigns } from '../../core/online/vote-code.ts';
import type { Refusal } from '../../core/refusal.ts';
import { randomBelow } from '../../seal/random.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import { note } from '../audit/note.ts';
import type { Database } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import type { Hand } from '../ledger/office-entries.ts';
import { urnOf } from './urns.ts';

/** The most codes that are made at a time. */
export const mostCodes = 1000;

/**
 * Makes codes that may each vote once in the online ballot of a list. They are answered now and never again: only their
 * hashes are kept, in the order of the hashes. Refuses 'vote-unknown', 'vote-over' and 'vote-codes-malformed'.
 */
export async function makeCodes(
	db: Database,
	list: string,
	count: number,
	{ by, now }: Hand
): Promise<readonly string[] | Refusal> {
	if (!Number.isInteger(count) || count < 1 || count > mostCodes)
		return { kind: 'vote-codes-malformed', max: mostCodes };
	const codes = Array.from({ length: count }, newCode);
	const rows = codes.map((code) => hashOfCode(list, code)).sort();
	return transact(db, async (trx) => {
		const urn = await urnOf(trx, list);
		if (!urn) return { kind: 'vote-unknown' };
		if (urn.closed !== null || urn.closes <= now.toISOString()) return { kind: 'vote-over' };
		for (let start = 0; start < rows.length; start += 250)
			await trx
				.insertInto('online_codes')
				.values(rows.slice(start, start + 250).map((hash) => ({ hash, urn: urn.urn, attempt: null })))
				.execute();
		await note(trx, by, 'online-codes-made', list, now);
		return codes;
	});
}

/** What is kept of a code: its 80 bits are no words that anybody could try. */
export function hashOfCode(list: string, code: string): string {
	return nativeHashing.hashText(`preau-vote-1 ${list} ${code}`);
}

function newCode(): string {
	return codeOf(Array.from({ length: codeLength }, () => randomBelow(codeSigns.length)));
}
