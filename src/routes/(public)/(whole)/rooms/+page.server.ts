import { redirect } from '@sveltejs/kit';
import { isRefusal } from '$lib/core/refusal.ts';
import { readRoomCode } from '$lib/core/room-code.ts';
import type { PageServerLoad } from './$types';

/** A code that was typed leads to its page; one that cannot be read is said no to here. */
export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('code')?.slice(0, 100) ?? '';
	const code = typed.trim() === '' ? null : readRoomCode(typed);
	if (code !== null && !isRefusal(code)) redirect(303, `/rooms/${code}`);
	return { typed, refusal: code };
};
