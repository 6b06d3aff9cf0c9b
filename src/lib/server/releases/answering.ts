import type { ReleaseHead } from '../../core/release/release.ts';
import type { Database } from '../database/tables.ts';
import { headOf } from './reading.ts';

/** What every answer of the public interface carries: anybody may read it, from any page. */
const open = { 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' };

/** The release that an address names; null where there is none. */
export async function releaseAt(
	db: Database,
	{ list, number }: { readonly list: string; readonly number: string }
): Promise<ReleaseHead | null> {
	return /^[1-9]\d{0,5}$/u.test(number) ? headOf(db, list, Number(number)) : null;
}

/** An answer about one release: it never changes, and may be kept for good. */
export function forGood(body: BodyInit, headers: Readonly<Record<string, string>>): Response {
	return new Response(body, {
		headers: { ...open, ...headers, 'cache-control': 'public, max-age=31536000, immutable' }
	});
}

/** An answer about which releases there are now. */
export function forNow(value: unknown): Response {
	return Response.json(value, { headers: { ...open, 'cache-control': 'public, max-age=60' } });
}
