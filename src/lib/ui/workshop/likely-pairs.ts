import type { Comparable } from '../../core/near-duplicates.ts';
import type { Track } from '../../core/tracks.ts';

/** Tracks as they are looked through for near-duplicates; erased words are like nothing. */
export function comparable(tracks: readonly Track[]): Comparable[] {
	return tracks.flatMap(({ id, question, text }) => (text === null ? [] : [{ id, question, text }]));
}

/** The name of a pair that people left apart, whichever of the two comes first. */
export function keyOfPair({ a, b }: { readonly a: string; readonly b: string }): string {
	return [a, b].sort().join(' ');
}

/** The pairs that were left apart, one a line, as they were kept; whatever is no pair is left out. */
export function readApart(draft: string): string[] {
	return draft.split('\n').filter((line) => /^[\w-]{22} [\w-]{22}$/u.test(line));
}
