import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import RoundRanking from '../../../src/lib/ui/result/RoundRanking.svelte';
import { claimsIn } from '../../words/claims.ts';
import { recountPair } from '../../words/recount.ts';
import { show } from '../ballot/room.ts';
import { closedRound } from './round.ts';

const grades = ['Très bien', 'Bien', 'Assez bien', 'Passable', 'Insuffisant', 'À rejeter'];
const required = { kind: 'required' } as const;

/** Twelve people, six grades. */
const tally = fc
	.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 })
	.map((given) => grades.map((_, grade) => given.filter((one) => one === grade).length));
const pairs = fc.sample(fc.tuple(tally, tally), { seed: 20220705, numRuns: 10 });

describe('ten pairs drawn by chance, as a reader sees them', () => {
	it.each(pairs)('%j and %j: the chart, the table and the sentence agree', async (a, b) => {
		const counted = [
			['Jardin', a],
			['École', b]
		] as const;
		await show(RoundRanking, closedRound(counted, { rule: required }));
		await page.getByRole('button', { name: 'Voir les nombres' }).click();
		await page.getByRole('button', { name: 'Comprendre cet ordre' }).click();
		const drawn = [...document.querySelectorAll('ol > li:has(.bar)')].map(drawnTrack);
		expect(new Map(drawn.map(({ id, tally }) => [id, tally]))).toEqual(new Map(counted));
		expect(drawn.map(({ grade }) => grade)).toEqual(drawn.map(({ tally }) => grades[middle(tally)]));
		expect(tableRows()).toEqual(drawn.map(({ id, tally, grade }) => [id, ...tally, grade]));

		const sentence = document.querySelector('[id$=-reasons] li')!.textContent!;
		const { claims, rest } = claimsIn(sentence, 'fr');
		expect(claims.length).toBeGreaterThan(0);
		expect(rest).not.toMatch(/\d/);
		const [first, second] = drawn as [(typeof drawn)[number], (typeof drawn)[number]];
		for (const claim of claims) recountPair(claim, { first, second, rule: required, words: grades });
	});
});

/** A track as its bar shows it: how wide each block is, which one the line at 50 % lies in, and what stands on them. */
function drawnTrack(item: Element) {
	const bar = item.querySelector('.bar[role=img]')!;
	const { left, width } = bar.getBoundingClientRect();
	const tally = grades.map(() => 0);
	let outlined = '';
	for (const block of bar.querySelectorAll('.block')) {
		const grade = 'ABCDEF'.indexOf(block.querySelector('.letter')!.textContent!);
		const box = block.getBoundingClientRect();
		tally[grade] = Math.round((box.width / width) * 12);
		expect(block.querySelector('.count')!.textContent).toBe(String(tally[grade]));
		if (!block.classList.contains('majority')) continue;
		expect(box.left).toBeLessThanOrEqual(left + width / 2 + 1);
		expect(box.right).toBeGreaterThan(left + width / 2 - 1);
		outlined = grades[grade]!;
	}
	const named = item.querySelector('.named b')!.textContent;
	expect(named).toBe(outlined);
	return { id: item.querySelector('h3')!.textContent!, tally, grade: named };
}

/** Track, counts and majority grade of each row. */
function tableRows(): (string | number)[][] {
	const [, ...rows] = (document.querySelector('table') as HTMLTableElement).rows;
	return rows.map((row) => {
		const cells = [...row.cells].map((cell) => cell.innerText.trim());
		return [cells[1]!, ...cells.slice(2, 8).map((cell) => parseInt(cell, 10)), cells.at(-1)!];
	});
}

/** The seventh of twelve grades: the worse of the two in the middle. */
function middle(tally: readonly number[]): number {
	return tally.flatMap((count, grade) => new Array<number>(count).fill(grade))[6]!;
}
