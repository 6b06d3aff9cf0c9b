import { canonical } from '../canonical.ts';
import { answersOf, thresholds, type Audience } from './audience.ts';
import { gather } from './gathering.ts';
import { byPlace, compareText, merged, tracksOf, withTracks, type Part } from './part.ts';

/** What an audience may see of a list, and what it may not see yet. */
export type Disclosure = {
	/** Whatever is shown is a part or a sum of whole parts: then no subtraction gives anything smaller than a part. */
	readonly parts: readonly Part[];
	/** Groups that wait for a later release: all that is new is still too little, or too much alike, to be shown. */
	readonly waiting: readonly string[];
	/** Groups that changed since they were shown; they stand as they were until enough that is new hides the change. */
	readonly corrections: readonly string[];
	/** Tracks on which too few of the new groups answered: their answers are in no part. */
	readonly withheld: readonly string[];
};

/**
 * What an audience may see of these groups, after all that it saw before (`releases`, the oldest first, of the same
 * list). Each part that was not shown before holds groups that were never shown in anything, and these alone could be
 * shown: so every sum and difference of what was ever shown speaks of at least so many ballots, or of nothing, and no
 * part of it is unanimous but the total of a first release.
 */
export function disclose(
	audience: Audience,
	groups: readonly Part[],
	releases: readonly (readonly Part[])[] = []
): Disclosure {
	const seen = new Set(releases.flat().flatMap((part) => part.groups));
	const added = groups.filter((group) => !seen.has(only(group)));
	const { carried, withheld } = tracksOfNew(audience, added);
	const fresh = added.map((group) => withTracks(group, carried));
	const parts = gather(audience, fresh) ?? (releases.length === 0 ? wholeOf(audience, fresh) : null);
	const { kept, changes } = compare(releases.at(-1) ?? [], groups, seen);
	const waiting = parts === null ? fresh.map(only) : [];
	return { ...enter(parts ?? [], kept, changes), waiting, withheld: parts === null ? [] : withheld };
}

/** A part that was shown and is not any more what it was; `before` is null for a group that comes back. */
type Change = { readonly before: Part | null; readonly now: Part };

function tracksOfNew(audience: Audience, fresh: readonly Part[]) {
	const tallies = merged(fresh).tallies.filter((tally) => answersOf(tally) > 0);
	const isEnough = (tally: (typeof tallies)[number]) => answersOf(tally) >= thresholds[audience];
	const carried = new Set(tallies.filter(isEnough).map(({ track }) => track));
	const withheld = tallies.map(({ track }) => track).filter((track) => !carried.has(track));
	return { carried, withheld };
}

// The total of everything may be unanimous: there is nothing beside it that it could be told apart from.
function wholeOf(audience: Audience, fresh: readonly Part[]): Part[] | null {
	const whole = merged(fresh);
	return whole.ballots >= thresholds[audience] && whole.tallies.length > 0 ? [whole] : null;
}

function compare(last: readonly Part[], groups: readonly Part[], seen: ReadonlySet<string>) {
	const present = new Map(groups.map((group) => [only(group), group]));
	const kept: Part[] = [];
	const changes: Change[] = [];
	for (const part of last) {
		const there = part.groups.flatMap((group) => present.get(group) ?? []);
		if (there.length === 0) continue; // all of it was taken back: a whole part less tells nothing new
		const now = merged(there);
		if (isSame(part, now)) kept.push({ ...part, regions: now.regions, day: now.day });
		else changes.push({ before: part, now });
	}
	const shown = new Set(last.flatMap((part) => part.groups));
	const back = groups.filter((group) => seen.has(only(group)) && !shown.has(only(group)));
	return { kept, changes: [...changes, ...back.map((now) => ({ before: null, now }))] };
}

/** Corrections enter inside a part of new groups, which hide by how much they differ; without one they wait. */
function enter(fresh: readonly Part[], kept: readonly Part[], changes: readonly Change[]) {
	const parts = [...fresh];
	const waiting: Change[] = [];
	for (const [turn, change] of changes.entries()) {
		const host = hostOf(fresh, change.before ?? change.now, turn);
		if (host === null) waiting.push(change);
		else parts[host] = merged([parts[host]!, withTracks(change.now, tracksOf(fresh[host]!))]);
	}
	const asBefore = waiting.flatMap(({ before }) => before ?? []);
	const all = [...kept, ...asBefore, ...parts].sort(byPlace);
	return { parts: all, corrections: waiting.flatMap(({ now }) => now.groups) };
}

// In turn, so that corrections of several parts do not all come to stand in one.
function hostOf(fresh: readonly Part[], needed: Part, turn: number): number | null {
	for (let tried = 0; tried < fresh.length; tried += 1) {
		const place = (turn + tried) % fresh.length;
		const tracks = tracksOf(fresh[place]!);
		if (needed.tallies.every(({ track }) => tracks.has(track))) return place;
	}
	return null;
}

function isSame(before: Part, now: Part): boolean {
	const facts = (part: Part) => {
		const { ballots, groups, tallies } = withTracks(part, tracksOf(before));
		const sorted = tallies.toSorted((a, b) => compareText(a.track, b.track));
		return canonical({ ballots, groups: groups.toSorted(), tallies: sorted });
	};
	return facts(before) === facts(now);
}

function only({ groups }: Part): string {
	return groups[0] ?? '';
}
