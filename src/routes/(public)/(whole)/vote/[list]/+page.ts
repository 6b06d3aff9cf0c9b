import { loadAreas } from '$lib/words/areas.ts';
import type { PageLoad } from './$types';

/** The page tells the rule in the words of the tablet; those of the ballot come with the ballot. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language, words } = await parent();
	return { ...data, words: { ...words, ...(await loadAreas(language, ['vote'])) } };
};
