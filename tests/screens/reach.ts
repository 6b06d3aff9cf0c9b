import type { Page } from '@playwright/test';
import { faultsOf } from '../e2e/day/accessible.ts';
import { closeUrn, openVote, passTablet, takeBack, toSorting } from '../e2e/day/facilitator.ts';
import type { Visit } from './visit.ts';

/** The conditions that people bring along: small screens, large letters, other colours, less motion, mirrored. */
const conditions = [
	{ name: 'small', width: 320, height: 568 },
	{ name: 'zoom 200 %', width: 640, height: 400 },
	{ name: 'zoom 400 %', width: 320, height: 200 },
	{ name: 'landscape', width: 1280, height: 800, media: { colorScheme: 'dark' } },
	{ name: 'forced colours', width: 800, height: 1280, media: { forcedColors: 'active' } },
	{ name: 'mirrored', width: 390, height: 844, media: { reducedMotion: 'reduce' }, dir: 'rtl' }
] as const;
type Condition = (typeof conditions)[number];

const smallestTarget = 48;
const usual = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** The screens of a day in every condition: nothing is wider than the page, no target is small, axe finds nothing. */
export async function reach(visit: Visit): Promise<void> {
	if (visit.language !== 'fr') return; // what is measured is the same in both languages
	const { page, words } = visit;
	const look = (state: string) => lookEverywhere(visit, state);
	await page.goto(`${visit.url}/ready`);
	await visit.arrive(words.ready.title);
	await look('ready');
	await visit.home();
	await visit.press(words.workshops.prepare);
	await look('prepare');
	await visit.open('Salle des fêtes, Saint-Julien-en-Genevois', 30, true);
	const here = page.url().replace(/\/gather.*$/u, '');
	await visit.press(words.gather.invent);
	await page.getByRole('listitem').nth(5).waitFor();
	await toSorting(page);
	await visit.press(words.sort.toFreeze);
	await openVote(page);
	await look('desk');
	await page.goto(`${here}/urns`);
	await visit.arrive(words.urns.title);
	await look('urns');
	await page.goto(`${here}/grade`);
	await passTablet(page);
	await look('hand-over');
	await visit.press(words.grade.handOver.start);
	await page.keyboard.press('2');
	await look('grade');
	await visit.press(words.grade.turn.review);
	await look('review');
	await page.reload();
	await takeBack(page);
	await page.getByRole('spinbutton', { name: words.grade.invented.count }).fill('31');
	await visit.press(words.grade.invented.add);
	await page.getByText(words.grade.invented.added(31)).waitFor();
	await closeUrn(page, 'Une personne est arrivée en cours de vote');
	await look('result');
	await page.getByRole('button', { name: words.result.table.show }).first().click();
	await page.getByRole('table').waitFor();
	await look('numbers');
	for (const step of ['conclude', 'minutes'] as const) {
		await page.goto(`${here}/${step}`);
		await visit.arrive(words[step].title);
		await look(step);
	}
}

async function lookEverywhere({ page, camera }: Visit, state: string): Promise<void> {
	for (const condition of conditions) {
		await put(page, condition);
		const found = [...(await page.evaluate(misfits, smallestTarget)), ...(await faultsOf(page))];
		camera.faults.push(...found.map((fault) => `${state}, ${condition.name}: ${fault}`));
	}
	camera.states.push(state);
	await put(page, { name: 'landscape', width: 1280, height: 800, media: usual });
}

type Put = Omit<Condition, 'name' | 'width' | 'height' | 'media'> & {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	readonly media?: Parameters<Page['emulateMedia']>[0];
	readonly dir?: 'rtl';
};

async function put(page: Page, { width, height, media, dir }: Put): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.emulateMedia({ ...usual, ...media });
	await page.evaluate(async (direction) => {
		document.documentElement.dir = direction;
		document.getAnimations().forEach((one) => one.finish());
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
	}, dir ?? 'ltr');
}

/** In the page: what is wider than it, and which targets are small. A link in a sentence is text, not a target. */
function misfits(smallest: number): string[] {
	const root = document.documentElement;
	const found = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : [];
	const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
	for (const one of all) {
		const inSentence = one.matches('a') && getComputedStyle(one).display === 'inline';
		if (inSentence || !one.checkVisibility({ visibilityProperty: true })) continue;
		const target = one.matches('[type=radio], [type=checkbox], [type=file]')
			? (one.closest('label') ?? one)
			: one;
		const { width, height } = target.getBoundingClientRect();
		const tooSmall = width < smallest - 0.5 || height < smallest - 0.5;
		if (width > 1 && height > 1 && tooSmall)
			found.push(
				`${one.tagName} "${target.innerText.slice(0, 30)}" ${Math.round(width)}x${Math.round(height)}`
			);
	}
	return found;
}
