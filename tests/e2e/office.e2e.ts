import { expect } from '@playwright/test';
import { builtInConsultation } from '../../src/lib/core/built-in-consultation.ts';
import { office } from '../../src/lib/words/fr/office.ts';
import { refusals } from '../../src/lib/words/fr/refusals.ts';
import { expectAccessible } from './day/accessible.ts';
import { comesIn, invite, openOffice, password, setupLink, signIn } from './office/desk.ts';
import { reach } from './office/keyboard.ts';
import { test } from './office/test.ts';

test('the link on the console opens the office once, and is printed anew until somebody is there', async ({
	page,
	server,
	browser
}) => {
	const first = setupLink(server);
	await server.stop();
	await server.start();
	expect(setupLink(server)).not.toBe(first);
	await openOffice(page, server);
	expect(page.url()).toBe(`${server.url}/office`);
	await expect(page.getByText(office.rooms.total(3))).toBeVisible();
	await expectAccessible(page, 'rooms');
	const late = await browser.newPage();
	await late.goto(first);
	await expect(late.getByText(office.entrance.alreadyOpen)).toBeVisible();
	await page.goto('about:blank'); // it would ask the stopped server for news
	await server.stop();
	await server.start();
	expect(server.said).not.toContain('/setup#');
});

test('a room is told as on the tablet, and its held tablet is approved', async ({ page, server }) => {
	await openOffice(page, server);
	await page.getByRole('link', { name: /Rennes/ }).click();
	await expect(page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)).toBeVisible();
	await expect(page.getByRole('img', { name: /Profil de mérite/ })).toHaveCount(3);
	await expectAccessible(page, 'room');
	await page.getByRole('link', { name: office.room.back }).click();
	await page.getByRole('link', { name: /Lodève/ }).click();
	await expect(page.getByText(office.room.preview)).toBeVisible();
	await expectAccessible(page, 'held room');
	await page.getByRole('button', { name: office.room.approve }).click();
	await expect(page.getByText(office.room.approved)).toBeVisible();
	await expect(page.getByText(office.room.preview)).toHaveCount(0);
	await page.getByRole('link', { name: office.pages.audit }).click();
	await expect(page.getByRole('row', { name: /A approuvé une tablette/ })).toContainText('Lodève');
	await expectAccessible(page, 'audit');
});

test('without a script the filters, the numbers and the languages are there', async ({
	browser,
	server,
	page
}) => {
	await openOffice(page, server);
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' });
	await context.addCookies(await page.context().cookies());
	const plain = await context.newPage();
	await plain.goto(`${server.url}/office`);
	await plain.getByLabel(office.rooms.region).selectOption({ label: 'Bretagne' });
	await plain.getByRole('button', { name: office.rooms.apply }).click();
	await expect(plain.getByText(office.rooms.total(2))).toBeVisible();
	expect(new URL(plain.url()).searchParams.get('region')).toBe('53');
	await plain.getByRole('link', { name: /Rennes/ }).click();
	await expect(plain.getByRole('table', { name: /Mentions reçues/ }).getByRole('row')).toHaveCount(4);
	await plain.getByRole('button', { name: 'English' }).click();
	await expect(plain.locator('html')).toHaveAttribute('lang', 'en');
	await expect(plain.getByText('12 ballots').first()).toBeVisible();
});

test('a colleague of a region sees that region alone, and is out at once when disabled', async ({
	page,
	server,
	browser
}) => {
	await openOffice(page, server);
	const link = await invite(page, 'Benoît', 'ben@region.fr', office.roles.regional, 'Bretagne');
	await expectAccessible(page, 'invited');
	const ben = await comesIn(browser, link);
	await expect(ben.getByText(office.rooms.total(2))).toBeVisible();
	await expect(ben.getByRole('link', { name: office.pages.people })).toHaveCount(0);
	const refused = await ben.goto(`${server.url}/office/people`);
	expect(refused?.status()).toBe(403);
	await expect(ben.getByRole('heading', { level: 1, name: office.refused.title })).toBeVisible();
	await expectAccessible(ben, 'refused');
	await page
		.getByRole('row', { name: /Benoît/ })
		.getByText(office.people.change)
		.click();
	await page.getByRole('button', { name: office.people.disable }).last().click();
	await expect(page.getByText(office.people.disabled)).toBeVisible();
	await ben.goto(`${server.url}/office`);
	await ben.waitForURL('**/sign-in');
	await signIn(ben, server, 'ben@region.fr');
	await expect(ben.getByRole('alert')).toHaveText(refusals['account-disabled']({ kind: 'account-disabled' }));
	await ben.goto(link);
	await expect(ben.getByRole('heading', { level: 1, name: office.entrance.welcome })).toBeVisible();
});

