import { loadAreas } from '$lib/words/areas.ts';
import type { PageLoad } from './$types';

/** The preview says the rule and the grades in the words of the tablet. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language, words } = await parent();
	return { ...data, words: { ...words, ...(await loadAreas(language, ['grades', 'prepare'])) } };
};
