import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Part } from '$lib/core/disclosure/part.ts';
import type { NationalList } from '$lib/core/national-list.ts';
import type { PooledPage } from '$lib/core/office/pooled-page.ts';
import { differencesOf } from '$lib/core/pooled/difference.ts';
import { poolQuestion } from '$lib/core/pooled/pool.ts';
import { askedIn, poolList } from '$lib/core/pooled/pooled-list.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import PooledResult from '$lib/ui/pooled/PooledResult.svelte';
import { officePooled as say } from '$lib/words/fr/office-pooled.ts';
import { named } from '../../core/author.ts';
import { partOf } from '../../core/pooled/parts.ts';
import { expectAccessible, show } from '../ballot/room.ts';

const [garden, school, bridge] = ['Ouvrir le jardin', 'Ouvrir l’école', 'Refaire le pont'].map((fr) => ({
	track: named(fr),
	text: { fr }
})) as [Track, Track, Track];
type Track = { readonly track: string; readonly text: { readonly fr: string } };

const list: NationalList = {
	title: { fr: 'Les pistes communes' },
	scale: 'quality-6',
	rule: { kind: 'worst' },
	questions: [{ question: 'q1', tracks: [garden, school, bridge] }]
};

const given = (a: readonly number[], b: readonly number[]) => ({ [garden.track]: a, [school.track]: b });
const rooms: readonly Part[] = [
	partOf('rennes', given([9, 9, 1, 0, 0, 1], [2, 8, 6, 2, 1, 1]), { regions: ['53'], day: '2026-11-20' }),
	partOf('ajaccio', given([1, 1, 0, 0, 0, 1], [1, 0, 1, 1, 0, 0]), { regions: ['94'], day: '2026-11-20' }),
	partOf('lyon', given([0, 3, 3, 3, 2, 1], [5, 4, 1, 1, 1, 0]), { regions: ['84'], day: '2026-11-21' })
];

function sound<T>(value: T | Refusal): T {
	if (isRefusal(value)) throw new Error(value.kind);
	return value;
}

function pooledPage(parts: readonly Part[]): PooledPage {
	const pooled = sound(poolList(list, parts, { audience: 'region', clusters: parts }));
	const asked = askedIn(list)[0]!;
	const lyon = sound(poolQuestion(asked, parts.slice(2), { rooms: 1, half: true, opinions: 1 }));
	const pairs = differencesOf(lyon.ranking, pooled.questions[0]!.ranking, asked.rule, 3);
	const room = { stream: 'lyon', place: 'Lyon', day: '2026-11-21' };
	return {
		list,
		questions: { q1: { fr: 'Que faire ici\u202f?' } },
		pooled,
		online: null,
		audience: 'region',
		rooms: [room],
		clusters: 'rooms',
		clusterNames: { 0: { place: 'Rennes', region: '53', day: '2026-11-20' } },
		compared: { ...room, ballots: 12, differences: [{ question: 'q1', pairs }] }
	};
}

const plain = (text: string) => text.replace(/\s+/gu, ' ');

describe('the national result', () => {
	it('ranks what enough rooms graded, says why a room differs, and hides a small region', async () => {
		await page.viewport(1280, 900);
		await show(PooledResult, { page: pooledPage(rooms), track: null });
		await expect.element(page.getByRole('heading', { name: say.side })).toBeVisible();
		const text = plain(document.body.innerText);
		const said = [
			say.summary(say.rooms(3), say.ballots(35)),
			'23 personnes sur 35 la jugent au moins « Bien »',
			say.uncoveredWhy('Refaire le pont', say.rooms(0), say.opinions(0)),
			say.mapItem('Corse', say.mapTogether),
			say.mapItem('Bretagne', 'Bien'),
			say.mapItem('Mayotte', say.mapEmpty),
			say.together('Auvergne-Rhône-Alpes + Corse'),
			say.compared('Lyon', say.ballots(12), say.ballots(35)),
			'Dans cet atelier. « Ouvrir l’école » obtient la mention « Bien », « Ouvrir le jardin » la mention « Passable »',
			'Dans le pays. Les deux obtiennent la mention « Bien »'
		];
		expect(said.filter((sentence) => !text.includes(plain(sentence)))).toEqual([]);
		await expectAccessible();
	});

	it('fits a telephone without scrolling sideways', async () => {
		await page.viewport(320, 700);
		await show(PooledResult, { page: pooledPage(rooms), track: school.track });
		await expect.element(page.getByRole('heading', { name: say.side })).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it('gives each picture as a file that needs nothing else', async () => {
		await show(PooledResult, { page: pooledPage(rooms), track: garden.track });
		const given: Blob[] = [];
		const make = URL.createObjectURL.bind(URL);
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			given.push(blob as Blob);
			return make(blob);
		});
		for (const button of page.getByRole('button', { name: say.picture.svg }).elements()) {
			const count = given.length;
			(button as HTMLElement).click();
			await expect.poll(() => given.length).toBe(count + 1);
		}
		expect(given).toHaveLength(4); // the profiles, the regions, the map, the days
		for (const blob of given) {
			const written = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
			expect(written.querySelector('parsererror')).toBeNull();
			expect(written.documentElement.getAttribute('width')).toMatch(/^\d+$/u);
			expect(written.documentElement.textContent).toMatch(/Pays|HDF|2026|jardin/u);
		}
		vi.restoreAllMocks();
	});

	it('says that nothing is shown while too few have voted', async () => {
		await show(PooledResult, { page: pooledPage(rooms.slice(1, 2)), track: null });
		await expect.element(page.getByText(say.nothing)).toBeVisible();
		expect(document.querySelectorAll('svg[role="img"]').length).toBe(0);
	});
});
