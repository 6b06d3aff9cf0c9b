import type { Consultation } from './consultation.ts';
import type { Bodies, Details } from './entry-kinds.ts';
import type { Head } from './entry.ts';
import type { Rule } from './rule.ts';
import type { ScaleId } from './scale.ts';
import type { ChainHead } from './shape.ts';
import { isOver } from './urns.ts';

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
	/** Every undoing and every taking back of one, oldest first. */
	readonly undoings: readonly { readonly undone: boolean; readonly mark: Mark }[];
};

/** An order of a question's tracks by hand: the last one stands. */
export type Order = { readonly tracks: readonly string[]; readonly mark: Mark };

/** A theme that a track was given; empty when one was taken off. */
export type Themed = { readonly theme: string; readonly mark: Mark };

/** One text at one moment: a track's words are the last that were given to it. */
export type Wording = { readonly words: string; readonly mark: Mark };

export type GradedTrack = {
	readonly track: string;
	readonly words: string;
	/** The proposals that the track was made of when the list was frozen. */
	readonly proposals: readonly string[];
};

/** A national list as this room holds it. */
export type TakenList = Bodies['list-taken'];

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
	/** What a person decided of an urn in dispute: the closing that counts, by its hash, or that none does. */
	readonly decision: { readonly counts: string | null; readonly reason: string } | null;
};

/** Why a round followed another: to mend a mistaken closing, after a discussion, or on some of its tracks only. */
export type Explanation = Omit<Bodies['round-explained'], 'round'>;

/** What somebody in the room wanted written down. */
export type Statement = Bodies['statement-recorded'] & { readonly entry: string };

/** A message of the office to the workshop. */
export type Message = {
	readonly entry: string;
	readonly at: string;
	readonly text: string;
	/** The id of the person of the office who wrote it. */
	readonly by: string;
	readonly mark: Mark;
};

/** A tablet that took the lead, from one that did not come back. */
export type LeadTaken = {
	readonly device: string;
	readonly reason: string;
	/** How many rounds stand before those that are opened under this lead. */
	readonly rounds: number;
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
	/** Oldest first; empty while the tablet that opened the workshop leads it. */
	readonly leadsTaken: readonly LeadTaken[];
	readonly proposals: ReadonlyMap<string, Proposal>;
	readonly merges: ReadonlyMap<string, Merge>;
	/** Every text by the hash of the entry that holds it; an erased one is not there. */
	readonly texts: ReadonlyMap<string, string>;
	/** A track's later wordings, oldest first. */
	readonly wordings: ReadonlyMap<string, readonly Wording[]>;
	/** The orders by hand of each question, oldest first. */
	readonly orders: ReadonlyMap<string, readonly Order[]>;
	/** A track's themes, oldest first. */
	readonly themes: ReadonlyMap<string, readonly Themed[]>;
	readonly setAside: ReadonlyMap<string, { readonly reason: string; readonly mark: Mark }>;
	/** The national lists that were brought here to be graded, by the hash of the office's entry that published each. */
	readonly lists: ReadonlyMap<string, TakenList>;
	readonly rounds: readonly Round[];
	readonly urns: ReadonlyMap<string, Urn>;
	/** Why a round was held after another, by the later one's id. */
	readonly explanations: ReadonlyMap<string, Explanation>;
	/** The list was opened again after this round, for the next one. */
	readonly reopening: { readonly entry: string; readonly after: string } | null;
	/** Who was there, as counted last. */
	readonly attendance: Bodies['attendance-recorded'] | null;
	/** How many chose 1, 2 … 5; never who, nor in which order. */
	readonly satisfaction: Bodies['satisfaction-recorded'] | null;
	readonly statements: readonly Statement[];
	readonly remarks: readonly { readonly round: string | null; readonly text: string; readonly at: string }[];
	readonly minutes: readonly {
		readonly entry: string;
		readonly at: string;
		readonly body: Bodies['minutes-signed'];
	}[];
	readonly corrections: readonly {
		readonly entry: string;
		readonly at: string;
		readonly body: Bodies['minutes-corrected'];
	}[];
	/** What the office wrote to the workshop, in the order of folding. */
	readonly messages: readonly Message[];
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
	| 'unknown-words'
	| 'other-question'
	| 'merge-inside-another'
	| 'already-undone'
	| 'not-set-aside'
	| 'unknown-round'
	| 'unknown-urn'
	| 'not-the-urn-holder'
	| 'not-the-round-opener'
	| 'tablet-not-admitted'
	| 'not-the-leader'
	| 'unknown-closing'
	| 'tallies-do-not-fit'
	| 'round-still-open'
	| 'not-the-list'
	| 'not-the-last-round'
	| 'unknown-reopening'
	| 'unknown-statement'
	| 'unknown-minutes'
	| 'minutes-already-signed'
	| 'of-another-stream'
	| 'erased'
	| 'damaged'
	| 'kind-unknown';

export type Phase = 'unopened' | 'gathering' | 'grading' | 'closed' | 'signed' | 'voided';

/** The step of the day that a workshop is at. */
export function phaseOf(workshop: Workshop): Phase {
	if (!workshop.opened) return 'unopened';
	if (workshop.voided) return 'voided';
	if (workshop.minutes.length > 0) return 'signed';
	const round = lastRound(workshop);
	if (!round || isReopened(workshop)) return 'gathering';
	return isOver(workshop, round) ? 'closed' : 'grading';
}

/** True while the list is open again after a round, until the next round freezes it. */
export function isReopened(workshop: Workshop): boolean {
	return workshop.reopening !== null && workshop.reopening.after === lastRound(workshop)?.id;
}

export function lastRound(workshop: Workshop): Round | undefined {
	return workshop.rounds.at(-1);
}

/** A workshop with a kind or version that this code does not know is read and never written. */
export function isReadOnly(workshop: Workshop): boolean {
	return workshop.withoutEffect.some((item) => item.reason === 'kind-unknown');
}

/** True when this device writes in the workshop: it opened it, or was admitted. An unopened one is anybody's to open. */
export function isMember({ opened, members }: Workshop, device: string): boolean {
	return opened === null || members.has(device);
}
