import { wideAndNarrow } from './camera.ts';
import type { Visit } from './visit.ts';

/** The method in plain language, and its trial ballot while it is filled. */
export async function method(visit: Visit): Promise<void> {
	const { method: words, grades } = visit.words;
	await visit.home();
	await visit.follow(visit.words.workshops.method);
	await visit.arrive(words.title);
	await visit.shoot('method');
	const track = (name: string) => visit.page.getByRole('group', { name });
	const { garden, bicycles } = words.names.tracks;
	await track(garden).getByText(grades['to-reject'], { exact: true }).click();
	await track(bicycles).getByText(grades['very-good'], { exact: true }).click();
	await visit.shoot('method-trial', track(garden), wideAndNarrow);
}
