import { readRoomFilter } from '$lib/core/office/room-filter.ts';
import { scopeOf } from '$lib/server/access.ts';
import { listRooms } from '$lib/server/rooms/list-rooms.ts';
import { roomsRevision } from '$lib/server/rooms/revision.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const filter = readRoomFilter(url.searchParams);
	const scope = scopeOf(signedIn(locals));
	const { db } = locals.office;
	const revision = await roomsRevision(db, scope);
	return { filter, scope, revision, ...(await listRooms(db, scope, filter)) };
};
