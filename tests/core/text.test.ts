import { expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { longestProposal, readText, splitLines } from '$lib/core/text.ts';

test.each([
	['  two   spaces\tand a tab ', 'two spaces and a tab'],
	['e\u0301cole', 'école'],
	['line\nbreak', 'line break'],
	['a\u0000b', 'a b']
])('%j is kept as %j', (raw, kept) => {
	expect(readText(raw, longestProposal)).toBe(kept);
});

test.each([
	['', 'text-empty'],
	[' \n\t ', 'text-empty'],
	['x'.repeat(longestProposal + 1), 'text-too-long'],
	['\ud83d', 'text-unreadable']
])('%j is refused: %s', (raw, kind) => {
	const refusal = readText(raw, longestProposal);
	expect(isRefusal(refusal) && refusal.kind).toBe(kind);
});

test('a text of exactly the longest length is kept', () => {
	expect(readText('é'.repeat(longestProposal), longestProposal)).toHaveLength(longestProposal);
});

test('a pasted list gives one proposal a line, without bullets, numbers and empty lines', () => {
	const pasted = '- Première\r\n• Deuxième\n\n  3. Troisième\n12) Douzième\n2030, cap vert\n';
	expect(splitLines(pasted)).toEqual(['Première', 'Deuxième', 'Troisième', 'Douzième', '2030, cap vert']);
});
