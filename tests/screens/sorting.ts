import { proposalsOf } from '../e2e/day/workshop-of-2022.ts';
import { sortingMore } from './sorting-more.ts';
import type { Visit } from './visit.ts';

const [first, second] = ["Accès à l'information", 'Transparence budgétaire'] as const;

/** The list of tracks, and all that can be done to it until it is frozen. */
export async function sorting(visit: Visit): Promise<void> {
	const { gather, sort } = visit.words;
	await visit.follow(gather.toSort);
	await visit.arrive(sort.title);
	await visit.shoot('sort-list');
	await sortingMore(visit);
	await merging(visit);
	await visit.page
		.getByRole('listitem')
		.filter({ hasText: first })
		.getByRole('button', { name: sort.edit })
		.click();
	await visit.shoot('sort-one-track');
	await visit.field(sort.aside.form.label).fill('déjà engagé ailleurs');
	await visit.press(sort.aside.form.confirm);
	await visit.page.getByText(sort.aside.title).waitFor();
	await visit.shoot('sort-set-aside', visit.page.getByText(sort.aside.title));
	await freezing(visit);
}

async function merging(visit: Visit): Promise<void> {
	const { sort } = visit.words;
	for (const text of [first, second])
		await visit.page.getByRole('checkbox', { name: text, exact: true }).check();
	await visit.shoot('sort-two-chosen');
	await visit.press(sort.merge);
	await visit.shoot('sort-which-wording');
	await visit.press(sort.mergeChoice.confirm(2));
	await visit.page.getByText(sort.lineage.merged(2)).click();
	await visit.shoot('sort-lineage', visit.page.getByText(sort.lineage.merged(2)));
}

async function freezing(visit: Visit): Promise<void> {
	const { common, gather, sort } = visit.words;
	await visit.press(sort.toFreeze);
	await visit.arrive(sort.freeze.title);
	await visit.shoot('freeze-question-without-track');
	await visit.press(sort.freeze.back);
	await visit.follow(common.steps.gather);
	await visit.arrive(gather.title);
	for (const [number, question] of [
		[2, 'q2'],
		[3, 'q3']
	] as const) {
		await visit.question(number);
		await visit.paste(proposalsOf(question).slice(0, 4));
	}
	await visit.follow(gather.toSort);
	await visit.press(sort.toFreeze);
	await visit.arrive(sort.freeze.title);
	await visit.shoot('freeze');
	await visit.press(sort.freeze.confirm);
}
