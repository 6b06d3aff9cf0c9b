import { evictDatabase } from '../e2e/day/damage.ts';
import { raiseDatabase } from '../e2e/field.ts';
import type { Visit } from './visit.ts';

/** The list of workshops, and one that is cancelled. */
export async function manyWorkshops(visit: Visit): Promise<void> {
	const { workshops } = visit.words;
	await visit.open('Médiathèque, Brest', 24);
	await visit.open('Mairie annexe, Lorient', 12);
	await visit.home();
	await visit.shoot('workshops-list');
	await visit.page.getByRole('button', { name: `${workshops.void.open} Mairie annexe, Lorient` }).click();
	await visit.shoot('workshops-cancelling', visit.field(workshops.void.reason));
	const address = await visit.page.getByRole('link', { name: 'Mairie annexe, Lorient' }).getAttribute('href');
	await visit.field(workshops.void.reason).fill('La salle est fermée');
	await visit.press(workshops.void.confirm);
	await visit.page.getByText(visit.words.common.phases.voided).waitFor();
	await visit.shoot('workshops-one-cancelled');
	await visit.page.goto(visit.url + address);
	await visit.arrive(visit.words.voided.title);
	await visit.shoot('cancelled-workshop');
	await visit.page.goto(`${visit.url}/workshops/${'A'.repeat(22)}/nowhere`);
	await visit.page.getByRole('heading', { level: 1 }).waitFor();
	await visit.shoot('no-such-page');
}

/** What stands in the way of working on this tablet. */
export async function obstacles(visit: Visit): Promise<void> {
	const { access } = visit.words.common;
	await visit.home();
	const other = await visit.page.context().newPage();
	await other.goto(visit.url);
	await other.getByRole('button', { name: access.continueHere }).click();
	await visit.arrive(access.otherTabTitle);
	await visit.shoot('other-tab');
	await other.close();
	await evictDatabase(visit.page, visit.url);
	await visit.page.goto(visit.url);
	await inLanguage(visit);
	await visit.arrive(access.lostTitle);
	await visit.shoot('lost');
	await visit.press(access.acceptLoss);
	await raiseDatabase(visit.page, 1_000);
	await visit.page.reload();
	await visit.arrive(access.newerTitle);
	await visit.shoot('newer-data');
}

/** An address without https: no browser lets the application work there. */
export async function insecure(visit: Visit): Promise<void> {
	await visit.page.goto(visit.url);
	await inLanguage(visit);
	await visit.arrive(visit.words.common.access.insecureTitle);
	await visit.shoot('insecure');
}

/** A newer version of the application has come and waits. */
export async function updateWaiting(
	visit: Visit,
	deploy: (look: () => Promise<void>) => Promise<void>
): Promise<void> {
	const { update } = visit.words.common;
	await visit.home();
	await visit.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await deploy(async () => {
		await visit.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await visit.button(update.take).waitFor();
		await visit.shoot('update-waiting');
		await visit.press(visit.words.workshops.prepare);
		await visit.arrive(visit.words.prepare.title);
		await visit.shoot('update-waiting-prepare');
	});
}

/** Speaks the visit's language, by the switch at the top. */
export function inLanguage(visit: Visit): Promise<void> {
	return visit.press(visit.words.common.languageNames[visit.language]);
}
