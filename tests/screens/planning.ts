import type { Visit } from './visit.ts';

/** The day's schedule, from the bar of the workshop and back to it. */
export async function planning(visit: Visit): Promise<void> {
	const { page, words } = visit;
	const { agenda } = words.time;
	const before = page.url();
	await visit.follow(agenda.link);
	await visit.arrive(agenda.title);
	await visit.shoot('schedule');
	await page.getByLabel(agenda.lengthOf(agenda.parts.grade)).fill('1000');
	await visit.press(agenda.keep);
	await page.getByRole('alert').waitFor();
	await visit.shoot('schedule-wrong');
	await page.getByLabel(agenda.lengthOf(agenda.parts.grade)).fill('5');
	await visit.press(agenda.keep);
	await page.getByText(agenda.kept).waitFor();
	await visit.shoot('schedule-kept');
	await page.goto(before);
}
