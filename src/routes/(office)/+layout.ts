import { loadAreas } from '$lib/words/areas.ts';
import type { LayoutLoad } from './$types';

/** In the language of the request: nothing of it is held between two requests. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	words: await loadAreas(data.language, ['common', 'refusals', 'office'])
});
