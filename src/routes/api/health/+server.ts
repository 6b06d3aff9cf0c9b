import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { healthOf } from '$lib/server/health.ts';
import type { RequestHandler } from './$types';

/** Whether the office can receive: 200, or 503 with what is wrong. Open to everyone; it tells nothing of anybody. */
export const GET: RequestHandler = async ({ locals }) => {
	const health = await healthOf(locals.office.db, version);
	const status = health.status === 'ok' ? 200 : 503;
	return json(health, { status, headers: { 'cache-control': 'no-store' } });
};
