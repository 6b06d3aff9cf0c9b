import { expect, test } from './test.ts';
import { error as en } from '../../src/lib/words/en/error.ts';
import { error as fr } from '../../src/lib/words/fr/error.ts';
import { installed } from './field.ts';

test('a page that does not exist speaks the language that the tablet was set to, and no other', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Workshops' })).toBeVisible();
	for (const address of ['/nowhere', `/workshops/${'A'.repeat(22)}/nowhere`]) {
		await page.goto(server.url + address);
		await expect(page.getByRole('heading', { level: 1, name: en.missingTitle })).toBeVisible();
		await expect(page.getByRole('link', { name: en.home })).toBeVisible();
		const said = await page.locator('body').innerText();
		for (const french of [fr.missingTitle, fr.body, fr.home]) expect(said, address).not.toContain(french);
		expect(await page.evaluate(() => document.documentElement.lang), address).toBe('en');
	}
});

test('where no script runs, both languages are said', async ({ server }) => {
	const answer = await fetch(`${server.url}/nowhere`);
	expect(answer.status).toBe(404);
	const html = await answer.text();
	expect(html).toContain(fr.missingTitle);
	expect(html).toContain(en.missingTitle);
});
