import type { SortingKind } from './office/sorting.ts';
import { sortingBodies } from './office/sorting-kinds.ts';
import type { Appliers } from './state.ts';

/** What the office writes in a stream of its own does nothing in a room. */
export const sortingStreamAppliers = Object.fromEntries(
	Object.keys(sortingBodies).map((kind) => [kind, () => 'of-another-stream'])
) as unknown as Appliers<SortingKind>;
