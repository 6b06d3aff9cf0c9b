import type { Visit } from './visit.ts';

/** From the result of the room that has voted to its signed minutes, and a correction beside them. */
export async function concluding(visit: Visit): Promise<void> {
	const { common, conclude, minutes } = visit.words;
	await visit.follow(common.steps.conclude);
	await visit.arrive(conclude.title);
	await visit.shoot('conclude-empty');
	await count(visit, conclude.attendance.people, 7);
	await visit.press(conclude.attendance.keep);
	await visit.field(conclude.statements.text).fill('Les petites communes n’étaient pas là.');
	await visit.field(conclude.statements.by).fill('Camille Roy');
	await visit.press(conclude.statements.keep);
	await visit.page.getByText(conclude.statements.list).waitFor();
	await count(visit, new RegExp(`^5`), 4);
	await count(visit, new RegExp(`^4`), 2);
	await visit.press(conclude.satisfaction.keep);
	await visit.page.getByText(conclude.kept).nth(2).waitFor();
	await visit.shoot('conclude');
	await visit.follow(conclude.toMinutes);
	await visit.arrive(minutes.title);
	await visit.shoot('minutes-draft');
	await visit.press(minutes.objection.add);
	await visit.shoot('minutes-objection', visit.button(minutes.objection.keep));
	await visit.field(conclude.statements.text).fill('Le temps manquait.');
	await visit.press(minutes.objection.keep);
	await visit.field(minutes.signing.name(1)).fill('Camille Roy');
	await visit.press(minutes.signing.confirm);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('minutes-one-name', visit.page.getByRole('alert'));
	await visit.field(minutes.signing.name(2)).fill('Sacha Petit');
	await visit.press(minutes.signing.confirm);
	await visit.page.getByText(minutes.signed.title).waitFor();
	await visit.shoot('minutes-signed');
	await visit.shoot(
		'minutes-fingerprint',
		visit.page.getByRole('heading', { name: minutes.fingerprint.title })
	);
	await visit.press(minutes.corrections.add);
	await visit.field(minutes.corrections.text).fill('Il fallait lire « huit présents ».');
	await visit.field(minutes.corrections.names).fill('Camille Roy');
	await visit.press(minutes.corrections.keep);
	await visit.button(minutes.corrections.add).waitFor();
	await visit.shoot('minutes-corrected', visit.button(minutes.corrections.add));
}

/** From the result of a rehearsal: every way to a further round, and how rounds stand beside each other. */
export async function furtherRounds(visit: Visit): Promise<void> {
	const { rounds, gather, grade, closing, result } = visit.words;
	await visit.follow(rounds.next);
	await visit.arrive(rounds.choice.title);
	await visit.shoot('round-choice');
	await visit.press(rounds.choice.selection.open);
	await visit.page.getByRole('checkbox').nth(1).check();
	await visit.shoot('round-tracks');
	await visit.press(rounds.tracks.back);
	await visit.field(rounds.choice.mistake.reason).fill('Une personne n’avait pas voté.');
	await visit.press(rounds.choice.mistake.confirm);
	await visit.arrive(grade.desk.open);
	await visit.page.getByRole('spinbutton', { name: grade.invented.count }).fill('2');
	await visit.press(grade.invented.add);
	await visit.page.getByText(grade.invented.added(2)).waitFor();
	await visit.press(grade.desk.close);
	await visit.press(closing.close);
	await visit.arrive(result.title);
	await visit.shoot('result-second-round');
	await visit.page.getByRole('link', { name: rounds.name(1) }).click();
	await visit.page.getByText(rounds.replaced(2)).waitFor();
	await visit.shoot('result-replaced-round');
	await visit.follow(rounds.next);
	await visit.press(rounds.choice.discussion.open);
	await visit.arrive(gather.title);
	await visit.shoot('gather-again');
}

function count({ page }: Visit, name: string | RegExp, people: number): Promise<void> {
	return page.getByRole('spinbutton', { name }).fill(String(people));
}
