import { readFileSync } from 'node:fs';

type Item = { readonly id: string; readonly text: string };
type Fixture = {
	readonly lists: readonly { readonly id: string; readonly items: readonly Item[] }[];
	readonly near_duplicates: readonly { readonly a: string; readonly b: string; readonly kind: string }[];
};

export type Question = 'q1' | 'q2' | 'q3';
export const questions: readonly Question[] = ['q1', 'q2', 'q3'];

/** What the room proposes to each question. */
const listsOf: Record<Question, readonly string[]> = {
	q1: ['q1-ogc', 'q1-conversations', 'q1-cnr'],
	q2: ['q2-strategie', 'q2-refonte'],
	q3: ['q3-pan2024', 'q3-ideation']
};

const file = new URL('../../../src/commands/demo/ogp-2022.json', import.meta.url);
const fixture = JSON.parse(readFileSync(file, 'utf8')) as Fixture;

/** The proposals of a question, as people type them. */
export function proposalsOf(question: Question): string[] {
	return itemsOf(question).map(({ text }) => text);
}

/** Those who write in private, one after another: three people, eight proposals in all. */
export const privateTurns: readonly { question: Question; texts: readonly string[] }[] = [
	{ question: 'q1', texts: proposalsOf('q1').slice(0, 3) },
	{ question: 'q1', texts: proposalsOf('q1').slice(3, 5) },
	{ question: 'q2', texts: proposalsOf('q2').slice(0, 3) }
];

/** Proposals of a question that say the same and may be merged, the wording that stays first. */
export function mergesOf(question: Question): string[][] {
	const textOf = new Map(itemsOf(question).map(({ id, text }) => [id, text]));
	const groups = new Map<string, string[]>();
	for (const { a, b, kind } of fixture.near_duplicates) {
		const [stays, joins] = [textOf.get(a), textOf.get(b)];
		if (!stays || !joins || !mergeable.includes(kind)) continue;
		groups.set(stays, [...(groups.get(stays) ?? [stays]), joins]);
	}
	return [...groups.values()];
}

/** The tracks that a question keeps: the merged ones, then as many others as make eight. */
export function tracksKept(question: Question): string[] {
	const groups = mergesOf(question);
	const joined = new Set(groups.flatMap((group) => group.slice(1)));
	const merged = groups.map(([stays]) => stays!);
	const others = proposalsOf(question).filter((text) => !joined.has(text) && !merged.includes(text));
	return [...merged, ...others].slice(0, tracksAQuestion);
}

/** Everything else that the merges leave is set aside. */
export function tracksSetAside(question: Question): string[] {
	const joined = new Set(mergesOf(question).flatMap((group) => group.slice(1)));
	const kept = new Set(tracksKept(question));
	return proposalsOf(question).filter((text) => !joined.has(text) && !kept.has(text));
}

const mergeable = ['proche', 'absorbée'];
const tracksAQuestion = 8;

function itemsOf(question: Question): Item[] {
	return listsOf[question].flatMap((id) => fixture.lists.find((list) => list.id === id)?.items ?? []);
}
