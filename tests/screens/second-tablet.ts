import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wideAndNarrow } from './camera.ts';
import type { Visit } from './visit.ts';

/** Two tablets in one round: letting in, an urn on each, one declared lost that comes back, and the decision. */
export async function secondTablet(visit: Visit): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'preau-two-'));
	const context = await visit.page
		.context()
		.browser()!
		.newContext({ hasTouch: true, locale: visit.language === 'fr' ? 'fr-FR' : 'en-GB' });
	context.setDefaultTimeout(15_000);
	const other = visit.at(await context.newPage(), visit.url);
	try {
		await letIn(visit, other);
		await sharedRound(visit, other, join(folder, 'to.preau'));
		await lostAndFound(visit, other, join(folder, 'back.preau'));
	} finally {
		await context.close();
		await rm(folder, { recursive: true, force: true });
	}
}

async function letIn(visit: Visit, other: Visit): Promise<void> {
	const { tablets, workshops, gather } = visit.words;
	await other.home();
	await other.follow(workshops.second);
	await other.arrive(tablets.card.title);
	await other.shoot('second-card');
	const card = await other.field(tablets.text).inputValue();
	await visit.open('Salle des fêtes, Vannes', 30, true);
	await visit.press(gather.invent);
	await visit.page.getByRole('listitem').nth(5).waitFor();
	await visit.follow(gather.tablets);
	await visit.arrive(tablets.title);
	await visit.shoot('tablets');
	await visit.field(tablets.code.paste).fill('preau-tablet');
	await visit.press(tablets.code.pasteDo);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('tablets-refused', undefined, wideAndNarrow);
	await visit.field(tablets.code.paste).fill(card);
	await visit.press(tablets.code.pasteDo);
	await visit.page.getByText(tablets.admit.check).waitFor();
	await visit.shoot('tablets-check');
	await visit.press(tablets.admit.yes);
	await visit.page.getByText(tablets.admit.done).waitFor();
	await visit.shoot('tablets-admitted');
}

async function sharedRound(visit: Visit, other: Visit, path: string): Promise<void> {
	const { common, gather, sort, grade, tablets, urns, file } = visit.words;
	await visit.follow(common.steps.gather);
	await visit.follow(gather.toSort);
	await visit.press(sort.toFreeze);
	await visit.page.getByRole('checkbox', { name: tablets.name(2) }).check();
	await visit.shoot('freeze-two-tablets', visit.page.getByText(urns.part.title));
	await visit.press(sort.freeze.confirm);
	await visit.arrive(grade.desk.open);
	await visit.page.getByText(urns.unknown).waitFor();
	await visit.shoot('desk-two-tablets');
	await carry(visit, other, path);
	await other.follow(file.read.open);
	await other.page.getByText(urns.take.title).waitFor();
	await beforeTheLead(other);
	await other.page.getByText(urns.take.title).waitFor();
	await other.shoot('urn-waits');
	await other.press(urns.take.do);
	await other.arrive(grade.desk.open);
	await invent(other, 20);
	await invent(visit, 16);
}

/** Where the lead would be taken, if the first tablet did not come back. */
async function beforeTheLead(other: Visit): Promise<void> {
	const { tablets } = other.words;
	const back = other.page.url();
	await other.page.goto(back.replace(/\/[a-z]+$/u, '/tablets'));
	await other.page.getByRole('heading', { name: tablets.takeLead.heading }).waitFor();
	await other.shoot('tablets-not-leading');
	await other.press(tablets.takeLead.open);
	await other.shoot('tablets-take-lead', other.page.getByText(tablets.takeLead.warning));
	await other.page.goto(back);
}

async function lostAndFound(visit: Visit, other: Visit, path: string): Promise<void> {
	const { grade, closing, urns, minutes, file } = visit.words;
	const address = visit.page.url().replace(/\/[a-z]+$/u, '');
	await visit.press(grade.desk.close);
	await visit.arrive(closing.title);
	await visit.shoot('close-one-of-two');
	await visit.press(closing.close);
	await visit.arrive(urns.title);
	await visit.shoot('urns-provisional');
	await visit.page.goto(`${address}/result`);
	await visit.page.getByText(urns.nothingShown).waitFor();
	await visit.shoot('result-provisional');
	await visit.page.goto(`${address}/urns`);
	await visit.page.getByRole('button', { name: urns.lose.open }).click();
	await visit.shoot('urn-to-lose', visit.page.getByText(urns.lose.warning));
	await visit.field(urns.lose.reason).fill('La tablette est tombée.');
	await visit.press(urns.lose.confirm);
	await visit.page.getByText(urns.settled).waitFor();
	await visit.shoot('urns-lost');
	await other.press(grade.desk.close);
	await other.press(closing.close);
	await other.arrive(urns.title).catch(() => other.arrive(visit.words.result.title));
	await carry(other, visit, path);
	await visit.follow(file.read.open);
	await visit.page.getByText(urns.dispute.late).waitFor();
	await visit.shoot('urn-disputed');
	await visit.page.getByRole('radio').first().check();
	await visit.field(urns.dispute.reason).fill('Elle est revenue.');
	await visit.press(urns.dispute.confirm);
	await visit.page.getByText(visit.words.common.otherStep.title).waitFor();
	await visit.page.goto(`${address}/urns`);
	await visit.page.getByText(urns.remark.title).waitFor();
	await visit.shoot('urns-excess');
	await other.page.goto(`${address}/minutes`);
	await other.page
		.getByText(minutes.signing.elsewhere)
		.or(other.page.getByText(visit.words.common.otherStep.title))
		.waitFor();
	await other.shoot('second-minutes', undefined, wideAndNarrow);
}

async function invent({ page, words }: Visit, ballots: number): Promise<void> {
	const { invented } = words.grade;
	await page.getByRole('spinbutton', { name: invented.count }).fill(String(ballots));
	await page.getByRole('button', { name: invented.add, exact: true }).click();
	await page.getByText(invented.added(ballots)).waitFor();
}

async function carry(from: Visit, to: Visit, path: string): Promise<void> {
	const { file } = from.words;
	const back = from.page.url();
	await from.page.goto(`${back.replace(/\/[a-z]+$/u, '')}/file`);
	const [download] = await Promise.all([from.page.waitForEvent('download'), from.button(file.save).click()]);
	await download.saveAs(path);
	await from.page.goto(back);
	await to.page.goto(`${to.url}/file`);
	await to.page.getByLabel(file.read.choose).setInputFiles(path);
	await to.page.getByText(file.read.open).waitFor();
}
