import type { Visit } from './visit.ts';

/** The result of the room that has voted. */
export async function results(visit: Visit): Promise<void> {
	const { result } = visit.words;
	await visit.arrive(result.title);
	await visit.shoot('result');
	await visit.shoot('result-second-question', visit.page.getByRole('heading', { level: 2 }).nth(2));
	await visit.button(result.table.show).first().click();
	await visit.shoot('result-numbers', visit.page.getByRole('table').first());
	await visit.button(result.table.show).first().click();
	await visit.button(result.reasons).first().click();
	await visit.shoot('result-reasons', visit.button(result.reasons).first());
	await visit.shoot('result-method', visit.page.getByRole('heading', { name: result.method.heading }));
}

/** A rehearsal with invented people: more ballots than people, and too few for the quorum. */
export async function rehearsal(visit: Visit): Promise<void> {
	const { gather, grade, closing, result } = visit.words;
	await visit.open('Salle des fêtes, Quimper', 2, true, 'ignored', 9);
	await visit.press(gather.invent);
	await visit.page.getByRole('list').getByRole('listitem').nth(9).waitFor();
	await visit.shoot('gather-rehearsal');
	await visit.openVote();
	await visit.shoot('grade-desk-rehearsal');
	await visit.press(grade.desk.close);
	await visit.shoot('close-empty');
	await visit.press(closing.back);
	await visit.page.getByRole('spinbutton', { name: grade.invented.count }).fill('3');
	await visit.press(grade.invented.add);
	await visit.page.getByText(grade.invented.added(3)).waitFor();
	await visit.press(grade.desk.close);
	await visit.press(closing.close);
	await visit.page.getByText(closing.remarkMissing).waitFor();
	await visit.shoot('close-remark-required');
	await visit.field(closing.remark).fill('Une personne est arrivée en cours de vote.');
	await visit.press(closing.close);
	await visit.arrive(result.title);
	await visit.shoot('result-quorum-not-reached');
}
