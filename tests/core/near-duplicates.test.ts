import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyPairs, mostSuggestions, nearDuplicates } from '$lib/core/near-duplicates.ts';
import { wordForms } from '$lib/core/word-forms.ts';

type Fixture = {
	readonly lists: readonly {
		readonly question: string;
		readonly items: readonly { readonly id: string; readonly text: string }[];
	}[];
	readonly near_duplicates: readonly { readonly a: string; readonly b: string; readonly kind: string }[];
};
const file = new URL('../../src/commands/demo/ogp-2022.json', import.meta.url);
const { lists, near_duplicates: pairs } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
const texts = lists.flatMap(({ question, items }) => items.map(({ id, text }) => ({ id, text, question })));
const byId = new Map(texts.map((one) => [one.id, one]));
const suggested = nearDuplicates(texts);

const placeOf = (one: string, other: string) =>
	(suggested.get(one) ?? []).findIndex(({ id }) => id === other) + 1;
const sharesWords = (one: string, other: string) => {
	const families = new Set(wordForms(byId.get(one)!.text).map(({ family }) => family));
	return wordForms(byId.get(other)!.text).some(({ family }) => families.has(family));
};

const longOne =
	'Publier chaque mois les comptes de la commune sous une forme lisible, avec un résumé oral en réunion de quartier';
const longOther =
	'Prêter des outils de jardin aux familles du quartier pendant les vacances, par un local ouvert le samedi matin';
const elsewhere = [
	'Une fête des voisins au printemps',
	'Réparer les trottoirs du centre',
	'Un médecin deux jours de plus chaque semaine',
	'Baisser le prix de la cantine'
];

describe('the proposals of 2022', () => {
	const sayTheSame = pairs.filter(({ kind }) => kind === 'proche' || kind === 'absorbée');

	test.each(sayTheSame.filter(({ a, b }) => sharesWords(a, b)))(
		'$a and $b are among the first three of each other ($kind)',
		({ a, b }) => {
			expect(placeOf(a, b)).toBeGreaterThan(0);
			expect(placeOf(b, a)).toBeGreaterThan(0);
		}
	);

	test('what says the same without one word in common is left to people: there is no list of synonyms', () => {
		expect(sayTheSame.filter(({ a, b }) => !sharesWords(a, b)).map(({ a, b }) => [a, b])).toEqual([
			['q1-ogc-03', 'q1-conversations-04'],
			['q1-france-09', 'q1-cnr-01']
		]);
	});

	test.each(pairs.filter(({ kind }) => kind === 'à ne pas fusionner'))(
		'$a and $b must stay apart, and neither is suggested for the other',
		({ a, b }) => {
			expect([placeOf(a, b), placeOf(b, a)]).toEqual([0, 0]);
		}
	);

	test('nothing is suggested across questions', () => {
		for (const [id, others] of suggested)
			for (const other of others) expect(byId.get(other.id)?.question).toBe(byId.get(id)?.question);
		expect(pairs.filter(({ kind }) => kind === 'même sujet, autre question')).toHaveLength(1);
	});
});

describe('two texts in a room of others', () => {
	test.each([
		['accents', 'Rénover les écoles', 'RENOVER LES ECOLES'],
		['plural', 'Un marché couvert', 'Des marchés couverts'],
		['plural in -aux', 'Le journal municipal', 'Des journaux municipaux'],
		['the order of words', 'Des bus plus tard le soir', 'Le soir, plus tard, des bus'],
		['the gender of people', 'Former les citoyennes', 'Former les citoyens'],
		['a noun and its verb', 'Rénovation des logements', 'Rénover le logement'],
		['a noun and its adjective', 'Agir pour le climat', 'Agir sur le changement climatique'],
		[
			'one within the other',
			'Jardins partagés',
			'Ouvrir des jardins partagés près de chaque école du quartier'
		],
		['a misspelt word', 'Protéger l’environnement', 'Proteger l’environement'],
		['an elided article', 'L’accès à l’eau', 'Accès d’eau'],
		['a ligature', 'Aider les œuvres locales', 'Aides aux oeuvres locales'],
		['English plural', 'A safer crossing near the school', 'Safer crossings near schools'],
		['an English noun and its verb', 'Renovating the library', 'Renovate the library']
	])('are suggested whatever the difference: %s', (_, one, other) => {
		expect(suggestionsIn([one, other, ...elsewhere])[0]).toContain(1);
		expect(suggestionsIn([one, other, ...elsewhere])[1]).toContain(0);
	});

	test.each([
		[
			'nothing but words of grammar',
			'Pour que tous aient plus de temps',
			'Que tous soient avec nous pour cela'
		],
		['words that only end alike', 'Aide à la formation', 'Accès à l’information'],
		['words that only begin alike', 'Des transports', 'La transparence'],
		['a short word within a long one', 'L’école', 'L’écologie'],
		['one common word between long texts', longOne, longOther],
		['English words that rhyme', 'A rational plan', 'A national fair']
	])('are not, for %s', (_, one, other) => {
		expect(suggestionsIn([one, other, ...elsewhere])[0]).not.toContain(1);
		expect(suggestionsIn([one, other, ...elsewhere])[1]).not.toContain(0);
	});
});

test('the same text twice comes first, and is worth showing before anybody asks', () => {
	const room = [
		'Des bancs à l’ombre',
		'Des pistes cyclables',
		'Des bancs sous les arbres',
		'Des bancs à l’ombre'
	];
	const suggestions = nearDuplicates(asked(room));
	expect(suggestions.get('0')?.map(({ id }) => id)).toEqual(['3', '2']);
	expect(likelyPairs(suggestions)[0]).toEqual({ a: '0', b: '3', likeness: 1 });
});

test('laws: at most three, never itself, likeness within 0 and 1 and the same from both sides, in any order', () => {
	const words = fc.constantFrom(
		'bus',
		'soir',
		'école',
		'écoles',
		'le',
		'vélo',
		'eau',
		'climat',
		'climatique'
	);
	const room = fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 12 });
	fc.assert(
		fc.property(room, (lines) => {
			const suggestions = nearDuplicates(asked(lines.map((line) => line.join(' '))));
			const likeness = new Map<string, number>();
			for (const [one, others] of suggestions) {
				expect(others.length).toBeLessThanOrEqual(mostSuggestions);
				for (const other of others) {
					expect(other.id).not.toBe(one);
					expect(other.likeness).toBeGreaterThan(0);
					expect(other.likeness).toBeLessThanOrEqual(1);
					const pair = [one, other.id].sort().join(' ');
					expect(other.likeness).toBeCloseTo(likeness.get(pair) ?? other.likeness, 10);
					likeness.set(pair, other.likeness);
				}
			}
		}),
		{ seed: 20220705, numRuns: process.env['PREAU_LONG'] ? 5000 : 500 }
	);
});

function asked(room: readonly string[]) {
	return room.map((text, index) => ({ id: String(index), question: 'q1', text }));
}

function suggestionsIn(room: readonly string[]): number[][] {
	const suggestions = nearDuplicates(asked(room));
	return room.map((_, index) => (suggestions.get(String(index)) ?? []).map(({ id }) => Number(id)));
}
