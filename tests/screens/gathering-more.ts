import type { Visit } from './visit.ts';

/** The list of a table, words with a name in them, a turn that was broken off, words that are taken back. */
export async function gatheringMore(visit: Visit): Promise<void> {
	const { gather } = visit.words;
	await table(visit);
	await brokenOff(visit);
	await visit.press(gather.removal.open);
	await visit.page
		.getByRole('button', { name: gather.removal.removeOf('') })
		.first()
		.click();
	await visit.page.getByText(gather.removal.sure).waitFor();
	await visit.shoot('gather-removing-words', visit.page.getByText(gather.removal.sure));
	await visit.press(visit.words.common.cancel);
	await visit.press(gather.removal.close);
}

async function table(visit: Visit): Promise<void> {
	const { table, toTable } = visit.words.gather;
	await visit.press(toTable);
	await visit.arrive(table.title);
	await visit.shoot('gather-table-blank');
	for (const line of ['Des bancs à l’ombre', 'Voir avec Mme Petit, 06 12 34 56 78']) {
		await visit.page.getByRole('textbox').fill(line);
		await visit.page.keyboard.press('Enter');
	}
	await visit.shoot('gather-table');
	await visit.press(table.keep(2));
	await visit.page.getByText(table.kept(2)).waitFor();
	await visit.shoot('gather-table-kept');
	await visit.press(table.back);
}

async function brokenOff(visit: Visit): Promise<void> {
	const { handOver, interrupted, pass, turn } = visit.words.gather;
	await visit.press(pass);
	await visit.press(handOver.start);
	await visit.field(turn.label).fill('Je suis diabétique\u202f: ouvrir la pharmacie le dimanche');
	await visit.page.waitForTimeout(500); // the draft is kept within a second
	await visit.shoot('gather-sensitive');
	await visit.page.reload();
	await visit.arrive(handOver.title);
	await visit.shoot('gather-text-waits');
	await visit.press(handOver.leave);
	await visit.page.getByText(interrupted.title).waitFor();
	await visit.shoot('gather-text-waits-facilitator');
	await visit.press(interrupted.erase(1));
	await visit.shoot('gather-text-erasing');
	await visit.press(interrupted.eraseNow);
	await visit.page.getByText(interrupted.title).waitFor({ state: 'detached' });
}
