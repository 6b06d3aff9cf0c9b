import type { Texts } from '../consultation.ts';
import type { Nature } from './sorting-kinds.ts';
import type { Standing } from './source-standing.ts';

/** A consultation whose rooms' tracks are sorted together; `root` is the id of its first version. */
export type SortedConsultation = {
	readonly root: string;
	/** Every version that rooms may have opened with. */
	readonly versions: readonly string[];
	readonly title: Texts;
	readonly questions: readonly { readonly id: string; readonly text: Texts }[];
};

/** A room's track as the list shows it. */
export type ListedSource = {
	readonly stream: string;
	readonly track: string;
	/** Hash of the entry that holds its words. */
	readonly words: string;
	readonly question: string;
	/** Null when its words were erased. */
	readonly text: string | null;
	/** Every other text that it comes from, oldest first. */
	readonly ancestors: readonly string[];
	/** Where the room met. */
	readonly room: string;
	readonly region: string | null;
	readonly day: string;
	readonly place: number;
	readonly standing: Standing;
};

/** A common track as the list shows it. */
export type ListedCommon = {
	readonly track: string;
	readonly question: string;
	readonly text: Texts;
	/** How many rooms' tracks stand in it, and of how many rooms they are. */
	readonly sources: number;
	readonly rooms: number;
	readonly withdrawn: { readonly reason: string; readonly who: string | null } | null;
};

/** What somebody did with a room's track, as its page shows it. */
export type ShownAct = {
	readonly entry: string;
	readonly kind: 'placed' | 'set-aside';
	/** The common track, where it was placed in one. */
	readonly common: { readonly track: string; readonly text: Texts } | null;
	readonly nature: Nature | null;
	readonly reason: string | null;
	readonly who: string | null;
	readonly at: string;
	readonly undone: { readonly who: string | null; readonly at: string } | null;
	/** `stands`, `yields` to a later one that differs, or belongs to words that the track no longer has. */
	readonly state: 'stands' | 'yields' | 'former' | 'past';
};

/** A room's track with all that was done with it. */
export type ShownSource = ListedSource & { readonly acts: readonly ShownAct[] };

/** A room's track in a common one: where it comes from, and how. */
export type Origin = ListedSource & { readonly nature: Nature };

/** How many tracks of rooms stand where. */
export type StandingCounts = Readonly<Record<Standing, number>>;
