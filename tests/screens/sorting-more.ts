import type { Visit } from './visit.ts';

/** What the tablet finds alike, a theme, an order by hand, and what can be taken back. */
export async function sortingMore(visit: Visit): Promise<void> {
	const { sort } = visit.words;
	const { page } = visit;
	await page.getByRole('checkbox').nth(3).check();
	await visit.shoot('sort-similar', page.getByText(sort.similar.title));
	await visit.press(sort.unchoose);
	await page
		.getByRole('button', { name: sort.editOf('') })
		.nth(2)
		.click();
	await page.getByRole('textbox', { name: sort.theme.form.label }).fill('Transports');
	await visit.press(sort.theme.form.confirm);
	await page.getByText(sort.theme.of('Transports')).waitFor();
	await visit.shoot('sort-theme');
	await visit.press(sort.theme.arrange);
	await visit.button(sort.takeBack(sort.acts['order-tracks'])).waitFor();
	await visit.shoot('sort-arranged');
	await page.getByRole('button', { name: /^(Comparer|Compare)/u }).click();
	await visit.arrive(sort.likely.title);
	await visit.shoot('sort-pair');
	while (await visit.button(sort.likely.choice.cancel).isVisible()) {
		await visit.press(sort.likely.choice.cancel);
		await page.waitForTimeout(100);
	}
	await page.getByText(sort.likely.none).waitFor();
	await visit.shoot('sort-no-pair-left');
	await visit.press(sort.likely.back);
	await visit.arrive(sort.title);
}
