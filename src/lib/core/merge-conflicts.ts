import { parentsOf } from './tracks.ts';
import type { Merge, Workshop } from './workshop.ts';

/** Two tablets merged the same track without having seen each other; the merge that is later in order took it. */
export type MergeConflict = {
	readonly track: string;
	readonly question: string;
	/** The merge that holds the track. */
	readonly taken: Merge;
	/** The one that went without it. */
	readonly left: Merge;
};

/** The conflicts that still say something: both merges stand. Undoing one of them settles it. */
export function mergeConflicts(workshop: Workshop): readonly MergeConflict[] {
	const byEntry = new Map([...workshop.merges.values()].map((merge) => [merge.entry, merge]));
	const parents = parentsOf(workshop);
	return workshop.conflicts.flatMap(({ track, merges }) => {
		const [one, other] = merges.map((entry) => byEntry.get(entry));
		const taken = parents.get(track);
		const left = taken === one ? other : one;
		if (!taken || !left || left.undone || left === taken) return [];
		return [{ track, question: taken.question, taken, left }];
	});
}
