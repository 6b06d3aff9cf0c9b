/**
 * Suggestions of near-duplicates, which the sorting page computes anew after each act: 200 proposals in less than
 * 50 ms on a tablet. Compared within one run with the plain way, trigrams of every text against every other. Run with
 * `node tests/bench/near-duplicates.ts`; the times in milliseconds are hints only, as machines differ.
 */
import { readFileSync } from 'node:fs';
import { nearDuplicates, type Comparable } from '../../src/lib/core/near-duplicates.ts';
import { median, ms, promise, times } from './figures.ts';

type Fixture = { readonly lists: readonly { readonly items: readonly { readonly text: string }[] }[] };
const file = new URL('../../src/commands/demo/ogp-2022.json', import.meta.url);
const { lists } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
const texts = lists.flatMap(({ items }) => items.map(({ text }) => text));
const rounds = 51;

const room = roomOf(200);
const contenders = [() => nearDuplicates(room), () => nearDuplicates(roomOf(400)), () => trigrams(room)];
const [ours, twice, plain] = contenders.map(() => [] as number[]);
for (let round = 0; round < rounds + 5; round += 1)
	for (const [index, contender] of contenders.entries()) {
		const start = performance.now();
		contender();
		if (round >= 5) [ours, twice, plain][index]!.push(performance.now() - start);
	}
const [own, doubled, other] = [median(ours!), median(twice!), median(plain!)];
console.log(`200 proposals: ${ms(own)}; 400: ${ms(doubled)}; trigrams, each against each, 200: ${ms(other)}`);
promise(`at most half the time of plain trigrams: ${times(own / other)}`, own <= other / 2);
promise(`200 proposals < 50 ms on a tablet a quarter as fast: ${ms(own * 4)}`, own * 4 < 50);

/** As many different texts as asked for: the real ones, then real ones with others' endings. */
function roomOf(size: number): Comparable[] {
	return Array.from({ length: size }, (_, index) => {
		const [first, second] = [texts[index % texts.length]!, texts[(index * 7 + 3) % texts.length]!];
		const text = index < texts.length ? first : `${half(first, 0)} ${half(second, 1)}`;
		return { id: String(index), question: 'q1', text };
	});
}

function half(text: string, which: 0 | 1): string {
	const words = text.split(' ');
	const middle = Math.ceil(words.length / 2);
	return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
}

function trigrams(room: readonly Comparable[]): number {
	const sets = room.map(({ text }) => {
		const plain = ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} `;
		return new Set(Array.from({ length: plain.length - 2 }, (_, index) => plain.slice(index, index + 3)));
	});
	let alike = 0;
	for (const a of sets)
		for (const b of sets) if ((2 * a.intersection(b).size) / (a.size + b.size) > 0.5) alike += 1;
	return alike;
}
