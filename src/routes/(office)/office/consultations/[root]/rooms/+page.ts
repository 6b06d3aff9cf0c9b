import { loadAreas } from '$lib/words/areas.ts';
import type { PageLoad } from './$types';

/** A room's result is told as on the tablet, in the same words. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language, words } = await parent();
	const tablet = await loadAreas(language, ['result', 'explanation', 'grade', 'grades', 'rounds']);
	return { ...data, words: { ...words, ...tablet } };
};
