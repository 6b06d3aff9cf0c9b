import { describe, expect, test } from 'vitest';
import { refusalSentence } from '$lib/ui/common/refusal-sentence.ts';
import { languages } from '$lib/words/language.ts';
import { loadWords, type Words } from '$lib/words/words.ts';
import { everyRefusal } from '../refusals.ts';

type Sentence = { readonly path: string; readonly texts: readonly string[] };

/** What a sentence is told with: the first list of arguments that gives a sensible text is taken. */
const examples: readonly (readonly unknown[])[] = [
	[2, 3, 4, 5],
	[['une', 'deux'], 2],
	['une', 'deux', 'trois', 'quatre', 'cinq'],
	['ignored', 5],
	[everyRefusal[0]]
];
const counts = [0, 1, 2, 1000];

describe.each(languages)('words in %s', (language) => {
	test('every sentence can be said, and none is empty', async () => {
		const mute = sentencesOf(await loadWords(language)).filter(({ texts }) => !texts.every(isSaid));
		expect(mute).toEqual([]);
	});

	test('every refusal has a sentence that says enough to go on', async () => {
		const words = await loadWords(language);
		for (const refusal of everyRefusal) {
			const sentence = refusalSentence(words, refusal);
			expect(sentence, refusal.kind).toMatch(/^[\p{Lu}\d].{30,}\.$/u);
			expect(sentence, refusal.kind).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	test('nothing is shouted', async () => {
		expect(offending(await loadWords(language), /!/u)).toEqual([]);
	});
});

test('French has no straight apostrophe, and no plain space where a narrow one belongs', async () => {
	const words = await loadWords('fr');
	expect(offending(words, /'/u)).toEqual([]);
	expect(offending(words, /[ \u00a0][;:?!»]|«[ \u00a0]/u)).toEqual([]);
	expect(offending(words, /[\p{L}\p{N}][;:?!](?!\p{L}|\/)/u)).toEqual([]);
	expect(offending(words, /«(?!\u202f)|(?<!\u202f)»/u)).toEqual([]);
});

test('English has no French quotes, and no space before its marks', async () => {
	expect(offending(await loadWords('en'), /[«»\u202f']|\s[;:?!]/u)).toEqual([]);
});

function offending(words: Words, pattern: RegExp): string[] {
	const wrong = sentencesOf(words).filter(({ texts }) => texts.some((text) => pattern.test(text)));
	return wrong.map(({ path, texts }) => `${path}: ${texts.find((text) => pattern.test(text))}`);
}

function sentencesOf(node: unknown, path = 'words'): Sentence[] {
	if (typeof node === 'string') return [{ path, texts: [node] }];
	if (typeof node === 'function') return [{ path, texts: said(node as (...told: unknown[]) => unknown) }];
	return Object.entries(node as object).flatMap(([key, child]) => sentencesOf(child, `${path}.${key}`));
}

// A function that takes a count is also told with none, one and a thousand.
function said(sentence: (...told: unknown[]) => unknown): string[] {
	const text = examples.map((told) => attempt(sentence, told)).find(isSaid);
	const counted = counts.map((count) => attempt(sentence, [count, count, count])).filter(isSaid);
	return [text ?? '', ...counted];
}

function attempt(sentence: (...told: unknown[]) => unknown, told: readonly unknown[]): string {
	try {
		const text = sentence(...told);
		return typeof text === 'string' ? text : '';
	} catch {
		return '';
	}
}

function isSaid(text: string): boolean {
	return text.trim() !== '' && !/undefined|NaN|\[object/u.test(text);
}
