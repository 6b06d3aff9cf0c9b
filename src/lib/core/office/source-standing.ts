import type { Nature, Source } from './sorting-kinds.ts';

/** What somebody did with a room's track: placed it in a common one, or set it aside. Its name is the entry's hash. */
export type SourceAct = {
	readonly entry: string;
	/** The clock of that entry: the order of the acts. */
	readonly place: number;
	readonly source: Source;
	readonly by: string;
	/** When, by the office's clock. */
	readonly at: string;
	readonly undone: { readonly by: string; readonly at: string } | null;
} & Deed;

/** What becomes of a room's track. */
export type Deed =
	| { readonly kind: 'placed'; readonly track: string; readonly nature: Nature }
	| { readonly kind: 'set-aside'; readonly reason: string };

/** Two people did different things with one room's track: the later act stands. Both are shown until one is undone. */
export type SourceConflict = { readonly stands: SourceAct; readonly yields: SourceAct };

/** `changed`: the room reworded its track after it was sorted; `contested`: people differ, and the later act stands. */
export const standings = ['unplaced', 'changed', 'placed', 'aside', 'contested'] as const;
export type Standing = (typeof standings)[number];

export type SourceState = {
	readonly standing: Standing;
	/** What stands: nothing, one act, or several where parts of the track went to several common ones. */
	readonly acts: readonly SourceAct[];
	readonly conflicts: readonly SourceConflict[];
	/** What was done with the track in words that it no longer has. */
	readonly former: readonly SourceAct[];
};

/**
 * Where a room's track stands, from all that was done with it, oldest first. `words` are those that it has now;
 * `isStanding` says whether a common track was not withdrawn.
 */
export function stateOfSource(
	acts: readonly SourceAct[],
	words: string,
	isStanding: (track: string) => boolean
): SourceState {
	const active = acts.filter((act) => !act.undone && (act.kind === 'set-aside' || isStanding(act.track)));
	const former = active.filter(({ source }) => source.words !== words);
	const current = active.filter(({ source }) => source.words === words);
	const standing = current.reduce<readonly SourceAct[]>((before, act) => afterAct(before, act), []);
	const conflicts = conflictsOf(current, standing);
	return { standing: standingOf(standing, former, conflicts), acts: standing, conflicts, former };
}

/** True when both may stand at once: parts of one track go to several common ones, a whole one is in one place. */
export function standsBeside(one: Deed, other: Deed): boolean {
	return isPart(one) && isPart(other) && one.track !== other.track;
}

/** True when the two say the same of a track, in the same words where there are any. */
export function isSameAct(one: Deed, other: Deed): boolean {
	if (one.kind === 'set-aside') return other.kind === 'set-aside' && one.reason === other.reason;
	return isSameWay(one, other) && other.kind === 'placed' && one.nature === other.nature;
}

function afterAct(standing: readonly SourceAct[], act: SourceAct): readonly SourceAct[] {
	return [...standing.filter((one) => standsBeside(one, act)), act];
}

// Somebody whose last act gave way to another person's, and who did not do the same.
function conflictsOf(current: readonly SourceAct[], standing: readonly SourceAct[]): SourceConflict[] {
	const stands = standing.at(-1);
	if (!stands) return [];
	const lastOf = new Map(current.map((act) => [act.by, act]));
	return [...lastOf.values()]
		.filter(({ by }) => by !== stands.by)
		.filter((act) => !standing.some((one) => one === act || isSameWay(one, act)))
		.map((yields) => ({ stands, yields }));
}

function isPart(deed: Deed): deed is Deed & { readonly kind: 'placed' } {
	return deed.kind === 'placed' && (deed.nature === 'partly' || deed.nature === 'split');
}

function isSameWay(one: Deed, other: Deed): boolean {
	if (one.kind === 'placed') return other.kind === 'placed' && one.track === other.track;
	return other.kind === 'set-aside';
}

function standingOf(
	acts: readonly SourceAct[],
	former: readonly SourceAct[],
	conflicts: readonly SourceConflict[]
): Standing {
	if (conflicts.length > 0) return 'contested';
	const last = acts.at(-1);
	if (last) return last.kind === 'placed' ? 'placed' : 'aside';
	return former.length > 0 ? 'changed' : 'unplaced';
}
