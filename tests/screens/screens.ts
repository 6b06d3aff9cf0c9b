import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { build, Server } from '../e2e/server.ts';
import { words as en } from '../../src/lib/words/en/words.ts';
import { words as fr } from '../../src/lib/words/fr/words.ts';
import { Camera, folder, languages, makeFolders, type Language } from './camera.ts';
import { concluding, furtherRounds } from './concluding.ts';
import { beginning, gathering } from './gathering.ts';
import { gatheringMore } from './gathering-more.ts';
import { planning } from './planning.ts';
import { rehearsal, results } from './results.ts';
import { makeSheets } from './sheets.ts';
import { sorting } from './sorting.ts';
import { insecure, manyWorkshops, obstacles, updateWaiting } from './trouble.ts';
import { Visit } from './visit.ts';
import { voting } from './voting.ts';

/**
 * npm run screens: every state of every screen as a picture in screens/, in three sizes, two languages, light and dark,
 * each looked at by axe, and screens/sheets/ with all variants of a state side by side. `--quick` leaves axe out.
 */
const withAxe = !process.argv.includes('--quick');
const insecureHost = 'preau.test';
const started = Date.now();

await makeFolders();
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: ['--no-sandbox', `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`]
});
const cameras = await Promise.all(languages.map((language) => walk(browser, language)));
const states = cameras[0]!.states;
await makeSheets(browser, states);
await browser.close();

const faults = cameras.flatMap((camera) => camera.faults);
for (const fault of faults) console.error(fault);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${states.length} states in ${folder}, ${faults.length} faults found by axe, ${seconds} s`);
if (faults.length > 0) process.exitCode = 1;

/** One walk through the whole application in one language, on a tablet and with a server of its own. */
async function walk(on: Browser, language: Language): Promise<Camera> {
	const camera = new Camera(language, withAxe);
	const server = await Server.start();
	const tabletOf = () => on.newContext({ hasTouch: true, locale: language === 'fr' ? 'fr-FR' : 'en-GB' });
	const [tablet, idle] = await Promise.all([tabletOf(), tabletOf()]);
	for (const one of [tablet, idle]) one.setDefaultTimeout(15_000);
	const visit = new Visit(await tablet.newPage(), language === 'fr' ? fr : en, server.url, camera);
	try {
		await beginning(visit);
		await gathering(visit);
		await gatheringMore(visit);
		await planning(visit);
		await sorting(visit);
		await voting(visit, 6);
		await results(visit);
		await concluding(visit);
		await rehearsal(visit);
		await furtherRounds(visit);
		await manyWorkshops(visit);
		await obstacles(visit);
		await insecure(visit.at(visit.page, server.url.replace('localhost', insecureHost)));
		await updateWaiting(visit.at(await idle.newPage(), server.url), (look) => deployed(server, look));
	} catch (error) {
		camera.faults.push(`${language}: the walk stopped after ${camera.states.at(-1)}: ${String(error)}`);
	} finally {
		await Promise.all([tablet.close(), idle.close()]);
		await server.stop();
	}
	return camera;
}

/** The same application with another service worker, which is all that a tablet sees of a new version. */
async function deployed(server: Server, look: () => Promise<void>): Promise<void> {
	const copy = await mkdtemp(join(tmpdir(), 'preau-next-'));
	await cp(build, copy, { recursive: true });
	const worker = join(copy, 'client/service-worker.js');
	await appendFile(worker, '\n// the next version\n');
	for (const packed of ['.br', '.gz']) await rm(worker + packed, { force: true });
	await server.stop();
	await server.start(copy);
	await look();
	await rm(copy, { recursive: true, force: true });
}
