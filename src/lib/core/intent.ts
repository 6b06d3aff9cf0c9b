import type { Consultation } from './consultation.ts';
import type { ListIntent } from './deciding-lists.ts';
import type { SortingIntent } from './deciding-sorting.ts';
import type { UrnIntent, UrnPlace } from './deciding-urns.ts';
import type { Bodies, Details, Draft } from './entry-kinds.ts';
import type { Refusal } from './refusal.ts';
import type { Explanation } from './workshop.ts';

/** What somebody means to do; ids are made outside, because core makes nothing at random. */
export type Intent =
	| {
			readonly kind: 'open-workshop';
			readonly consultation: Consultation;
			readonly purpose: 'real' | 'rehearsal';
			readonly details: Details;
			/** Tracks that are known already, by question. */
			readonly tracks?: readonly KnownTracks[];
	  }
	| {
			readonly kind: 'add-proposals';
			readonly question: string;
			readonly proposals: readonly { readonly id: string; readonly text: string }[];
			readonly origin: Bodies['proposal-added']['origin'];
			readonly category?: string | null;
	  }
	| {
			readonly kind: 'merge-tracks';
			readonly track: string;
			readonly of: readonly string[];
			readonly words: string;
	  }
	| { readonly kind: 'undo-merge'; readonly merge: string }
	| { readonly kind: 'reword-track'; readonly track: string; readonly text: string }
	| { readonly kind: 'set-aside'; readonly track: string; readonly reason: string }
	| { readonly kind: 'restore'; readonly track: string }
	| SortingIntent
	| { readonly kind: 'open-round'; readonly round: string; readonly urns: readonly UrnPlace[] }
	| ListIntent
	| ({
			readonly kind: 'open-next-round';
			readonly round: string;
			readonly urns: readonly UrnPlace[];
	  } & NextRound)
	| { readonly kind: 'reopen-list' }
	| { readonly kind: 'undo-reopening' }
	| UrnIntent
	| ({ readonly kind: 'admit-device' } & Bodies['device-admitted'])
	/** From the tablet that leads and does not come back, with the reason. */
	| { readonly kind: 'take-lead'; readonly reason: string }
	/** About a round, the last one where none is named. */
	| { readonly kind: 'record-remark'; readonly text: string; readonly round?: string }
	| {
			readonly kind: 'record-attendance';
			readonly people: number;
			readonly byCategory: Readonly<Record<string, number>>;
	  }
	| { readonly kind: 'record-satisfaction'; readonly answers: readonly number[] }
	| ({ readonly kind: 'record-statement' } & Bodies['statement-recorded'])
	| { readonly kind: 'withdraw-statement'; readonly statement: string }
	| { readonly kind: 'sign-minutes'; readonly names: readonly string[] }
	| { readonly kind: 'correct-minutes'; readonly text: string; readonly names: readonly string[] }
	| { readonly kind: 'void-workshop'; readonly reason: string };

/** Tracks of a question that the workshop begins with. */
export type KnownTracks = {
	readonly question: string;
	readonly proposals: readonly { readonly id: string; readonly text: string }[];
};

/** A further round: why it is held, in which words if there are any, and on which tracks. */
export type NextRound = {
	readonly reason: Explanation['reason'];
	readonly text: string;
	/** The tracks to grade, by id; a mistake is mended on the whole list of before, whatever stands here. */
	readonly tracks: readonly string[];
};

/** What a round after the first one, or instead of it, is held on: tracks of the room, or a national list. */
export type FurtherRound = NextRound | Pick<ListIntent, 'list'>;

export type IntentOf<K extends Intent['kind']> = Extract<Intent, { kind: K }>;

/** What an intent writes into the journal, or why it may not. */
export type Decision = readonly Draft[] | Refusal;
