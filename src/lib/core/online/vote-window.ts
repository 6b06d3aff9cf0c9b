import type { Refusal } from '../refusal.ts';

/** Between which instants (UTC, such as `2026-11-25T14:20:00.000Z`) an online urn takes ballots. */
export type VoteWindow = { readonly opens: string; readonly closes: string };

export type VotePhase = 'planned' | 'open' | 'over';

/** The longest that an online urn may stay open, in days: what is sealed in it lies there no longer. */
export const longestVote = 92;

/** Where an urn is in its window; `now` is an instant like its ends. It closes at the very moment that it names. */
export function phaseOf({ opens, closes }: VoteWindow, now: string): VotePhase {
	if (now >= closes) return 'over';
	return now < opens ? 'planned' : 'open';
}

/** Why a window cannot be: it ends before it begins, ends in the past, or is too long. Null for one that can. */
export function windowFault({ opens, closes }: VoteWindow, now: string): Refusal | null {
	const days = (Date.parse(closes) - Date.parse(opens)) / (24 * 60 * 60 * 1000);
	const isSound = opens < closes && now < closes && days <= longestVote;
	return isSound ? null : { kind: 'vote-window-malformed', days: longestVote };
}
