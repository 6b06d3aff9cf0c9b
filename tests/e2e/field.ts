import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { prepare } from '../../src/lib/words/fr/prepare.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import type { Browser } from './browser.ts';

/** Visits the first page once, and waits until the tablet holds the whole application. */
export async function installed(tablet: Browser, url: string): Promise<Page> {
	const page = await tablet.context.newPage();
	await page.goto(url);
	await expect(page.getByRole('heading', { level: 1, name: workshops.title })).toBeVisible();
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller) {
			await new Promise((claimed) =>
				navigator.serviceWorker.addEventListener('controllerchange', claimed, { once: true })
			);
		}
	});
	return page;
}

/** The addresses of a workshop. */
export function stepsOf(id: string): string[] {
	const steps = ['prepare', 'gather', 'sort', 'grade', 'ballots', 'result', 'wall'];
	return steps.map((step) => `/workshops/${id}/${step}`);
}

/** The addresses of a workshop that this tablet never saw. */
export function neverVisited(): string[] {
	return stepsOf(randomBytes(16).toString('base64url'));
}

/** Opens a rehearsal from the first page, as a facilitator does, and answers its address. */
export async function openedRehearsal(page: Page): Promise<string> {
	await page.getByRole('button', { name: workshops.rehearse }).click();
	await page.getByLabel(prepare.place).fill('Rennes');
	await page.getByRole('button', { name: prepare.openRehearsal }).click();
	await page.waitForURL(/\/gather$/);
	return page.url();
}

/** Asks the server for a newer version, and what became of the one that it had. */
export function lookForUpdate(page: Page): Promise<'none' | 'waiting' | 'refused'> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing ?? registration.waiting;
		if (!worker) return 'none';
		while (worker.state === 'installing') await new Promise((soon) => setTimeout(soon, 50));
		return worker.state === 'redundant' ? 'refused' : 'waiting';
	});
}

/** Everything in the tablet's database as text; keys of encryption have no text. */
export function allRows(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open('preau');
				opening.onerror = () => reject(opening.error ?? new Error('it does not open'));
				opening.onsuccess = () => {
					const database = opening.result;
					const names = [...database.objectStoreNames];
					const reading = database.transaction(names, 'readonly');
					const requests = names.map((name) => reading.objectStore(name).getAll());
					reading.oncomplete = () => {
						database.close();
						resolve(JSON.stringify(requests.map(({ result }) => result)));
					};
				};
			})
	);
}

/** Gives the database the number of a version that does not exist yet. */
export function raiseDatabase(page: Page, version: number): Promise<void> {
	return page.evaluate(
		(number) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('preau', number);
				opening.onerror = () => reject(opening.error ?? new Error('it does not open'));
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			}),
		version
	);
}
