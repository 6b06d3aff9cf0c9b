import type { Consultation } from '../../core/consultation.ts';
import type { NationalList } from '../../core/national-list.ts';
import type { VotePhase, VoteWindow } from '../../core/online/vote-window.ts';

/** An online ballot as its page shows it. */
export type ShownVote = VoteWindow & {
	readonly phase: VotePhase;
	readonly list: NationalList & { readonly list: string };
	readonly consultation: Consultation;
	readonly isReleased: boolean;
};
