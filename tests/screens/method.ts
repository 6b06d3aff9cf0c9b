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
	await track(garden).getByRole('radio', { name: grades['to-reject'] }).check();
	await track(bicycles).getByRole('radio', { name: grades['very-good'] }).check();
	await visit.shoot('method-trial', track(garden), wideAndNarrow);
}
