import { expect, type Page } from '@playwright/test';
import { makeJoinCode } from '../../src/lib/server/devices.ts';
import { join as french } from '../../src/lib/words/fr/join.ts';
import type { Words } from '../../src/lib/words/words.ts';
import { withOffice, type Environment } from '../sending/office.ts';

/** Joins the tablet of this page to the office that the environment names, by a fresh link. */
export async function joinOffice(
	page: Page,
	url: string,
	env: Environment,
	join: Words['join'] = french
): Promise<void> {
	const { code } = await withOffice(env, ({ db }) =>
		makeJoinCode(db, { region: '53', label: 'La tablette', by: 'somebody' })
	);
	await page.goto(`${url}/join#${code}`);
	await page.getByRole('button', { name: join.do }).click();
	await expect(page.getByText(join.joinedNow)).toBeVisible();
}
