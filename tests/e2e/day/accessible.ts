import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Looks at a state of the screen. */
export type Look = (state: string) => Promise<void>;
export const noLook: Look = () => Promise.resolve();

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the screen as it stands, one line a thing. */
export async function faultsOf(page: Page): Promise<string[]> {
	// Legacy mode looks at this page only and opens no second one beside it.
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`)
	);
}

/** Fails where axe finds anything, once the screen stands there. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 }).first(), `the heading of: ${state}`).toBeAttached();
	await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
	expect(await faultsOf(page), `axe: ${state}`).toEqual([]);
}
