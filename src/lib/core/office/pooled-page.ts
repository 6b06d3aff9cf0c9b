import type { Texts } from '../consultation.ts';
import type { Audience } from '../disclosure/audience.ts';
import type { NationalList } from '../national-list.ts';
import type { OnlineBeside } from '../online/online-result.ts';
import type { Difference } from '../pooled/difference.ts';
import type { PooledList } from '../pooled/pooled-list.ts';

/** A national list as the office's table of results shows it. */
export type ListedList = {
	readonly list: string;
	readonly title: Texts;
	readonly consultation: Texts;
	/** When it was published, and since when it is withdrawn. */
	readonly at: string;
	readonly withdrawn: string | null;
	readonly rooms: number;
	readonly ballots: number;
};

/** A room that graded the list, to be compared with the nation. */
export type ComparableRoom = { readonly stream: string; readonly place: string; readonly day: string };

/** The pooled result of a list, with what its page is told with. */
export type PooledPage = {
	readonly list: NationalList;
	readonly questions: Readonly<Record<string, Texts>>;
	readonly pooled: PooledList;
	/** Rooms that whoever asks may choose; empty where there are too many. */
	readonly rooms: readonly ComparableRoom[];
	/** What was left out and drawn: each room, or each region where there are very many rooms. */
	readonly clusters: 'rooms' | 'regions';
	/** The clusters whose absence changes a first place, by the place among all: what each is called. */
	readonly clusterNames: Readonly<
		Record<number, { readonly place: string | null; readonly region: string | null; readonly day: string }>
	>;
	readonly compared: ComparedRoom | null;
	/** The online ballot of the list, beside the rooms and in none of their sums; null where none was held. */
	readonly online: { readonly isClosed: boolean; readonly beside: OnlineBeside | null } | null;
	/** For whom it is shown. */
	readonly audience: Audience;
};

/** Why a room has another order; null as differences where it is too small, or too much alike, to be shown. */
export type ComparedRoom = ComparableRoom & {
	readonly ballots: number;
	readonly differences:
		| readonly {
				readonly question: string;
				readonly pairs: readonly Difference[];
		  }[]
		| null;
};
