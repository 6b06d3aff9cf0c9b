import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { raiseDatabase, installed, openedRehearsal } from './field.ts';
import { expect, test } from './test.ts';

type Rescue = {
	readonly format: string;
	readonly remembered: Readonly<Record<string, string>>;
	readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
};

test('without a server, and over data of any version, the rescue page copies everything and makes nothing', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await openedRehearsal(page);
	await server.stop();
	await page.goto(`${server.url}/doctor.html`);
	await openUrn(page);
	await raiseDatabase(page, 1_000);
	await page.reload();
	await expect(page.getByText('Rennes')).toBeVisible();
	await expect(page.getByText('propositions en cours')).toBeVisible();
	await expect(page.getByText('En tout')).toContainText('1 écriture, 1 urne ouverte, 1 bulletin scellé');

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tout copier dans un fichier' }).click()
	]);
	await expect(page.getByText('Tout est encore dans ce navigateur.')).toBeVisible();
	const copy = JSON.parse(await readFile(await download.path(), 'utf8')) as Rescue;
	expect(copy.format).toBe('preau-rescue-1');
	expect(Object.keys(copy.tables).sort()).toEqual(
		'authors ballots chains deliveries drafts entries offices settings signatures urns'.split(' ')
	);
	expect(copy.tables['offices']).toEqual([{ one: 1, name: 'Bureau national' }]); // and never its token
	expect(copy.tables['entries']).toHaveLength(1);
	expect(copy.tables['urns']).toEqual([
		{ id: 'urn', stream: 's', round: 'r', turn: 2, spoiled: 0, paper: 0 }
	]);
	expect(copy.tables['ballots']).toEqual([{ id: 'b', round: 'r', urn: 'urn', v: 1, ballot: 'AQL_' }]);
	expect(Object.keys(copy.remembered)).toHaveLength(1);
	const device = copy.tables['settings']?.find(({ key }) => key === 'device')?.['value'];
	expect(Object.keys(device as object).sort()).toEqual(['alg', 'device', 'publicKey']);
});

test('in a browser where Préau never was, it says so and makes no database', async ({ server, tablet }) => {
	const page = await tablet.context.newPage();
	await page.goto(`${server.url}/doctor.html`);
	await expect(page.getByText('Préau n’a rien gardé dans ce navigateur.')).toBeVisible();
	await expect(page.getByRole('button')).toBeHidden();
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

/** An urn with its key and one sealed ballot, written past the application. */
function openUrn(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
		await new Promise<void>((resolve, reject) => {
			const opening = indexedDB.open('preau');
			opening.onerror = () => reject(opening.error ?? new Error('it does not open'));
			opening.onsuccess = () => {
				const writing = opening.result.transaction(['urns', 'ballots', 'offices'], 'readwrite');
				const urn = { id: 'urn', stream: 's', round: 'r', turn: 2, spoiled: 0, paper: 0, key };
				const ballot = { id: 'b', round: 'r', urn: 'urn', v: 1, ballot: new Uint8Array([1, 2, 255]) };
				writing.objectStore('offices').put({ one: 1, name: 'Bureau national', token: 'secret' });
				writing.objectStore('urns').put(urn);
				writing.objectStore('ballots').put(ballot);
				writing.oncomplete = () => {
					opening.result.close();
					resolve();
				};
			};
		});
	});
}
