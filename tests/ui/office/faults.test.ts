import { expect, it } from 'vitest';
import { faultSentence } from '$lib/ui/office/fault-sentence.ts';
import { words as en } from '$lib/words/en/words.ts';
import { words as fr } from '$lib/words/fr/words.ts';

it.each([
	[{ path: [], what: 'shape' }, 'Le fichier entier\u202f: ce n’est pas la forme attendue.'],
	[{ path: ['title', 'fr'], what: 'empty' }, 'Le titre, le texte français\u202f: rien n’y est écrit.'],
	[
		{ path: ['questions', 1, 'text', 'fr'], what: 'long' },
		'La question 2, le texte français\u202f: c’est trop long.'
	],
	[
		{ path: ['questions', 0, 'tracks', 2, 'text', 'en'], what: 'long' },
		'La question 1, piste 3, le texte anglais\u202f: c’est trop long.'
	],
	[{ path: ['categories'], what: 'many' }, 'La liste des catégories\u202f: il y en a trop.'],
	[{ path: ['logo'], what: 'unknown' }, '«\u202flogo\u202f»\u202f: ce nom n’est pas attendu.'],
	[
		{ path: ['scale'], what: 'choice', known: 'quality-5' },
		'L’échelle\u202f: il faut l’une de ces valeurs\u202f: quality-5.'
	]
] as const)('%o is said by its place', (fault, sentence) => {
	expect(faultSentence({ words: fr }, fault)).toBe(sentence);
	expect(faultSentence({ words: en }, fault)).toMatch(/^[A-Z“].*: .*\.$/u);
});
