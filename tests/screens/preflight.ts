import { appleTab } from '../e2e/apple-tab.ts';
import type { Visit } from './visit.ts';

/** What the tablet finds about itself: as it stands, with parts missing, and in a tab of an iPad. */
export async function preflight(visit: Visit): Promise<void> {
	const { page, words } = visit;
	const { ready } = words;
	await visit.home();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await visit.follow(words.workshops.ready);
	await visit.arrive(ready.title);
	await page.getByText(ready.reasons['offline-ready']).waitFor();
	await visit.shoot('ready');
	await page.getByRole('checkbox', { name: ready.asked.questions.charger }).check();
	await visit.shoot('ready-asked', page.getByRole('checkbox', { name: ready.asked.questions.charger }));

	const pad = await page.context().newPage();
	await page.close();
	await appleTab(pad);
	const onPad = visit.at(pad, visit.url);
	await onPad.home();
	await onPad.press(words.workshops.prepare);
	await onPad.arrive(ready.homeScreen.title);
	await onPad.shoot('home-screen-first');
	await onPad.follow(ready.link);
	await pad.getByText(ready.reasons['not-on-home-screen']).waitFor();
	await onPad.shoot('ready-not');
}
