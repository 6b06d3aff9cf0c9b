import type { Page } from '@playwright/test';
import { builtInConsultation } from '../../src/lib/core/built-in-consultation.ts';
import { publishOnce } from '../../src/lib/server/rooms/publishing.ts';
import { joinOffice } from '../e2e/joining.ts';
import { folderWithRooms, openOffice } from '../e2e/office/desk.ts';
import { build, Server } from '../e2e/server.ts';
import { withOffice } from '../sending/office.ts';
import { everyVariant, wideAndNarrow } from './camera.ts';
import type { Visit } from './visit.ts';

/** Consultations and national lists: written and published at a desk, offered and graded on a tablet. */
export async function national(visit: Visit): Promise<void> {
	const folder = await folderWithRooms();
	const server = await Server.start(build, { DATA_DIR: folder });
	const context = await visit.page.context().browser()!.newContext({ locale: 'fr-FR' });
	context.setDefaultTimeout(15_000);
	const desk = await context.newPage();
	try {
		await openOffice(desk, server);
		await withOffice({ DATA_DIR: folder }, ({ ledger, identity }) =>
			publishOnce({ ledger, identity }, builtInConsultation({ kind: 'worst' }), 'nobody', new Date())
		);
		await context.addCookies([{ name: 'preau-language', value: visit.language, url: server.url }]);
		await desk.goto(`${server.url}/office/consultations`);
		await versions(desk, visit);
		await list(desk, visit);
		await onTablet(visit.at(visit.page, server.url), folder);
	} finally {
		await context.close();
		await server.stop();
	}
}

async function versions(desk: Page, visit: Visit): Promise<void> {
	const { drafts, family } = visit.words.office;
	const shoot = (state: string) => visit.camera.shoot(desk, state, undefined, wideAndNarrow);
	await desk.getByRole('row').getByRole('link').first().click();
	await desk.getByRole('button', { name: family.amend }).waitFor();
	await visit.camera.shoot(desk, 'office-consultation', undefined, everyVariant);
	await desk.getByRole('link', { name: family.profiles }).click();
	await desk.getByText(family.profilesIntro).waitFor();
	await shoot('office-consultation-rooms');
	await desk.goBack();
	await desk.getByRole('button', { name: family.amend }).click();
	const title = desk.getByLabel(`${drafts.name}, ${drafts.inFrench}`);
	await title.fill('Contribution française, deuxième version');
	await visit.camera.shoot(desk, 'office-draft', undefined, everyVariant);
	await desk.getByLabel(`${drafts.question(1)}, ${drafts.inFrench}`).fill('');
	await desk.getByRole('button', { name: drafts.preview }).click();
	await desk.getByText(drafts.faults).waitFor();
	await shoot('office-draft-faults');
	await desk.getByRole('link', { name: drafts.back }).click();
	await desk.getByLabel(`${drafts.question(1)}, ${drafts.inFrench}`).fill('Que doit-on ouvrir d’abord ?');
	await overwritten(desk, visit, shoot);
	await desk.getByRole('button', { name: drafts.preview }).click();
	await desk.getByRole('heading', { name: drafts.changes }).waitFor();
	await shoot('office-draft-changes');
	await desk.getByRole('button', { name: drafts.publish.version }).click();
	await desk.getByText(family.done.amended).waitFor();
	await shoot('office-consultation-amended');
}

/** Somebody else saved the draft meanwhile, in another window. */
async function overwritten(desk: Page, visit: Visit, shoot: (state: string) => Promise<void>): Promise<void> {
	const { drafts } = visit.words.office;
	const other = await desk.context().newPage();
	await other.goto(desk.url());
	await other.getByRole('button', { name: drafts.save, exact: true }).click();
	await other.getByText(drafts.saved).waitFor();
	await other.close();
	await desk.getByRole('button', { name: drafts.save, exact: true }).click();
	await desk.getByRole('alert').waitFor();
	await shoot('office-draft-moved');
	await desk.getByRole('button', { name: drafts.over }).click();
	await desk.getByText(drafts.saved).waitFor();
}

async function list(desk: Page, visit: Visit): Promise<void> {
	const { drafts, family } = visit.words.office;
	const shoot = (state: string) => visit.camera.shoot(desk, state, undefined, wideAndNarrow);
	await desk.getByRole('button', { name: family.newList }).click();
	await desk.getByLabel(`${drafts.name}, ${drafts.inFrench}`).fill('Liste nationale du printemps');
	await desk.getByLabel(`${drafts.name}, ${drafts.inEnglish}`).fill('National list of spring');
	const lines = ['Publier les budgets en clair', 'Former les agents', 'Ouvrir les données de la mobilité'];
	await desk.getByLabel(drafts.more).first().fill(lines.join('\n'));
	await desk.getByLabel(drafts.more).nth(1).fill('Créer un réseau de laboratoires citoyens');
	await desk.getByRole('button', { name: drafts.add }).first().click();
	await desk.getByLabel(`${drafts.track(3)}, ${drafts.inFrench}`).waitFor();
	await visit.camera.shoot(desk, 'office-list-draft', undefined, everyVariant);
	await desk.getByRole('button', { name: drafts.preview }).click();
	await desk.getByRole('button', { name: drafts.try, exact: true }).click();
	const frame = desk.getByRole('region', { name: drafts.frame });
	await frame.getByText(lines[0]!).waitFor();
	await visit.camera.shoot(desk, 'office-list-preview', frame, wideAndNarrow);
	await desk.getByRole('button', { name: drafts.publish.list }).click();
	await desk.getByText(family.done.list).waitFor();
	await shoot('office-list-published');
}

async function onTablet(visit: Visit, folder: string): Promise<void> {
	const { lists, prepare } = visit.words;
	const { page } = visit;
	await joinOffice(page, visit.url, { DATA_DIR: folder }, visit.words.join);
	await visit.home();
	await page.getByRole('link', { name: lists.offer.newRoom }).waitFor();
	await visit.shoot('list-offered-home');
	await visit.press(visit.words.workshops.prepare);
	await visit.field(prepare.place).fill('Mairie, Vannes');
	await visit.shoot('list-consultation-amended', undefined, wideAndNarrow);
	await visit.press(prepare.open);
	await page.getByRole('link', { name: lists.offer.open }).waitFor();
	await visit.shoot('list-offered-gather');
	await page.getByRole('link', { name: lists.offer.open }).click();
	await visit.arrive(lists.page.title);
	await visit.shoot('list-before-round');
	await visit.home();
	await page.getByRole('link', { name: lists.offer.newRoom }).click();
	await page.getByText(prepare.forList('').slice(0, 20)).waitFor();
	await visit.shoot('list-prepare', undefined, wideAndNarrow);
}
