import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { tellStory } from '../../src/commands/demo/story.ts';
import type { Words } from '../../src/lib/words/words.ts';
import { openOffice } from '../e2e/office/desk.ts';
import { build, Server } from '../e2e/server.ts';
import { withOffice } from '../sending/office.ts';
import type { Camera } from './camera.ts';

const second = /second tour|second round/u;
/** What the page says once the reader's own machine computed it again. */
const recomputed = { fr: /tout est égal/u, en: /all is equal/u };

/** The demonstration's office: what it expects, what it publishes, and what everybody reads of that. */
export async function published(browser: Browser, { office }: Words, camera: Camera): Promise<void> {
	const env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'preau-published-')) };
	await withOffice(env, (own) => tellStory(own, 51));
	const server = await Server.start(build, env);
	const context = await browser.newContext({ locale: 'fr-FR' });
	context.setDefaultTimeout(15_000);
	const page = await context.newPage();
	try {
		await openOffice(page, server);
		await context.addCookies([{ name: 'preau-language', value: camera.language, url: server.url }]);
		await page.goto(`${server.url}/office`);
		await camera.shoot(page, 'office-sixty-rooms');
		await expects(page, server, office.expected, camera);
		await publishes(page, server, office, camera);
	} finally {
		await context.close();
		await server.stop();
	}
}

async function expects(page: Page, server: Server, words: Words['office']['expected'], camera: Camera) {
	await page.goto(`${server.url}/office/expected`);
	await camera.shoot(page, 'expected-none');
	const lines = [
		'lieu;jour;région;personnes;contact',
		'Vannes, port;2026-04-03;Bretagne;24;Animation du port',
		'Atelier inventé 1;2026-10-15;;30;',
		'Médiathèque, Brest;2026-10-02;Bretagne;22;Accueil de la médiathèque',
		'Mairie, Lodève;2026-12-12;Occitanie;18;',
		'Salle des fêtes;32/13/2026;Bretagne;20;'
	];
	await page
		.getByLabel(words.file)
		.setInputFiles({ name: 'attendus.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
	await page.getByRole('button', { name: words.read }).click();
	await page.getByText(words.faults(1)).waitFor();
	await camera.shoot(page, 'expected-list');
}

async function publishes(page: Page, server: Server, { releases }: Words['office'], camera: Camera) {
	await page.goto(`${server.url}/office/results`);
	await page.getByRole('link', { name: second }).click();
	await page.getByRole('link', { name: releases.title }).click();
	await page.getByRole('heading', { name: releases.next }).waitFor();
	await camera.shoot(page, 'release-to-make');
	await page.getByRole('button', { name: releases.make(1) }).click();
	await page.getByText(releases.done(1)).waitFor();
	await camera.shoot(page, 'release-made');
	const list = /results\/([^/]+)\/releases/u.exec(page.url())![1]!;
	await page.goto(`${server.url}/results/${list}`);
	await page.getByText(recomputed[camera.language]).waitFor();
	await camera.shoot(page, 'public-result');
	await page.goto(`${server.url}/results/${list}/1/report`);
	await camera.shoot(page, 'public-report');
	await camera.shoot(page, 'public-report-rooms', page.getByRole('heading', { name: releases.report.rooms }));
	await page.goto(`${server.url}/results/${list}/1/embed`);
	await camera.shoot(page, 'public-embed');
}
