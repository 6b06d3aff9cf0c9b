import { entranceOf, openFirstAccount, type Cookies } from '$lib/server/accounts/entrance.ts';
import { makeLink } from '$lib/server/accounts/links.ts';
import { personOf } from '$lib/server/accounts/viewer.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import type { Database } from '$lib/server/database/tables.ts';

export const now = new Date('2026-11-25T10:00:00Z');
export const password = 'la cour est à l’ombre';

/** A number of days, or minutes, after `now`. */
export const after = (days: number, minutes = 0) =>
	new Date(now.getTime() + (days * 1440 + minutes) * 60_000);

/** An office with its first person, Ana, of the national office. */
export async function openedOffice(db: Database) {
	const entrance = await entranceOf(db);
	const { code } = await makeLink(db, null, 1, now);
	const given = { code, name: 'Ana', email: 'ana@bureau.fr', password };
	const cookies = must(await openFirstAccount(entrance, given, 'here', now));
	const ana = await personOf(entrance, withCookies(cookies));
	if (!ana) throw new Error('nobody is signed in');
	return { entrance, ana, cookies };
}

/** The headers of a browser that holds these cookies. */
export function withCookies(cookies: Cookies): Headers {
	return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

/** What was done; a refusal ends the test. */
export function must<T extends object>(value: T | Refusal): Exclude<T, Refusal> {
	if (isRefusal(value)) throw new Error(`refused: ${value.kind}`);
	return value as Exclude<T, Refusal>;
}
