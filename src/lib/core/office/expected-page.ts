import type { ExpectedState } from './expected-room.ts';
import type { Matched, ReceivedRoom } from './matching-rooms.ts';

/** An expected room as somebody may see it: `room` and `candidates` are of the region of whoever asks. */
export type ShownExpected<R extends ReceivedRoom> = Omit<Matched<R>, 'standing'> & {
	readonly state: ExpectedState;
};

/** One page of those that answer a filter, in the order of their days. */
export type ExpectedPage<R extends ReceivedRoom> = {
	readonly rows: readonly ShownExpected<R>[];
	/** Of the region asked for, whatever their state. */
	readonly counts: Readonly<Record<ExpectedState, number>>;
	/** Where the next page begins; null on the last one. */
	readonly next: string | null;
};
