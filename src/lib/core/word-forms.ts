import { isStopWord } from './stop-words.ts';

/** One word of a text as it is compared with others. */
export type WordForm = {
	/** Without accents, plural, feminine e and doubled letters: « Écoles » and « école » are alike. */
	readonly plain: string;
	/** Without what derives a word from another: « climat » and « climatique » are of one family. */
	readonly family: string;
};

/** The words that say what a text is about, once each, in French or in English. */
export function wordForms(text: string): WordForm[] {
	const plain = new Set([...new Set(wordsOf(text))].map(plainForm));
	return [...plain].map((word) => ({ plain: word, family: familyOf(word) }));
}

/** The families of those words, once each: what texts are found by. */
export function wordFamilies(text: string): string[] {
	return [...new Set(wordForms(text).map(({ family }) => family))];
}

/**
 * How alike two words are, from 0 to 1: the same word, one of its family, or one that begins like it for most of its
 * length (a misspelt ending, a family that the list of endings does not know).
 */
export function likenessOfWords(a: WordForm, b: WordForm): number {
	if (a.plain === b.plain) return 1;
	if (a.family === b.family) return ofOneFamily;
	const shared = sharedBeginning(a.plain, b.plain) / Math.max(a.plain.length, b.plain.length);
	return shared >= mostOfIt ? ofOneFamily * shared : 0;
}

/** Words that are alike at all begin with the same letters, as many as these at most. */
export const beginning = 4;

const ofOneFamily = 0.7;
const mostOfIt = 0.75;
/** What is left of a word when an ending is taken off, at least. */
const shortestFamily = 4;

const endings =
	/(?:ement|ment|ation|ition|ateur|atrice|atif|ativ|ite|iqu|ist|ism|air|abl|ibl|eur|eus|anc|enc|ant|ent|ion|if|iv|el|al|ing|nes|ly|ed|er|ir|i|e|y)$/u;

function wordsOf(text: string): string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const letters = plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
	const words = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.filter((word) => word.length > 1 && !isStopWord(word));
}

function plainForm(word: string): string {
	if (word.length <= 3) return word;
	return word
		.replace(/aux$/u, 'al')
		.replace(/(?:([^s])s|x)$/u, '$1')
		.replace(/(.)e$/u, '$1')
		.replace(/(\p{L})\1/gu, '$1');
}

function familyOf(plain: string): string {
	let family = plain;
	for (;;) {
		const shorter = family.replace(endings, '');
		if (shorter === family || shorter.length < shortestFamily) return family;
		family = shorter;
	}
}

function sharedBeginning(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}
