import { json } from '@sveltejs/kit';
import { revisionOf } from '$lib/server/sorting/revision.ts';
import type { RequestHandler } from './$types';

/** What an open page asks from time to time: whether somebody sorted something, or a room sent something. */
export const GET: RequestHandler = async ({ params, locals }) =>
	json({ revision: await revisionOf(locals.office.db, params.root) });
