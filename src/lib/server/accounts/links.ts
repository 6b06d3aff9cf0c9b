import { hashing } from '../../seal/hash.ts';
import { newSecret } from '../../seal/random.ts';
import type { Database } from '../database/tables.ts';

/** A link that was just made: its code is shown now and never again, for only its hash is kept. */
export type MadeLink = { readonly code: string; readonly until: string };

/**
 * Makes the one-time link by which a person chooses a password; earlier ones of that person no longer serve. Null makes
 * the link of the very first account.
 */
export async function makeLink(
	db: Database,
	person: string | null,
	days: number,
	now: Date
): Promise<MadeLink> {
	const code = newSecret();
	const until = new Date(now.getTime() + days * day).toISOString();
	await forgetLinks(db, person);
	await db
		.insertInto('links')
		.values({ hash: hashing.hashText(code), person, until, made_at: now.toISOString() })
		.execute();
	return { code, until };
}

/** The link of the very first account: true when it served now, and never again. */
export async function takeFirstLink(db: Database, code: string, now: Date): Promise<boolean> {
	const link = await linkOf(db, code, now);
	return link !== null && link.person === null && forgetLink(db, link.hash);
}

/** A person's link: it served now, and never again. Null for one that is unknown, used or too old. */
export async function takeLink(db: Database, code: string, now: Date): Promise<string | null> {
	const link = await linkOf(db, code, now);
	return link !== null && link.person !== null && (await forgetLink(db, link.hash)) ? link.person : null;
}

async function linkOf(db: Database, code: string, now: Date) {
	const hash = hashing.hashText(code);
	const link = await db.selectFrom('links').selectAll().where('hash', '=', hash).executeTakeFirst();
	return link && link.until > now.toISOString() ? link : null;
}

// Of two who take it at the same moment one deletes the row.
async function forgetLink(db: Database, hash: string): Promise<boolean> {
	return (await db.deleteFrom('links').where('hash', '=', hash).executeTakeFirst()).numDeletedRows === 1n;
}

async function forgetLinks(db: Database, person: string | null): Promise<void> {
	const links = db.deleteFrom('links');
	await (person === null ? links.where('person', 'is', null) : links.where('person', '=', person)).execute();
}

const day = 24 * 60 * 60 * 1000;
