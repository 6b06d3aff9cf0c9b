import { expect } from 'vitest';
import type { ExpectedFilter } from '../../../src/lib/core/office/expected-filter.ts';
import { matchRooms } from '../../../src/lib/core/office/matching-rooms.ts';
import type { Database } from '../../../src/lib/server/database/tables.ts';
import { keptOf } from '../../../src/lib/server/ledger/matching-days.ts';
import { expectedPage } from '../../../src/lib/server/rooms/expected-page.ts';

type Asked = Partial<ExpectedFilter> & { readonly scope?: string | null };

/** A page of expected rooms on 25 November 2026: the first of all, unless more is said. */
export function pageOf(db: Database, { scope = null, ...filter }: Asked = {}) {
	const all = { state: null, region: null, after: null, ...filter };
	return expectedPage(db, all, { scope, today: '2026-11-25' });
}

/** What is kept of each expected room is what matching all of them with all rooms at once says. */
export async function expectMatched(db: Database): Promise<void> {
	const rows = await db.selectFrom('expected_rooms').selectAll().orderBy('id').execute();
	const rooms = await db
		.selectFrom('rooms')
		.select(['stream', 'place', 'region', 'day'])
		.where('purpose', '=', 'real')
		.where('phase', '!=', 'voided')
		.orderBy('stream')
		.execute();
	const whole = matchRooms(rows.map(keptOf), rooms);
	expect(rows.map(({ place, standing, room }) => [place, standing, room])).toEqual(
		whole.map(({ expected, standing, room }) => [expected.place, standing, room?.stream ?? null])
	);
}
