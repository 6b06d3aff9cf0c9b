import type { Consultation } from './consultation.ts';
import type { Bodies, Details } from './entry-kinds.ts';
import type { Head } from './entry.ts';
import type { Rule } from './rule.ts';
import type { ScaleId } from './scale.ts';
import type { ChainHead } from './shape.ts';

/** Where an entry stands in its chain: what `seen` vectors are compared with. */
export type Mark = Pick<Head, 'device' | 'epoch' | 'seq'>;

export type Proposal = {
	readonly id: string;
	readonly question: string;
	/** Hash of the entry that holds the words. */
	readonly words: string;
	readonly origin: Bodies['proposal-added']['origin'];
	readonly category: string | null;
	readonly mark: Mark;
};

export type Merge = {
	/** Hash of the entry that merged: its name for `merge-undone`. */
	readonly entry: string;
	readonly track: string;
	readonly question: string;
	readonly of: readonly string[];
	readonly words: string;
	readonly mark: Mark;
	readonly undone: Mark | null;
};

/** One text at one moment: a track's words are the last that were given to it. */
export type Wording = { readonly words: string; readonly mark: Mark };

export type GradedTrack = {
	readonly track: string;
	readonly words: string;
	/** The proposals that the track was made of when the list was frozen. */
	readonly proposals: readonly string[];
};

/** A frozen list and how it is graded: nothing that the round had not seen ever changes it. */
export type Round = {
	readonly id: string;
	readonly entry: string;
	readonly device: string;
	readonly questions: readonly { readonly question: string; readonly tracks: readonly GradedTrack[] }[];
	readonly scale: ScaleId;
	readonly rule: Rule;
	readonly seen: readonly ChainHead[];
};

export type Urn = {
	readonly id: string;
	readonly round: string;
	readonly device: string;
	/** Different closings of one urn are a conflict: neither counts until a person decides. */
	readonly closings: readonly { readonly entry: string; readonly body: Bodies['urn-closed'] }[];
	readonly lost: string | null;
};

export type Conflict = { readonly track: string; readonly merges: readonly [string, string] };

/** What a journal amounts to: `fold(entries)`, and nothing that could not be folded again. */
export type Workshop = {
	readonly stream: string;
	readonly opened: {
		readonly consultation: Consultation;
		readonly purpose: 'real' | 'rehearsal';
		readonly owner: string;
		readonly entry: string;
	} | null;
	readonly details: Details | null;
	readonly members: ReadonlySet<string>;
	readonly proposals: ReadonlyMap<string, Proposal>;
	readonly merges: ReadonlyMap<string, Merge>;
	/** Every text by the hash of the entry that holds it; an erased one is not there. */
	readonly texts: ReadonlyMap<string, string>;
	/** A track's later wordings, oldest first. */
	readonly wordings: ReadonlyMap<string, readonly Wording[]>;
	readonly setAside: ReadonlyMap<string, { readonly reason: string; readonly mark: Mark }>;
	readonly rounds: readonly Round[];
	readonly urns: ReadonlyMap<string, Urn>;
	readonly remarks: readonly { readonly round: string | null; readonly text: string; readonly at: string }[];
	readonly minutes: readonly { readonly entry: string; readonly body: Bodies['minutes-signed'] }[];
	readonly voided: Bodies['workshop-voided'] | null;
	readonly breaks: readonly Bodies['chain-broken'][];
	readonly conflicts: readonly Conflict[];
	/** Entries that changed nothing, and why, in the order of folding. */
	readonly withoutEffect: readonly { readonly entry: string; readonly reason: WithoutEffect }[];
	/** The last entry of every chain. */
	readonly heads: ReadonlyMap<string, ChainHead>;
	readonly clock: number;
	readonly entries: number;
};

export type WithoutEffect =
	| 'author-not-admitted'
	| 'already-there'
	| 'workshop-not-open'
	| 'unknown-question'
	| 'unknown-track'
	| 'unknown-merge'
	| 'other-question'
	| 'merge-inside-another'
	| 'already-undone'
	| 'not-set-aside'
	| 'unknown-round'
	| 'unknown-urn'
	| 'not-the-urn-holder'
	| 'tallies-do-not-fit'
	| 'minutes-already-signed'
	| 'of-another-stream'
	| 'erased'
	| 'damaged'
	| 'kind-unknown';

export type Phase = 'unopened' | 'gathering' | 'grading' | 'closed' | 'voided';

/** The step of the day that a workshop is at. */
export function phaseOf(workshop: Workshop): Phase {
	if (!workshop.opened) return 'unopened';
	if (workshop.voided) return 'voided';
	const round = lastRound(workshop);
	if (!round) return 'gathering';
	return urnsOf(workshop, round.id).every(isSettled) ? 'closed' : 'grading';
}

export function lastRound(workshop: Workshop): Round | undefined {
	return workshop.rounds.at(-1);
}

export function urnsOf(workshop: Workshop, round: string): Urn[] {
	return [...workshop.urns.values()].filter((urn) => urn.round === round);
}

/** True when nothing more is expected of an urn: closed, or declared lost. */
export function isSettled(urn: Urn): boolean {
	return urn.closings.length > 0 || urn.lost !== null;
}

/** A workshop with a kind or version that this code does not know is read and never written. */
export function isReadOnly(workshop: Workshop): boolean {
	return workshop.withoutEffect.some((item) => item.reason === 'kind-unknown');
}
