import { readRoomFilter } from '$lib/core/office/room-filter.ts';
import { scopeOf } from '$lib/server/access.ts';
import { listRooms } from '$lib/server/rooms/list-rooms.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const filter = readRoomFilter(url.searchParams);
	const scope = scopeOf(signedIn(locals));
	return { filter, scope, ...(await listRooms(locals.office.db, scope, filter)) };
};
