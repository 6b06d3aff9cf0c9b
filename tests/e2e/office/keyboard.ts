import type { Page } from '@playwright/test';

/** Goes on with the Tab key to what is called so, or says that the keyboard does not lead there. */
export async function reach(
	page: Page,
	role: 'link' | 'button' | 'radio',
	name: string | RegExp
): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		const isThere = await page
			.getByRole(role, { name })
			.first()
			.evaluate((one) => one === document.activeElement);
		if (isThere) return;
	}
	throw new Error(`not reached by the keyboard: ${String(name)}`);
}
