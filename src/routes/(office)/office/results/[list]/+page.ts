import { loadAreas } from '$lib/words/areas.ts';
import type { PageLoad } from './$types';

/** A pooled result is told in the words of a room's result. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language, words } = await parent();
	const areas = ['result', 'explanation', 'grade', 'grades', 'prepare', 'paper'] as const;
	return { ...data, words: { ...words, ...(await loadAreas(language, areas)) } };
};
