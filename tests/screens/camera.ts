import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { faultsOf } from '../e2e/day/accessible.ts';

export const folder = join(import.meta.dirname, '../../screens');
export const languages = ['fr', 'en'] as const;
export const schemes = ['light', 'dark'] as const;
export const sizes = [
	{ width: 1280, height: 800 },
	{ width: 800, height: 1280 },
	{ width: 390, height: 844 }
] as const;

export type Language = (typeof languages)[number];
type Scheme = (typeof schemes)[number];
type Size = { readonly width: number; readonly height: number };

/** Where not every size and scheme tells something of its own. */
export type Variants = { readonly sizes: readonly Size[]; readonly schemes: readonly Scheme[] };
export const everyVariant: Variants = { sizes, schemes };
/** A tablet on its side and a telephone, in the light. */
export const wideAndNarrow: Variants = { sizes: [sizes[0], sizes[2]], schemes: ['light'] };
/** A tablet on its side or a projector, in the light. */
export const wide: Variants = { sizes: [sizes[0]], schemes: ['light'] };

export const nameOf = (state: string, language: Language, scheme: Scheme, { width, height }: Size) =>
	`${state}.${language}.${scheme}.${width}x${height}`;

/** Photographs a state of the screen in every size and scheme, and has axe look at each. */
export class Camera {
	readonly states: string[] = [];
	readonly faults: string[] = [];
	readonly language: Language;
	readonly #looks: boolean;

	constructor(language: Language, looks: boolean) {
		this.language = language;
		this.#looks = looks;
	}

	/** `at` is scrolled to; without it the picture shows the top of the page. */
	async shoot(page: Page, state: string, at?: Locator, variants = everyVariant): Promise<void> {
		this.states.push(state);
		for (const size of variants.sizes) {
			for (const scheme of variants.schemes) {
				const name = nameOf(state, this.language, scheme, size);
				await page.setViewportSize(size);
				await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
				await settle(page, at);
				await page.screenshot({ path: join(folder, `${name}.png`) });
				await this.#unfold(page, name, size);
			}
		}
	}

	// As if the screen were as tall as the page: nothing lies below the fold, nor under the bar of actions.
	async #unfold(page: Page, name: string, { width, height }: Size): Promise<void> {
		const whole = await page.evaluate(() => document.documentElement.scrollHeight);
		if (whole > height) {
			await page.setViewportSize({ width, height: Math.min(whole, tallest) });
			await settle(page);
			if (name.includes('.light.')) await page.screenshot({ path: join(folder, `${name}.whole.png`) });
		}
		if (this.#looks) for (const fault of await faultsOf(page)) this.faults.push(`${name}: ${fault}`);
	}
}

const tallest = 6000;

async function settle(page: Page, at?: Locator): Promise<void> {
	if (at) await at.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	else await page.evaluate(() => window.scrollTo(0, 0));
	await page.evaluate(async () => {
		document.getAnimations().forEach((animation) => animation.finish());
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
	});
}

/** The folder of pictures, fresh. */
export async function makeFolders(): Promise<void> {
	await mkdir(join(folder, 'sheets'), { recursive: true });
	await writeFile(join(folder, '.gitignore'), '*\n');
}
