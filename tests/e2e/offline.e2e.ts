import { expect, test } from './test.ts';
import { common } from '../../src/lib/words/fr/common.ts';
import { method } from '../../src/lib/words/fr/method.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import { expectAccessible } from './day/accessible.ts';
import { installed, neverVisited, openedRehearsal } from './field.ts';

test.use({ isVisited: false });

test('after one visit every address opens without a server, also those never visited', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await server.stop();
	for (const address of ['/', ...neverVisited()]) {
		await page.goto(server.url + address);
		await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
		await expect(page.getByText(common.error.title), address).toHaveCount(0);
	}
});

test('the method, never visited, explains itself without a server, and its trial ballot changes the example', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await server.stop();
	await page.goto(`${server.url}/method`);
	await expect(page.getByRole('heading', { level: 1, name: method.title })).toBeVisible();
	for (const part of [
		method.given,
		method.middle,
		method.order,
		method.same,
		method.noOpinion,
		method.limits
	])
		await expect(page.getByRole('heading', { level: 2, name: part.heading })).toBeVisible();
	const result = page.getByRole('region', { name: method.trial.result });
	const first = () => result.getByRole('heading', { level: 3 }).first().innerText();
	const before = await first();
	for (const name of Object.values(method.names.tracks))
		await page
			.getByRole('group', { name })
			.getByRole('radio', { name: name === before ? 'À rejeter' : 'Très bien' })
			.check();
	expect(await result.ariaSnapshot()).toContain('À rejeter 1');
	await page.getByRole('button', { name: method.trial.clear }).click();
	expect(await first()).toBe(before);
	await expectAccessible(page, 'the method');
});

test('after a full restart of the browser the application is there, and so is the workshop', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	const address = await openedRehearsal(page);
	await server.stop();
	await tablet.quit();
	await tablet.reopen();
	const again = await tablet.context.newPage();
	await again.goto(server.url);
	await expect(again.getByRole('heading', { level: 1, name: workshops.title })).toBeVisible();
	await expect(again.getByRole('link', { name: 'Rennes' })).toBeVisible();
	await again.goto(address);
	await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
});

test('with the network cut by the browser too', { tag: '@long' }, async ({ server, tablet }) => {
	const page = await installed(tablet, server.url);
	await tablet.context.setOffline(true);
	await page.goto(`${server.url}${neverVisited()[0]}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test(
	'nothing is said on the console, and nothing is asked of a stranger',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const said: string[] = [];
		tablet.context.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
		});
		const asked = new Set<string>();
		tablet.context.on('request', (request) => asked.add(new URL(request.url()).host));
		const page = await installed(tablet, server.url);
		await openedRehearsal(page);
		expect(said).toEqual([]);
		expect([...asked]).toEqual([new URL(server.url).host]);
	}
);

test('a browser can install it: manifest, icons and worker are as they must be', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	const session = await tablet.context.newCDPSession(page);
	const { errors, data } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	expect(installabilityErrors).toEqual([]);
	const { icons } = JSON.parse(data ?? '') as { icons: { src: string; sizes: string; purpose?: string }[] };
	expect(
		icons
			.filter(({ sizes }) => sizes === '512x512')
			.map(({ purpose }) => purpose ?? 'any')
			.sort()
	).toEqual(['any', 'maskable']);
	for (const { src, sizes } of icons)
		expect(await pictureSize(page, src), src).toBe(sizes === 'any' ? 'any' : sizes);
});

function pictureSize(page: import('@playwright/test').Page, src: string): Promise<string> {
	return page.evaluate(async (address) => {
		const picture = new Image();
		picture.src = address;
		await picture.decode();
		return address.endsWith('.svg') ? 'any' : `${picture.naturalWidth}x${picture.naturalHeight}`;
	}, src);
}
