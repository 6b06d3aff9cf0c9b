import { beginning, likenessOfWords, wordForms, type WordForm } from './word-forms.ts';

/** A text of one question, as it is looked through for others that may say the same. */
export type Comparable = { readonly id: string; readonly question: string; readonly text: string };
/** Another text that may say the same; `likeness` goes from 0 to 1. */
export type NearDuplicate = { readonly id: string; readonly likeness: number };
export type LikelyPair = { readonly a: string; readonly b: string; readonly likeness: number };

/** What is suggested for one text, at most. */
export const mostSuggestions = 3;
/** Below it two texts share too little to be worth a look. */
const leastLikeness = 0.12;
/** From here on a pair is worth showing before anybody asks. */
const likelyFrom = 0.5;

/**
 * For each text the others of its question that are likest to it, likest first: a suggestion for a person, who
 * decides. Compares words without accents, plural and order; a rare word weighs more than one that many texts have;
 * knows no synonyms. A text that is a little like everything gives way to one that is like this one alone
 * (similarities over their neighbourhoods: Zelnik-Manor and Perona 2004, local scaling).
 */
export function nearDuplicates(texts: readonly Comparable[]): Map<string, readonly NearDuplicate[]> {
	const found = new Map<string, readonly NearDuplicate[]>();
	for (const group of Map.groupBy(texts, ({ question }) => question).values()) {
		const table = likenesses(group);
		const usual = table.map(usualLikeness);
		for (const [row, { id }] of group.entries()) {
			const scaled = (other: number) =>
				(table[row]?.get(other) ?? 0) / Math.sqrt((usual[row] ?? 1) * (usual[other] ?? 1));
			const others = [...(table[row] ?? [])]
				.filter(([, likeness]) => likeness >= leastLikeness)
				.sort(([a], [b]) => scaled(b) - scaled(a) || a - b)
				.slice(0, mostSuggestions);
			found.set(
				id,
				others.map(([other, likeness]) => ({ id: group[other]?.id ?? '', likeness }))
			);
		}
	}
	return found;
}

/**
 * The texts that are likest to one of them, likest first: for a screen that is about that one alone. All are of its
 * question.
 */
export function likestTo(id: string, texts: readonly Comparable[], most: number): NearDuplicate[] {
	const row = likenesses(texts)[texts.findIndex((one) => one.id === id)] ?? new Map<number, number>();
	return [...row]
		.filter(([, likeness]) => likeness >= leastLikeness)
		.sort(([a, one], [b, other]) => other - one || a - b)
		.slice(0, most)
		.map(([place, likeness]) => ({ id: texts[place]?.id ?? '', likeness }));
}

/** The pairs that are worth a look before anybody asks, likest first, each once. */
export function likelyPairs(suggestions: ReadonlyMap<string, readonly NearDuplicate[]>): LikelyPair[] {
	const pairs = new Map<string, LikelyPair>();
	for (const [one, others] of suggestions) {
		for (const { id: other, likeness } of others) {
			const [a, b] = one < other ? [one, other] : [other, one];
			if (likeness >= likelyFrom) pairs.set(`${a} ${b}`, { a, b, likeness });
		}
	}
	return [...pairs.values()].sort((a, b) => b.likeness - a.likeness || (a.a < b.a ? -1 : 1));
}

type Row = Map<number, number>;
type Word = WordForm & { readonly texts: number[]; weight: number };

// For each text the likenesses to those that share a word with it, by their places in the list.
function likenesses(group: readonly Comparable[]): Row[] {
	const vocabulary = new Map<string, Word>();
	const words = group.map(({ text }, place) => wordForms(text).map((form) => noted(vocabulary, form, place)));
	for (const word of vocabulary.values()) word.weight = Math.log(1 + group.length / word.texts.length);
	const alike = alikeWords([...vocabulary.values()]);
	const shared = words.map((own) => sharedWeights(own, alike));
	const whole = words.map((own) => own.reduce((sum, { weight }) => sum + weight, 0));
	return shared.map((row, place) => {
		row.delete(place);
		return new Map(
			[...row].map(([other, weight]) => {
				const both = (weight + (shared[other]?.get(place) ?? 0)) / 2;
				return [other, likenessOf(both, whole[place] ?? 0, whole[other] ?? 0)];
			})
		);
	});
}

// Halfway between what two texts have in common and how much of the shorter one lies within the longer.
function likenessOf(shared: number, one: number, other: number): number {
	return Math.min(1, (2 * shared) / (one + other) / 2 + shared / Math.min(one, other) / 2);
}

function noted(vocabulary: Map<string, Word>, form: WordForm, place: number): Word {
	const word = vocabulary.get(form.plain) ?? { ...form, texts: [], weight: 0 };
	word.texts.push(place);
	vocabulary.set(form.plain, word);
	return word;
}

function alikeWords(vocabulary: readonly Word[]): Map<Word, readonly (readonly [Word, number])[]> {
	const buckets = Map.groupBy(vocabulary, ({ plain }) => plain.slice(0, beginning));
	const likest = (word: Word) =>
		(buckets.get(word.plain.slice(0, beginning)) ?? [])
			.map((other) => [other, likenessOfWords(word, other)] as const)
			.filter(([, likeness]) => likeness > 0);
	return new Map(vocabulary.map((word) => [word, likest(word)]));
}

// Each word counts once for each other text, by the likest word there and the weight of the more common of the two.
function sharedWeights(own: readonly Word[], alike: ReturnType<typeof alikeWords>): Row {
	const shared: Row = new Map();
	for (const word of own) {
		const best: Row = new Map();
		for (const [other, likeness] of alike.get(word) ?? []) {
			const weight = likeness * Math.min(word.weight, other.weight);
			for (const place of other.texts) best.set(place, Math.max(best.get(place) ?? 0, weight));
		}
		for (const [place, weight] of best) shared.set(place, (shared.get(place) ?? 0) + weight);
	}
	return shared;
}

// How alike a text's nearest neighbours usually are to it.
function usualLikeness(row: Row): number {
	const nearest = [...row.values()].sort((a, b) => b - a).slice(0, mostSuggestions);
	return nearest.reduce((sum, likeness) => sum + likeness, 0) / mostSuggestions || 1;
}
