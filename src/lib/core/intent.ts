import type { Consultation } from './consultation.ts';
import type { Bodies, Details, Draft } from './entry-kinds.ts';
import type { Refusal } from './refusal.ts';

/** What somebody means to do; ids are made outside, because core makes nothing at random. */
export type Intent =
	| {
			readonly kind: 'open-workshop';
			readonly consultation: Consultation;
			readonly purpose: 'real' | 'rehearsal';
			readonly details: Details;
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
	| { readonly kind: 'open-round'; readonly round: string; readonly urn: string; readonly device: string }
	| { readonly kind: 'close-urn'; readonly closing: Bodies['urn-closed']; readonly remark: string }
	| { readonly kind: 'record-remark'; readonly text: string }
	| { readonly kind: 'void-workshop'; readonly reason: string };

export type IntentOf<K extends Intent['kind']> = Extract<Intent, { kind: K }>;

/** What an intent writes into the journal, or why it may not. */
export type Decision = readonly Draft[] | Refusal;
