import type { SortingKind } from './office/sorting.ts';
import { sortingBodies } from './office/sorting-kinds.ts';
import { onlineBodies, type OnlineKind } from './online/online-kinds.ts';
import type { Appliers } from './state.ts';

/** What the office writes in streams of its own does nothing in a room. */
export const officeStreamAppliers = Object.fromEntries(
	Object.keys({ ...sortingBodies, ...onlineBodies }).map((kind) => [kind, () => 'of-another-stream'])
) as unknown as Appliers<SortingKind | OnlineKind>;
