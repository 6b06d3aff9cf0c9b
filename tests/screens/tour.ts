import { tourSteps } from '../../src/lib/ui/tour/tour-steps.ts';
import type { Visit } from './visit.ts';

/** The tour for a facilitator, and the screens of a rehearsal that have no bar: they say what they are all the same. */
export async function tour(visit: Visit): Promise<void> {
	const { words } = visit;
	await visit.home();
	await visit.follow(words.workshops.tour);
	for (const step of tourSteps) {
		await visit.arrive(words.tour.steps[step].title);
		await visit.shoot(`tour-${step}`);
		if (step === 'sort') {
			await visit.press(words.tour.steps.sort.merge);
			await visit.shoot('tour-sort-merged');
		}
		if (step !== 'rehearse') await visit.follow(words.tour.next);
	}
	await visit.press(words.tour.begin);
	await visit.arrive(words.gather.title);
	await visit.press(words.gather.pass);
	await visit.shoot('rehearsal-writing');
}
