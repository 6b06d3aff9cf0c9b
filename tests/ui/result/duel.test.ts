import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import RoundRanking from '../../../src/lib/ui/result/RoundRanking.svelte';
import { expectAccessible, saying, show } from '../ballot/room.ts';
import { closedRound, type Counted } from './round.ts';

const counted: readonly Counted[] = [
	['Former les élus', [1, 6, 4, 1, 0, 0]],
	['Ouvrir les données', [3, 6, 2, 1, 0, 0]],
	['Partager les codes', [0, 0, 9, 3, 0, 0]],
	['Un réseau européen', [0, 0, 9, 3, 0, 0]]
];

async function duel(one: string, other: string, round = closedRound(counted)): Promise<HTMLElement> {
	await show(RoundRanking, round);
	await page.getByRole('button', { name: 'Comparer deux pistes' }).click();
	await page.getByLabelText('Une piste').selectOptions(one);
	await page.getByLabelText('Une autre').selectOptions(other);
	return document.querySelector<HTMLElement>('.duel')!;
}

const titles = (box: HTMLElement) =>
	[...box.querySelectorAll('h4')].map((one) => one.textContent?.replace(/\s+/gu, ' ').trim());

/** What is framed in each of the two bars, as shares of the bar. */
const frames = (box: HTMLElement) =>
	[...box.querySelectorAll('.bar[role=img]')].map((bar) => {
		const frame = bar.querySelector('.frame')?.getBoundingClientRect();
		const { left, width } = bar.getBoundingClientRect();
		return frame
			? [(frame.left - left) / width, (frame.right - left) / width].map((n) => n.toFixed(2))
			: null;
	});

describe('two tracks side by side', () => {
	it('stand in the order of the ranking, whichever was chosen first, with the reason', async () => {
		const box = await duel('Partager les codes', 'Ouvrir les données');
		expect(titles(box)).toEqual(['1re Ouvrir les données', '3e ex æquo Partager les codes']);
		await expect.element(saying('«\u202fOuvrir les données\u202f» passe devant').first()).toBeVisible();
		await expectAccessible();
	});

	it('have the two grades framed where these differ', async () => {
		const box = await duel('Ouvrir les données', 'Partager les codes');
		expect(frames(box)).toEqual([
			['0.25', '0.75'],
			['0.00', '0.75']
		]);
		expect(box.querySelectorAll('.block.majority')).toHaveLength(0);
	});

	it('have the largest group framed where the grade is the same', async () => {
		const box = await duel('Ouvrir les données', 'Former les élus');
		expect(box.querySelector('.said')?.textContent).toContain('5 personnes sur 12');
		expect(frames(box)).toEqual([null, ['0.58', '1.00']]);
	});

	it('have nothing framed when they are tied', async () => {
		const box = await duel('Partager les codes', 'Un réseau européen');
		expect(box.querySelector('.said')?.textContent).toContain('ex æquo');
		expect(frames(box)).toEqual([null, null]);
		expect(saying('Encadré').elements()).toHaveLength(0);
	});

	it('change places when the same track is chosen twice', async () => {
		const box = await duel('Former les élus', 'Former les élus');
		expect(titles(box)).toHaveLength(2);
		expect(new Set(titles(box)).size).toBe(2);
	});

	it('each say why they are not ranked', async () => {
		const round = closedRound(
			[
				['Former les élus', [1, 0, 0, 0, 0, 0]],
				['Ouvrir les données', [0, 0, 0, 0, 0, 0]]
			],
			{ rule: { kind: 'ignored', quorum: 4 } }
		);
		const box = await duel('Former les élus', 'Ouvrir les données', round);
		expect(box.querySelector('.said')?.textContent).toContain('il en fallait 4');
		expect(box.querySelector('.said')?.textContent).toContain('aucune mention');
	});
});
