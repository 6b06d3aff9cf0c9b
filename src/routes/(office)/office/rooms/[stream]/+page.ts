import { loadAreas } from '$lib/words/areas.ts';
import type { PageLoad } from './$types';

/** A room's page says what the tablet says, in the same words. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language, words } = await parent();
	const tablet = await loadAreas(language, ['result', 'explanation', 'grade', 'grades', 'rounds', 'sort']);
	return { ...data, words: { ...words, ...tablet } };
};
