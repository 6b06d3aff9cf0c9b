import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Wall from '../../../src/lib/ui/wall/Wall.svelte';
import { expectAccessible, saying, show } from '../ballot/room.ts';
import { closedRound, type Counted } from '../result/round.ts';

const three: readonly Counted[] = [
	['Former les élus', [0, 12, 0, 0, 0, 0]],
	['Ouvrir les données', [12, 0, 0, 0, 0, 0]],
	['Partager les codes', [0, 0, 12, 0, 0, 0]]
];
const names = () =>
	page
		.getByRole('list', { name: 'Classement' })
		.getByRole('heading', { level: 2 })
		.elements()
		.map((one) => one.textContent?.trim());
const bars = () => page.getByRole('img', { name: /Profil de mérite/u }).elements();
const press = (keys: string) => userEvent.keyboard(keys);
const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

function onWall(round = closedRound(three)) {
	return show(Wall, { ...round, leaveHref: '/workshops/w/result' });
}

describe('the result on the wall', () => {
	beforeEach(() => page.viewport(1280, 800));
	afterEach(() => vi.restoreAllMocks());

	it('first shows the question alone, and nothing of its result', async () => {
		await onWall();
		await expect.element(page.getByRole('heading', { level: 1, name: /énergie/u })).toBeVisible();
		await expect.element(saying('3 pistes à découvrir, de la dernière à la première')).toBeVisible();
		expect([bars().length, saying('Ouvrir les données').elements().length]).toEqual([0, 0]);
		await expectAccessible();
	});

	it('reveals from the last to the first, and says why each stands before the one below', async () => {
		await onWall();
		await press('{PageDown}');
		await expect.poll(names).toEqual(['Partager les codes']);
		await expect
			.element(saying('12 personnes sur 12 la jugent au moins «\u202fAssez bien\u202f».'))
			.toBeVisible();
		await press('{ArrowRight}');
		await expect.poll(names).toEqual(['Former les élus', 'Partager les codes']);
		await expect.element(saying('«\u202fFormer les élus\u202f» passe devant')).toBeVisible();
		await press(' ');
		await expect.poll(names).toEqual(['Ouvrir les données', 'Former les élus', 'Partager les codes']);
		await settled();
		await expectAccessible();
		await press('{PageUp}');
		await expect.poll(names).toEqual(['Former les élus', 'Partager les codes']);
	});

	it('reveals all at once, and hides all again', async () => {
		await onWall();
		await press('a');
		await expect.poll(() => bars().length).toBe(3);
		await press('{Home}');
		await expect.poll(() => bars().length).toBe(0);
		await page.getByRole('button', { name: 'Tout montrer' }).click();
		await expect.poll(() => bars().length).toBe(3);
	});

	it('is led by fingers as well', async () => {
		await onWall();
		await page.getByRole('button', { name: 'Découvrir la dernière' }).click();
		await page.getByRole('button', { name: 'Piste suivante' }).click();
		await expect.poll(names).toEqual(['Former les élus', 'Partager les codes']);
		await page.getByRole('button', { name: 'Revenir' }).click();
		await expect.poll(names).toEqual(['Partager les codes']);
		await expect
			.element(page.getByRole('link', { name: 'Quitter le mur' }))
			.toHaveAttribute('href', '/workshops/w/result');
	});

	it('goes page by page at 1280 x 800, in large type, and never scrolls', async () => {
		const long =
			'Une proposition bien plus longue que les autres, qui demande deux lignes entières sur le mur';
		const many = Array.from({ length: 9 }, (_, n): Counted => [`${long} ${n}`, [9 - n, 0, 3 + n, 0, 0, 0]]);
		await onWall(closedRound(many));
		for (let step = 1; step <= 9; step += 1) {
			await press('{PageDown}');
			await expect.poll(() => saying(`${long} ${9 - step}`).elements().length).toBeGreaterThan(0);
			const wall = document.querySelector('.wall')!;
			expect(wall.scrollHeight).toBeLessThanOrEqual(wall.clientHeight);
			const rows = [...document.querySelectorAll('.tracks > li')].map((row) => row.getBoundingClientRect());
			const said = document.querySelector('.said')!;
			expect(rows.length).toBeGreaterThan(1);
			expect(rows.at(-1)!.bottom).toBeLessThanOrEqual(said.getBoundingClientRect().top + 1);
			expect(said.scrollHeight).toBeLessThanOrEqual(said.clientHeight);
		}
		const sizes = [
			...document.querySelectorAll('.tracks h2, .tracks .named b, .said p:not(.visually-hidden)')
		];
		for (const one of sizes) expect(parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThanOrEqual(22);
		expect(document.querySelector('.tracks .profile')!.getBoundingClientRect().height).toBe(72);
	});

	it('lets ties share their rank, and puts the unranked last, with the reason', async () => {
		const counted: readonly Counted[] = [
			['Un réseau européen', [2, 0, 0, 0, 0, 0], 10],
			['Former les élus', [0, 12, 0, 0, 0, 0]],
			['Ouvrir les données', [0, 12, 0, 0, 0, 0]]
		];
		await onWall(closedRound(counted, { rule: { kind: 'ignored', quorum: 4 } }));
		await press('{PageDown}');
		await expect.poll(names).toEqual(['Un réseau européen']);
		await expect.element(saying('2 mentions reçues, il en fallait 4')).toBeVisible();
		await press('{PageDown}{PageDown}');
		await expect.element(saying('sont ex æquo')).toBeVisible();
		const ranks = [...document.querySelectorAll('.tracks .rank > [aria-hidden]')].map(
			(one) => one.textContent
		);
		expect(ranks).toEqual(['1', '1', '–']);
	});

	it('never lets it be forgotten that it is a rehearsal, provisional, or of few ballots', async () => {
		const round = closedRound([['Former les élus', [3, 0, 0, 0, 0, 0]]], {
			ballots: 3,
			purpose: 'rehearsal'
		});
		await onWall({ ...round, result: { ...round.result, final: false, openUrns: 1 } });
		for (const part of ['ce résultat ne compte pas', 'Résultat provisoire', '3 bulletins seulement'])
			await expect.element(saying(part)).toBeVisible();
		await press('{End}');
		for (const part of ['Répétition', 'Provisoire', '3 bulletins seulement'])
			await expect.element(saying(part)).toBeVisible();
		await settled();
		await expectAccessible();
	});

	it('keeps the screen awake, asks again when it is seen again, and lives without', async () => {
		const release = vi.fn(() => Promise.resolve());
		const request = vi.fn(() => Promise.resolve({ release } as unknown as WakeLockSentinel));
		vi.spyOn(navigator.wakeLock, 'request').mockImplementation(request);
		const shown = await onWall();
		expect(request).toHaveBeenCalledTimes(1);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(request).toHaveBeenCalledTimes(2);
		await shown.unmount();
		expect(release).toHaveBeenCalled();
		request.mockImplementation(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
		await onWall();
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	it('asks for the full screen, and goes on where that is refused', async () => {
		const ask = vi
			.spyOn(document.documentElement, 'requestFullscreen')
			.mockImplementation(() => Promise.reject(new TypeError('refused')));
		await onWall();
		await press('f');
		expect(ask).toHaveBeenCalledTimes(1);
		await press('{Enter}');
		await expect.poll(names).toEqual(['Partager les codes']);
	});
});