test('a wrong password is refused in words, and the page asked for comes after the right one', async ({
	page,
	server
}) => {
	await openOffice(page, server);
	await page.getByRole('button', { name: office.signOut }).click();
	await page.waitForURL('**/sign-in');
	await page.goto(`${server.url}/office/tablets`);
	await page.waitForURL('**/sign-in?to=*');
	await page.getByLabel(office.entrance.email).fill('ana@bureau.fr');
	await page.getByLabel(office.entrance.password, { exact: true }).fill('ce n’est pas celui-là');
	await page.getByRole('button', { name: office.entrance.enter, exact: true }).click();
	await expect(page.getByRole('alert')).toHaveText(refusals['sign-in-failed']({ kind: 'sign-in-failed' }));
	await expectAccessible(page, 'sign-in refused');
	await page.getByLabel(office.entrance.password, { exact: true }).fill(password);
	await page.getByRole('button', { name: office.entrance.enter, exact: true }).click();
	await page.waitForURL('**/office/tablets');
});

test('a consultation is checked, shown, published once, and a tablet’s link is made', async ({
	page,
	server
}) => {
	const { consultations, tablets } = office;
	await openOffice(page, server);
	await page.getByRole('link', { name: office.pages.consultations }).click();
	await page.getByText(consultations.publish, { exact: true }).click();
	const text = page.getByLabel(consultations.text);
	const sound = builtInConsultation({ kind: 'required' });
	await text.fill(JSON.stringify({ ...sound, scale: 'stars' }));
	await page.getByRole('button', { name: consultations.check }).click();
	await expect(page.getByText(/^L’échelle\u202f: il faut l’une de ces valeurs/)).toBeVisible();
	await expectAccessible(page, 'consultation refused');
	await text.fill(JSON.stringify(sound));
	await page.getByRole('button', { name: consultations.check }).click();
	await expect(page.getByRole('heading', { name: consultations.preview })).toBeVisible();
	await expectAccessible(page, 'consultation shown');
	await page.getByRole('button', { name: consultations.confirm }).click();
	await expect(page.getByText(consultations.done)).toBeVisible();
	await expect(page.getByRole('row', { name: /Contribution française/ })).toHaveCount(1);
	await page.getByRole('link', { name: office.pages.tablets }).click();
	await page.getByLabel(tablets.label).fill('Tablette 3');
	await page.getByRole('button', { name: tablets.make }).click();
	await expect(page.getByRole('heading', { name: tablets.linkTitle('Tablette 3') })).toBeVisible();
	await expect(page.getByRole('img', { name: tablets.scan })).toBeVisible();
	expect(await page.getByLabel(tablets.link, { exact: true }).inputValue()).toMatch(/\/join#[\w-]{22}$/);
	await expectAccessible(page, 'join link');
	const row = page.getByRole('row', { name: /Tablette 1/ });
	await row.locator('summary').click();
	await row.getByRole('button', { name: tablets.revokeDo }).click();
	await expect(page.getByText(tablets.done['tablet-revoked'])).toBeVisible();
});

test('the keyboard alone comes in, finds a room and goes out', async ({ page, server }) => {
	await openOffice(page, server);
	await page.goto(`${server.url}/office`);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter'); // the link that goes to the content
	await reach(page, 'link', /Brest/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /Brest/ })).toBeVisible();
	await page.goto(`${server.url}/office`);
	await reach(page, 'button', office.signOut);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/sign-in');
});
