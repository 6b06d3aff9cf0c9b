import type { Migration } from 'kysely/migration';
import * as ledger from './migrations/0001-ledger.ts';
import * as devices from './migrations/0002-devices.ts';
import * as people from './migrations/0003-people.ts';
import * as sorting from './migrations/0004-sorting.ts';
import * as pooling from './migrations/0005-pooling.ts';
import * as expected from './migrations/0007-expected.ts';
import * as releases from './migrations/0008-releases.ts';
import * as drafts from './migrations/0010-drafts.ts';
import * as online from './migrations/0012-online.ts';
import * as roomCodes from './migrations/0013-room-codes.ts';
import * as partedRooms from './migrations/0014-parted-rooms.ts';
import * as trackCounts from './migrations/0015-track-counts.ts';
import * as pooledTallies from './migrations/0016-pooled-tallies.ts';
import * as expectedStandings from './migrations/0018-expected-standings.ts';
import * as likeRooms from './migrations/0019-like-rooms.ts';
import * as attendance from './migrations/0020-attendance.ts';
import * as roomsTrackCounts from './migrations/0017-track-counts-of-rooms.ts';

/** Every step of the database's shape, in order. A released step never changes; a new one is a new line. */
export const migrations: Readonly<Record<string, Migration>> = {
	'0001-ledger': ledger,
	'0002-devices': devices,
	'0003-people': people,
	'0004-sorting': sorting,
	'0005-pooling': pooling,
	'0007-expected': expected,
	'0008-releases': releases,
	'0010-drafts': drafts,
	'0012-online': online,
	'0013-room-codes': roomCodes,
	'0014-parted-rooms': partedRooms,
	'0015-track-counts': trackCounts,
	'0016-pooled-tallies': pooledTallies,
	'0017-track-counts-of-rooms': roomsTrackCounts,
	'0018-expected-standings': expectedStandings,
	'0019-like-rooms': likeRooms,
	'0020-attendance': attendance
};
