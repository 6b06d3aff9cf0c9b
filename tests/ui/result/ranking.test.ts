import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import NothingShown from '../../../src/lib/ui/result/NothingShown.svelte';
import RoundRanking from '../../../src/lib/ui/result/RoundRanking.svelte';
import { expectAccessible, saying, show } from '../ballot/room.ts';
import { closedRound } from './round.ts';

const bars = () => page.getByRole('img', { name: /Profil de mérite/u }).elements();
const texts = () =>
	page
		.getByRole('listitem')
		.getByRole('heading', { level: 3 })
		.elements()
		.map((one) => one.textContent?.trim());
const ranks = () =>
	[...document.querySelectorAll('.rank')].map((one) => (one as HTMLElement).innerText.replace(/\s+/gu, ' '));

async function tableRows(): Promise<string[][]> {
	await page.getByRole('button', { name: 'Voir les nombres' }).click();
	const rows = [...(page.getByRole('table').element() as HTMLTableElement).rows];
	return rows.map((row) =>
		[...row.cells].map((cell) => cell.innerText.trim().split('\n').at(-1)?.replace(/\s+/gu, ' ') ?? '')
	);
}

describe('the result of a round', () => {
	it('says the same in the bar’s words, in its sentence and in the table', async () => {
		await show(RoundRanking, closedRound([['Un budget participatif', [2, 5, 1, 0, 2, 1], 1]]));
		expect(bars().map((bar) => bar.getAttribute('aria-label'))).toEqual([
			'Profil de mérite\u202f: Très bien 2, Bien 5, Assez bien 1, Insuffisant 2, À rejeter 1, 1 sans opinion.'
		]);
		await expect.element(saying('7 personnes sur 11 la jugent au moins «\u202fBien\u202f».')).toBeVisible();
		const grades = ['Très bien', 'Bien', 'Assez bien', 'Passable', 'Insuffisant', 'À rejeter'];
		const counted = ['2 18 %', '5 46 %', '1 9 %', '0 0 %', '2 18 %', '1 9 %'];
		expect(await tableRows()).toEqual([
			['Rang', 'Piste', ...grades, 'Total', 'Sans opinion', 'Mention majoritaire'],
			['1', 'Un budget participatif', ...counted, '11', '1', 'Bien']
		]);
		await expectAccessible();
	});

	it('draws each block as wide as its share, and the line through the middle of the bar', async () => {
		await show(RoundRanking, closedRound([['Un budget participatif', [3, 0, 0, 0, 0, 9]]]));
		const bar = bars()[0]!.getBoundingClientRect();
		const widths = [...bars()[0]!.querySelectorAll('.block')].map(
			(one) => one.getBoundingClientRect().width / bar.width
		);
		expect(widths[0]).toBeCloseTo(0.25, 2);
		expect(widths[1]).toBeCloseTo(0.75, 2);
		const line = bars()[0]!.querySelector('.half')!.getBoundingClientRect();
		expect((line.left + line.width / 2 - bar.left) / bar.width).toBeCloseTo(0.5, 2);
	});

	it('lets ties share their rank, skips the next, and says that nothing separates them', async () => {
		const counted = [
			['Former les élus', [1, 1, 1, 0, 0, 0]],
			['Ouvrir les données', [2, 4, 0, 0, 0, 0]],
			['Partager les codes', [1, 2, 0, 0, 0, 0]]
		] as const;
		await show(RoundRanking, closedRound(counted));
		expect(texts()).toEqual(['Ouvrir les données', 'Partager les codes', 'Former les élus']);
		expect(ranks()).toEqual(['1 1re ex æquo', '1 1re ex æquo', '3 3e']);
		await expect.element(saying('rien ne les départage')).toBeVisible();
		expect((await tableRows()).slice(1).map(([rank]) => rank)).toEqual(['1 ex æquo', '1 ex æquo', '3']);
		await expectAccessible();
	});

	it('keeps the worse of two grades when the line falls between them, and says so', async () => {
		await show(RoundRanking, closedRound([['Former les élus', [3, 3, 4, 0, 2, 0]]]));
		await expect.element(saying('tombe entre «\u202fBien\u202f» et «\u202fAssez bien\u202f»')).toBeVisible();
		expect(document.querySelector('.block.majority .letter')?.textContent).toBe('C');
		expect(document.querySelector('.named')?.textContent).toContain('Assez bien');
	});

	it('puts a track below the quorum last, without rank or grade, and says what was missing', async () => {
		const counted = [
			['Un réseau européen', [2, 0, 0, 0, 0, 0], 10],
			['Ouvrir les données', [0, 0, 12, 0, 0, 0]]
		] as const;
		await show(RoundRanking, closedRound(counted, { rule: { kind: 'ignored', quorum: 4 } }));
		expect(texts()).toEqual(['Ouvrir les données', 'Un réseau européen']);
		await expect.element(saying('2 mentions reçues, il en fallait 4')).toBeVisible();
		expect(document.querySelectorAll('.named')).toHaveLength(1);
		await expectAccessible();
	});

	it('says why each track stands before the next, when it is asked', async () => {
		const counted = [
			['Former les élus', [0, 12, 0, 0, 0, 0]],
			['Ouvrir les données', [12, 0, 0, 0, 0, 0]]
		] as const;
		await show(RoundRanking, closedRound(counted));
		await page.getByRole('button', { name: 'Comprendre cet ordre' }).click();
		await expect.element(saying('«\u202fOuvrir les données\u202f» passe devant')).toBeVisible();
		await expectAccessible();
	});

	it('says of no opinion what the declared rule made of it', async () => {
		const counted = [['Former les élus', [1, 1, 1, 0, 0, 3], 6]] as const;
		await show(RoundRanking, closedRound(counted, { rule: { kind: 'worst' } }));
		const said = '9 voix sur 12 comptent comme «\u202fÀ rejeter\u202f», dont 6 sans opinion.';
		await expect.element(saying(said)).toBeVisible();
		await expect.element(saying('Aucune piste n’est soutenue')).toBeVisible();
	});

	it('does not speak of no opinion where everybody had to grade', async () => {
		await show(
			RoundRanking,
			closedRound([['Former les élus', [6, 6, 0, 0, 0, 0]]], { rule: { kind: 'required' } })
		);
		expect(saying('Sans opinion').elements()).toHaveLength(0);
	});

	it('tells how many voted for how many people, what was given up, and what was remarked', async () => {
		await show(
			RoundRanking,
			closedRound([['Former les élus', [12, 0, 0, 0, 0, 0]]], { remark: 'Deux départs.' })
		);
		// The first of each stands in the head of the printed sheet, which the screen does not show.
		await expect.element(saying('12 bulletins').last()).toBeVisible();
		await expect.element(saying('pour 30 personnes attendues, 1 bulletin abandonné').last()).toBeVisible();
		await expect.element(saying('Deux départs.').last()).toBeVisible();
	});

	it('marks a rehearsal, and warns under five ballots', async () => {
		const round = closedRound([['Former les élus', [3, 0, 0, 0, 0, 0]]], {
			ballots: 3,
			purpose: 'rehearsal'
		});
		await show(RoundRanking, round);
		await expect.element(saying('ce résultat ne compte pas')).toBeVisible();
		await expect.element(saying('3 bulletins seulement')).toBeVisible();
		await expectAccessible();
	});

	it('is provisional while an urn is still open', async () => {
		const round = closedRound([['Former les élus', [12, 0, 0, 0, 0, 0]]]);
		await show(RoundRanking, { ...round, result: { ...round.result, final: false, openUrns: 1 } });
		await expect.element(saying('Résultat provisoire')).toBeVisible();
	});

	it('fits a telephone', async () => {
		await page.viewport(390, 844);
		await show(RoundRanking, closedRound([['Former les élus', [1, 1, 1, 1, 1, 7]]]));
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
		await expectAccessible();
		await page.viewport(1280, 800);
	});

	it('says nothing before the urn is closed', async () => {
		await show(NothingShown, { gradeHref: '/workshops/w/grade' });
		await expect.element(page.getByRole('heading', { level: 1, name: /avant la fermeture/u })).toBeVisible();
		await expect.element(page.getByRole('link', { name: 'Revenir au vote' })).toBeVisible();
		await expectAccessible();
	});
});
