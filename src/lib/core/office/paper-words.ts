/** What the words typed from signed minutes say of a fingerprint told in words. */
export type PaperAnswer =
	| { readonly kind: 'equal' }
	| { readonly kind: 'other-count'; readonly given: number; readonly expected: number }
	/** The places, from 1 on, of the words that are not those told. */
	| { readonly kind: 'other'; readonly places: readonly number[] };

/**
 * Compares words typed from paper, in capitals or not, with or without accents, numbers or commas, with the words of each
 * language that the paper may be in. Answers for the language that agrees best.
 */
export function comparePaper(typed: string, told: readonly (readonly string[])[]): PaperAnswer {
	const given = plain(typed)
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '');
	const expected = told[0]?.length ?? 0;
	if (given.length !== expected) return { kind: 'other-count', given: given.length, expected };
	const [best = []] = told.map((words) => differing(given, words)).sort((a, b) => a.length - b.length);
	return best.length === 0 ? { kind: 'equal' } : { kind: 'other', places: best };
}

function differing(given: readonly string[], words: readonly string[]): number[] {
	return words.flatMap((word, index) => (plain(word) === given[index] ? [] : [index + 1]));
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
