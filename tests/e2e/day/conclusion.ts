import { expect, type Page } from '@playwright/test';
import { common } from '../../../src/lib/words/fr/common.ts';
import { conclude } from '../../../src/lib/words/fr/conclude.ts';
import { minutes } from '../../../src/lib/words/fr/minutes.ts';

/** From the result to minutes that two people have signed. */
export async function signMinutes(
	page: Page,
	present: number,
	names: readonly [string, string]
): Promise<void> {
	// The last of two: the steps of the workshop above have one too.
	await page.getByRole('link', { name: common.steps.conclude, exact: true }).last().click();
	await page.getByRole('spinbutton', { name: conclude.attendance.people }).fill(String(present));
	await page.getByRole('button', { name: conclude.attendance.keep, exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: conclude.kept })).toHaveCount(1);
	await page.getByRole('link', { name: conclude.toMinutes }).click();
	for (const [index, name] of names.entries())
		await page.getByRole('textbox', { name: minutes.signing.name(index + 1) }).fill(name);
	await page.getByRole('button', { name: minutes.signing.confirm, exact: true }).click();
	await expect(page.getByText(minutes.signed.title)).toBeVisible();
}
