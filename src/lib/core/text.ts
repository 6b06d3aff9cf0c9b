import type { Refusal } from './refusal.ts';

/** The longest proposal, in UTF-16 code units: a paragraph, which still fits a ballot's page. */
export const longestProposal = 600;
/** The longest place, reason, remark or name. */
export const longestLine = 200;
/** The longest message of the office to a workshop. */
export const longestMessage = 1000;

/**
 * A person's words as the journal keeps them: NFC, runs of white space as one space, no control characters.
 * Refuses what is empty, longer than `max`, or not text at all (a lone surrogate).
 */
export function readText(raw: string, max: number): string | Refusal {
	if (!raw.isWellFormed()) return { kind: 'text-unreadable' };
	const text = raw
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	if (text === '') return { kind: 'text-empty' };
	if (text.length > max) return { kind: 'text-too-long', length: text.length, max };
	return text;
}

/** The lines of a pasted list, without the bullets and numbers that people put before them, empty ones left out. */
export function splitLines(pasted: string): string[] {
	return pasted
		.split(/\r\n|[\n\r\u2028\u2029]/u)
		.map((line) => line.replace(/^\s*(?:[-*•–—·]|\d{1,3}[.)])\s+/u, '').trim())
		.filter((line) => line !== '');
}
