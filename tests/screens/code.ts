import type { Visit } from './visit.ts';

const code = '280715';

/** The facilitator's code, set before the tablet goes round. */
export async function setCode(visit: Visit): Promise<void> {
	const { set } = visit.words.pin;
	await visit.arrive(set.title);
	await visit.shoot('code-set');
	await visit.page.getByRole('textbox', { name: set.code, exact: true }).fill('123456');
	await visit.page.getByRole('textbox', { name: set.again }).fill('123456');
	await visit.press(set.confirm);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('code-too-simple');
	await visit.page.getByRole('textbox', { name: set.code, exact: true }).fill(code);
	await visit.page.getByRole('textbox', { name: set.again }).fill(code);
	await visit.press(set.confirm);
}

/** Back to the facilitator: wrong codes, one that was forgotten, and the right one. */
export async function giveCode(visit: Visit): Promise<void> {
	const { ask, forgotten } = visit.words.pin;
	const field = visit.page.getByRole('textbox', { name: ask.code });
	await visit.arrive(ask.title);
	await visit.shoot('code-ask');
	await field.fill('999990');
	await visit.press(ask.open);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('code-wrong');
	await visit.press(forgotten.ask);
	await visit.shoot('code-forgotten', visit.page.getByRole('heading', { name: forgotten.heading }));
	await visit.press(forgotten.confirm);
	await visit.press(ask.back);
	await visit.button(forgotten.cancel).waitFor();
	await visit.shoot('grade-hand-over-way-out');
	await visit.press(forgotten.cancel);
	await visit.press(visit.words.grade.handOver.back);
	await field.fill(code);
	await visit.press(ask.open);
	await visit.arrive(visit.words.grade.desk.open);
}
