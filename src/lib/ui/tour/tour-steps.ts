/** The steps of the tour, in the order of the day. */
export const tourSteps = [
	'day',
	'ready',
	'gather',
	'sort',
	'grade',
	'result',
	'conclude',
	'rehearse'
] as const;
export type TourStepName = (typeof tourSteps)[number];

/** The place in the tour that an address names, from 0; the beginning where it names none. */
export function placeInTour(step: string | null): number {
	const number = /^\d+$/u.test(step ?? '') ? Number(step) : 1;
	return Math.min(Math.max(number, 1), tourSteps.length) - 1;
}
