import { readRoomFilter } from '$lib/core/office/room-filter.ts';
import { scopeOf } from '$lib/server/access.ts';
import { familiesOf } from '$lib/server/ledger/catalogue.ts';
import { countRooms, listRooms } from '$lib/server/rooms/list-rooms.ts';
import { roomsRevision } from '$lib/server/rooms/revision.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const filter = readRoomFilter(url.searchParams);
	const scope = scopeOf(signedIn(locals));
	const { db, ledger } = locals.office;
	const revision = await roomsRevision(db, scope);
	const families = (await familiesOf(ledger)).map(({ versions }) => versions.map(({ id }) => id));
	const asking = { scope, families };
	const counts = await countRooms(db, asking);
	return { filter, scope, revision, counts, ...(await listRooms(db, asking, filter)) };
};
