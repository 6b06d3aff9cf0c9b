import { isRefusal } from '../../core/refusal.ts';
import { longestProposal, readText, splitLines } from '../../core/text.ts';

/** A pasted list, told apart: the lines that can become proposals, and those that are too long for a ballot. */
export type PastedList = { readonly ready: readonly string[]; readonly tooLong: readonly string[] };

export function readPastedList(pasted: string): PastedList {
	const ready: string[] = [];
	const tooLong: string[] = [];
	for (const line of splitLines(pasted.toWellFormed())) {
		const text = readText(line, longestProposal);
		if (!isRefusal(text)) ready.push(text);
		else if (text.kind === 'text-too-long') tooLong.push(line);
	}
	return { ready, tooLong };
}
