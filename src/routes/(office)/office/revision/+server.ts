import { json } from '@sveltejs/kit';
import { scopeOf } from '$lib/server/access.ts';
import { roomsRevision } from '$lib/server/rooms/revision.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

/** What the open list of rooms asks from time to time: whether something came. */
export const GET: RequestHandler = async ({ locals }) =>
	json({ revision: await roomsRevision(locals.office.db, scopeOf(signedIn(locals))) });
