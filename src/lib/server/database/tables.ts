import type { Kysely } from 'kysely';
import type { LedgerTables } from './ledger-tables.ts';
import type { DeviceTables } from './migrations/0002-devices.ts';
import type { PeopleTables } from './migrations/0003-people.ts';
import type { SortingTables } from './migrations/0004-sorting.ts';
import type { PoolingTables } from './migrations/0005-pooling.ts';
import type { ExpectedTables } from './migrations/0007-expected.ts';
import type { ReleaseTables } from './migrations/0008-releases.ts';
import type { DraftTables } from './migrations/0010-drafts.ts';
import type { PartedTables } from './migrations/0014-parted-rooms.ts';
import type { TrackCountTables } from './migrations/0017-track-counts-of-rooms.ts';
import type { MeetingDayTables } from './migrations/0018-expected-standings.ts';
import type { LikeRoomTables } from './migrations/0019-like-rooms.ts';
import type { OnlineTables } from './migrations/0012-online.ts';

/** Every table of the office, as the last migration leaves them. */
export type Tables = LedgerTables &
	DeviceTables &
	PeopleTables &
	SortingTables &
	PoolingTables &
	ExpectedTables &
	ReleaseTables &
	DraftTables &
	MeetingDayTables &
	PartedTables &
	LikeRoomTables &
	TrackCountTables &
	OnlineTables;

/** The office's database, or a transaction in it: inside one, everything is asked of the transaction alone. */
export type Database = Kysely<Tables>;
