import type { Page } from '@playwright/test';
import { readDisk, type Row } from './disk.ts';

/** Writes rows into the journal past the application, as a bad disk or a newer version might have left them. */
export function putEntries(page: Page, rows: readonly Row[]): Promise<void> {
	return page.evaluate(
		(entries) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('preau');
				opening.onsuccess = () => {
					const writing = opening.result.transaction('entries', 'readwrite');
					for (const entry of entries) writing.objectStore('entries').put(entry);
					writing.onabort = () => reject(writing.error ?? new Error('not written'));
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		rows
	);
}

/** The last proposal loses a letter: what is written no longer fits what its head promises. */
export async function damageLastProposal(page: Page): Promise<void> {
	const { entries } = await readDisk(page);
	const last = entries.findLast(({ head }) => head['kind'] === 'proposal-added');
	if (!last?.body) throw new Error('there is no proposal to damage');
	await putEntries(page, [{ ...last, body: { ...last.body, text: String(last.body['text']).slice(1) } }]);
}

/** An entry of another device that this version cannot read, for its kind or for its version. */
export async function addForeignEntry(page: Page, change: Row): Promise<void> {
	const { entries } = await readDisk(page);
	const { head, salt, body } = entries.at(-1)!;
	const foreign = { ...head, device: 'ZZZZZZZZZZZZZZZZZZZZZg', seq: 1, prev: null, clock: 99, ...change };
	await putEntries(page, [{ head: foreign, salt, body }]);
}

/** The browser throws the database away and keeps the rest, as it may when it needs room. */
export async function evictDatabase(page: Page, origin: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await page.goto('about:blank');
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await session.detach();
}

/**
 * How many bytes this origin may keep; without a number as many as the disk has. Chromium remembers for half a minute
 * how much room it saw, so a limit must stand before the origin first writes.
 */
export async function limitStorage(page: Page, origin: string, quotaSize?: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin,
		...(quotaSize !== undefined && { quotaSize })
	});
}

/** Fills what room the origin has left, to the last hundred bytes, with a database that is none of Préau's. */
export function fillStorage(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const opening = indexedDB.open('photos');
		opening.onupgradeneeded = () => opening.result.createObjectStore('photos', { autoIncrement: true });
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const fits = (bytes: number) =>
			new Promise<boolean>((resolve) => {
				const writing = opening.result.transaction('photos', 'readwrite');
				writing.objectStore('photos').put(new Uint8Array(bytes));
				writing.oncomplete = () => resolve(true);
				writing.onabort = () => resolve(false);
			});
		for (let bytes = 2 ** 18; bytes > 64; bytes /= 4) while (await fits(bytes));
		opening.result.close();
	});
}
