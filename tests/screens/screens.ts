import { rm } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { nextWorker } from '../e2e/next-worker.ts';
import { Server } from '../e2e/server.ts';
import { words as en } from '../../src/lib/words/en/words.ts';
import { words as fr } from '../../src/lib/words/fr/words.ts';
import { Camera, folder, languages, makeFolders, type Language } from './camera.ts';
import { concluding, furtherRounds } from './concluding.ts';
import { eyes } from './eyes.ts';
import { files } from './files.ts';
import { beginning, gathering } from './gathering.ts';
import { gatheringMore } from './gathering-more.ts';
import { judged } from './judged.ts';
import { method } from './method.ts';
import { national } from './national.ts';
import { paper } from './paper.ts';
import { planning } from './planning.ts';
import { preflight } from './preflight.ts';
import { preparing } from './preparing.ts';
import { online } from './online.ts';
import { pooled } from './pooled.ts';
import { published } from './published.ts';
import { reach } from './reach.ts';
import { rehearsal, results } from './results.ts';
import { secondTablet } from './second-tablet.ts';
import { officeDesk } from './office.ts';
import { makeSheets } from './sheets.ts';
import { joining, sendingStates } from './sending.ts';
import { sameMeeting } from './same-meeting.ts';
import { sorting } from './sorting.ts';
import { sortingTogether } from './sorting-together.ts';
import { insecure, manyWorkshops, obstacles, updateWaiting } from './trouble.ts';
import { Visit } from './visit.ts';
import { tour } from './tour.ts';
import { voting } from './voting.ts';
import { wall } from './wall.ts';
import { wayBack } from './way-back.ts';

/**
 * npm run screens: every state of every screen as a picture in screens/, in three sizes, two languages, light and dark,
 * each looked at by axe, and screens/sheets/ with all variants of a state side by side. `--quick` leaves axe out; the
 * names of walks (`npm run screens -- wall method`) take only these.
 */
const withAxe = !process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const insecureHost = 'preau.test';
const started = Date.now();

/** Each on a tablet of its own. */
type Walk = (visit: Visit, server: Server) => Promise<void>;
const walks: Readonly<Record<string, Walk>> = {
	day: async (visit, server) => {
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
	},
	sending: async (visit, server) => {
		await visit.open('Médiathèque, Brest', 22);
		await joining(visit, server);
		await sendingStates(visit, server);
	},
	preparing,
	judged,
	wall,
	method,
	preflight,
	tour,
	paper,
	files,
	eyes,
	reach,
	'second-tablet': secondTablet,
	national,
	'way-back': wayBack,
	'same-meeting': sameMeeting,
	office: (visit) => officeDesk(visit.page.context().browser()!, visit.words, visit.camera),
	online: (visit) => online(visit.page.context().browser()!, visit.words, visit.camera),
	pooled: (visit) => pooled(visit.page.context().browser()!, visit.words, visit.camera),
	published: (visit) => published(visit.page.context().browser()!, visit.words, visit.camera),
	together: (visit) => sortingTogether(visit.page.context().browser()!, visit.words, visit.camera),
	update: (visit, server) => updateWaiting(visit, (look) => deployed(server, look))
};
const unknown = asked.filter((name) => !(name in walks));
if (unknown.length > 0) {
	console.error(`There is no walk ${unknown.join(', ')}; there are ${Object.keys(walks).join(', ')}.`);
	process.exit(2);
}

await makeFolders();
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: ['--no-sandbox', `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`]
});
const cameras = await Promise.all(languages.map((language) => walkAll(browser, language)));
const states = [...new Set(cameras.flatMap((camera) => camera.states))];
await makeSheets(browser, states);
await browser.close();

const faults = cameras.flatMap((camera) => camera.faults);
for (const fault of faults) console.error(fault);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${states.length} states in ${folder}, ${faults.length} faults, ${seconds} s`);
if (faults.length > 0) process.exitCode = 1;

/** The walks in one language, with a server of their own. */
async function walkAll(on: Browser, language: Language): Promise<Camera> {
	const camera = new Camera(language, withAxe);
	const server = await Server.start();
	for (const [name, walk] of Object.entries(walks)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
		const tablet = await on.newContext({ hasTouch: true, locale });
		tablet.setDefaultTimeout(15_000);
		const words = language === 'fr' ? fr : en;
		try {
			await walk(new Visit(await tablet.newPage(), words, server.url, camera), server);
		} catch (error) {
			camera.faults.push(`${language}: ${name} stopped after ${camera.states.at(-1)}: ${String(error)}`);
		} finally {
			await tablet.close();
		}
	}
	await server.stop();
	return camera;
}

/** Another version is at the same address for as long as somebody looks. */
async function deployed(server: Server, look: () => Promise<void>): Promise<void> {
	const copy = await nextWorker();
	await server.stop();
	await server.start(copy);
	await look();
	await rm(copy, { recursive: true, force: true });
}
