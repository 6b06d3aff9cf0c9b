import type { Sum } from '../../core/disclosure/part.ts';
import type { Words } from '../../words/words.ts';
import { regionName } from '../office/region-name.ts';

/** What a part is called by its regions: one name, or several that are shown only together. */
export function groupName({ regions }: Pick<Sum, 'regions'>, { office }: Words): string {
	const names = regions.map((region) => (region === null ? office.pooled.noRegion : regionName(region)));
	return names.length > 1 ? office.pooled.together(names.join(' + ')) : (names[0] ?? '');
}
