import type { Visit } from './visit.ts';

/** What a person may choose, try out or leave in the middle of a turn; begins and ends at the hand-over. */
export async function ballotAids(visit: Visit): Promise<void> {
	await tryOut(visit);
	await visit.press(visit.words.grade.handOver.start);
	await choices(visit);
	await asList(visit);
	await leftAlone(visit);
}

async function tryOut(visit: Visit): Promise<void> {
	const { handOver, trial, review } = visit.words.grade;
	await visit.press(handOver.tryOut);
	await visit.page.getByText(trial.mark).waitFor();
	await visit.shoot('trial-track');
	for (let track = 0; track < trial.tracks.length; track += 1) {
		await visit.page.keyboard.press('2');
		await visit.page.keyboard.press('Enter');
	}
	await visit.arrive(review.heading);
	await visit.shoot('trial-review');
	await visit.press(trial.cast);
	await visit.arrive(trial.done);
	await visit.press(trial.back);
	await visit.button(handOver.start).waitFor();
}

async function choices(visit: Visit): Promise<void> {
	const { page, words } = visit;
	const { display } = words;
	await visit.press(display.open);
	await visit.shoot('display');
	await page.getByLabel(display.contrast).check();
	await page.getByLabel(display.sizes[150]).check();
	await visit.press(display.close);
	await visit.shoot('display-large-contrast');
	await visit.press(display.open);
	await page.getByLabel(display.sizes[200]).check();
	await visit.shoot('display-double');
	await page.getByLabel(display.sizes[100]).check();
	await page.getByLabel(display.contrast).uncheck();
}

async function asList(visit: Visit): Promise<void> {
	const { page, words } = visit;
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.getByLabel(words.display.layouts.list).check();
	await visit.press(words.display.close);
	await visit.arrive(words.grade.list.heading);
	const groups = page.getByRole('radiogroup');
	for (const track of [0, 1, 3]) await groups.nth(track).locator('label').nth(track).click();
	await visit.shoot('ballot-list');
}

async function leftAlone(visit: Visit): Promise<void> {
	const { display, grade } = visit.words;
	await visit.page.setViewportSize({ width: 1280, height: 800 });
	await visit.press(display.open);
	await visit.press(display.hide);
	await visit.arrive(grade.veil.heading);
	await visit.shoot('ballot-hidden');
	await visit.press(grade.veil.gone);
	await visit.shoot('ballot-left');
	await visit.page.setViewportSize({ width: 1280, height: 800 });
	await visit.press(grade.veil.resume);
	await visit.press(grade.turn.review);
	await visit.arrive(grade.review.heading);
	await visit.press(grade.spoil.ask);
	await visit.press(grade.restart.ask);
	await visit.arrive(grade.list.heading);
	await visit.page.reload(); // back to the hand-over, as the next person finds it
	await visit.button(grade.handOver.start).waitFor();
}
