import type { Texts } from '../consultation.ts';
import type { Phase } from '../workshop.ts';
import type { OfficePost } from './role.ts';

/** A colleague as the list shows them: `invited` until they chose a password. */
export type Colleague = OfficePost & {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly state: 'active' | 'invited' | 'disabled';
};

/** The weightiest of what there is to say of a room: `counted` when nothing is left open. */
export const roomStates = ['counted', 'held', 'unproven', 'incomplete', 'forked'] as const;
export type RoomState = (typeof roomStates)[number];

/** What a room may need a second look for, whatever its state: signed minutes that were corrected; a lookalike. */
export const roomMarks = ['corrected', 'alike'] as const;
export type RoomMark = (typeof roomMarks)[number];

/** How many real rooms there are, signed, in each state that is not settled, and with each mark. */
export type RoomCounts = Readonly<
	Record<'received' | 'signed' | Exclude<RoomState, 'counted'> | RoomMark, number>
>;

/** A room as the table shows it. */
export type ListedRoom = {
	readonly stream: string;
	readonly place: string;
	readonly region: string | null;
	readonly day: string;
	readonly title: Texts;
	readonly purpose: 'real' | 'rehearsal';
	readonly phase: Phase;
	readonly people: number;
	readonly proposals: number;
	readonly ballots: number;
	readonly state: RoomState;
	/** When something of it came last, UTC. */
	readonly received: string;
	/** How often its signed minutes were corrected. */
	readonly corrections: number;
};

/** A room with what its line in the list says besides. */
export type MarkedRoom = ListedRoom & {
	/** True while another one looks like the same meeting, and nobody said that they are two. */
	readonly isAlike: boolean;
};

/** A tablet as the list shows it; moments in UTC. */
export type ListedTablet = {
	readonly device: string;
	readonly label: string;
	readonly region: string | null;
	readonly joined: string;
	readonly seen: string;
	readonly app: string;
	/** Since when; null while it is trusted. */
	readonly revoked: string | null;
};

/** A line of the log of accesses: names, and nothing of any workshop's content. */
export type AuditLine = {
	readonly id: string;
	readonly at: string;
	readonly who: string | null;
	readonly act: string;
	readonly on: string | null;
};

/** A one-time link that was just made, for whom or what, and until when (UTC). */
export type ShownLink = { readonly link: string; readonly until: string; readonly name: string };

/** What one history of a tablet amounts to in a room. */
export const chainStates = ['counted', 'held', 'unproven', 'unreadable', 'forked'] as const;
export type ListedChain = {
	readonly device: string;
	readonly epoch: string;
	/** What the office calls the tablet; null for one that never joined. */
	readonly label: string | null;
	readonly isOwner: boolean;
	readonly isLeader: boolean;
	readonly entries: number;
	/** When the office last heard of the tablet, UTC; null for one that never joined. */
	readonly seen: string | null;
	readonly state: (typeof chainStates)[number];
};
