import { ballotAids } from './ballot-aids.ts';
import { giveCode, setCode } from './code.ts';
import type { Visit } from './visit.ts';

/** The whole vote of a small room, from the desk to the urn that is closed. */
export async function voting(visit: Visit, people: number): Promise<void> {
	const { grade, closing } = visit.words;
	await visit.arrive(grade.desk.open);
	await visit.shoot('grade-desk-empty');
	await tooEarly(visit);
	await visit.press(grade.desk.pass);
	await setCode(visit);
	await visit.arrive(grade.handOver.ready);
	await visit.shoot('grade-hand-over-first');
	await ballotAids(visit);
	await firstBallot(visit);
	for (let person = 2; person <= people; person += 1) await quickBallot(visit, person);
	await visit.shoot('grade-hand-over-next');
	await visit.press(grade.handOver.back);
	await giveCode(visit);
	await visit.shoot('grade-desk');
	await visit.press(grade.desk.close);
	await visit.arrive(closing.title);
	await visit.shoot('close-as-many');
	await visit.press(closing.close);
}

/** Pages that are reached in another phase than their own. */
async function tooEarly(visit: Visit): Promise<void> {
	const address = visit.page.url();
	await visit.page.goto(address.replace('/grade', '/result'));
	await visit.arrive(visit.words.result.closed.heading);
	await visit.shoot('result-before-closing');
	await visit.page.goto(address.replace('/grade', '/sort'));
	await visit.arrive(visit.words.common.otherStep.title);
	await visit.shoot('another-step');
	await visit.page.goto(address);
	await visit.arrive(visit.words.grade.desk.open);
}

async function firstBallot(visit: Visit): Promise<void> {
	const { page, words } = visit;
	const { turn, review, spoil, kept, handOver } = words.grade;
	await visit.press(handOver.start);
	const tracks = await tracksOnPaper(visit);
	await visit.shoot('grade-track');
	await page.keyboard.press('2');
	await visit.shoot('grade-track-graded');
	await visit.press(turn.next);
	await page.keyboard.press('0');
	await visit.press(turn.review);
	await visit.arrive(review.heading);
	await visit.shoot('grade-review-missing');
	await visit.press(spoil.ask);
	await visit.shoot('grade-give-up', page.getByRole('heading', { name: spoil.heading }));
	await visit.press(spoil.keep);
	await completeBallot(visit, tracks - 2);
	await visit.shoot('grade-review');
	// The next view would come by itself while the pictures are taken.
	await page.evaluate(() => {
		const { setTimeout } = window;
		window.setTimeout = ((work: () => void, after: number) =>
			after === 4000 ? 0 : setTimeout(work, after)) as typeof window.setTimeout;
	});
	await visit.press(review.cast);
	await visit.arrive(kept.inUrn);
	await visit.shoot('grade-kept');
	await visit.press(kept.next);
}

/** From the review: the grades that are missing, one after another. */
async function completeBallot(visit: Visit, missing: number): Promise<void> {
	const { review, turn } = visit.words.grade;
	for (let left = missing; left > 0; left -= 1) {
		await visit.press(review.complete(left));
		await giveGrade(visit, 1);
		await visit.press(turn.backToReview);
		await visit.arrive(review.heading);
	}
}

async function quickBallot(visit: Visit, person: number): Promise<void> {
	const { page, words } = visit;
	const { turn, review, kept, handOver } = words.grade;
	await visit.press(handOver.start);
	const tracks = await tracksOnPaper(visit);
	for (let number = 1; number <= tracks; number += 1) {
		await page.getByText(turn.progress(number, tracks), { exact: true }).waitFor();
		await giveGrade(visit, person);
		await page.keyboard.press('Enter');
	}
	await visit.arrive(review.heading);
	await visit.press(review.cast);
	await visit.arrive(kept.inUrn);
	await visit.press(kept.next);
}

/** Grades that spread, and that tie tracks whose texts happen to be alike in length; 0 is no opinion. */
async function giveGrade({ page }: Visit, person: number): Promise<void> {
	await page.getByRole('radiogroup').waitFor();
	const { length } = await page.getByRole('heading', { level: 1 }).innerText();
	await page.keyboard.press(String((length * 3 + person * (1 + (length % 3))) % 7));
}

/** « Piste 1 sur 19 » */
async function tracksOnPaper({ page }: Visit): Promise<number> {
	const progress = await page.getByText(/^\S+ 1 \S+ \d+$/u).innerText();
	return Number(progress.split(' ').at(-1));
}
