import { loadAreas } from '$lib/words/areas.ts';
import type { LayoutLoad } from './$types';

/** In the language of the request: nothing of it is held between two requests. */
export const load: LayoutLoad = async ({ data }) => {
	const areas = [
		'common',
		'refusals',
		'office',
		'result',
		'explanation',
		'grade',
		'grades',
		'prepare',
		'paper'
	] as const;
	return { ...data, words: await loadAreas(data.language, areas) };
};
