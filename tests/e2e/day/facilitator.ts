import { expect, type Locator, type Page } from '@playwright/test';
import { noLook } from './accessible.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 });

export async function openWorkshop(page: Page, place: string, day: string, people: number, look = noLook) {
	await button(page, 'Préparer un atelier').click();
	await page.getByRole('textbox', { name: 'Lieu' }).fill(place);
	await page.getByLabel('Jour', { exact: true }).fill(day);
	await page.getByRole('spinbutton', { name: 'Personnes attendues' }).fill(String(people));
	await page.getByRole('radio', { name: 'Cela compte comme' }).check();
	await look('a workshop prepared');
	await button(page, 'Ouvrir l’atelier').click();
	await expect(heading(page, 'Recueillir les propositions')).toBeVisible();
}

/** From gathering to sorting; both pages have the same links to the questions, so it waits for the second one. */
export async function toSorting(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Trier les propositions' }).click();
	await expect(heading(page, 'Trier les propositions')).toBeVisible();
}

export async function turnToQuestion(page: Page, number: number): Promise<void> {
	const link = page.getByRole('link', { name: `Question ${number}` });
	await link.click();
	await expect(link).toHaveAttribute('aria-current', 'true');
}

export async function pasteProposals(page: Page, texts: readonly string[]): Promise<void> {
	const many = texts.length === 1 ? '1 proposition' : `${texts.length} propositions`;
	await page
		.getByRole('textbox', { name: 'Une proposition par ligne' })
		.fill(texts.map((text) => `- ${text}`).join('\n'));
	await button(page, `Ajouter ${many}`).click();
	await expect(page.getByText(`${many} gardée`)).toBeVisible();
}

const trackItem = (page: Page, text: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: text, exact: true }) });

/** Merges tracks into one; the first wording stays. */
export async function mergeTracks(page: Page, texts: readonly string[], look = noLook) {
	for (const text of texts) await page.getByRole('checkbox', { name: text, exact: true }).check();
	await button(page, 'Fusionner').click();
	await page.getByRole('radio', { name: texts[0]!, exact: true }).check();
	await look('choosing the wording that stays');
	await button(page, `Fusionner les ${texts.length} pistes`).click();
	await expect(trackItem(page, texts[0]!).getByText(`Réunit ${texts.length} propositions`)).toBeVisible();
	for (const text of texts.slice(1)) await expect(trackItem(page, text)).toHaveCount(0);
}

export async function undoMerge(page: Page, texts: readonly string[]): Promise<void> {
	const track = trackItem(page, texts[0]!);
	await openTray(track);
	await track.getByRole('button', { name: 'Défaire la fusion' }).click();
	for (const text of texts) await expect(trackItem(page, text)).toHaveCount(1);
}

export async function setAside(page: Page, text: string, reason = ''): Promise<void> {
	const track = trackItem(page, text);
	await openTray(track);
	if (reason) await track.getByRole('textbox', { name: 'Raison de la mise de côté' }).fill(reason);
	await track.getByRole('button', { name: 'Mettre de côté' }).click();
	await expect(track).toHaveCount(0);
}

async function openTray(track: Locator): Promise<void> {
	await track.getByRole('button', { name: 'Modifier' }).click();
}

export async function openVote(page: Page): Promise<void> {
	await button(page, 'Figer la liste et ouvrir le vote').click();
	await expect(heading(page, 'Le vote est ouvert')).toBeVisible();
}

/** The code that the facilitators of the tests set. */
export const pin = '280715';

/** Sends the tablet round with the vote; before the first time the code is set. */
export async function passTablet(page: Page, look = noLook): Promise<void> {
	await button(page, 'Passer la tablette').click();
	const setting = heading(page, 'Votre code d’animation');
	await expect(setting.or(page.getByRole('button', { name: 'Commencer mon bulletin' }))).toBeVisible();
	if (!(await setting.isVisible())) return;
	await page.getByRole('textbox', { name: 'Code', exact: true }).fill(pin);
	await page.getByRole('textbox', { name: 'Le même code, une seconde fois' }).fill(pin);
	await look('setting the code');
	await button(page, 'Fixer le code et passer la tablette').click();
}

/** Takes the tablet back from the vote, with the code. */
export async function takeBack(page: Page, look = noLook): Promise<void> {
	await button(page, 'Retour à l’animation').click();
	await page.getByRole('textbox', { name: 'Code d’animation' }).fill(pin);
	await look('asking for the code');
	await button(page, 'Ouvrir l’animation').click();
	await expect(heading(page, 'Le vote est ouvert')).toBeVisible();
}

/** Closes the urn before witnesses, with a remark if there is one. */
export async function closeUrn(page: Page, remark = '', look = noLook): Promise<void> {
	await button(page, 'Fermer l’urne').click();
	await expect(heading(page, 'Fermer l’urne')).toBeVisible();
	await page.getByRole('textbox', { name: 'Remarque' }).fill(remark);
	await look('before the urn is closed');
	await button(page, 'Fermer l’urne').click();
	await expect(heading(page, 'Résultat')).toBeVisible();
}
