import { readEmail } from '../../core/office/email.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Colleague } from '../../core/office/listed.ts';
import { fitsRegion, type OfficePost, type Role } from '../../core/office/role.ts';
import { longestLine, readText } from '../../core/text.ts';
import { newId } from '../../seal/random.ts';
import { note } from '../audit/note.ts';
import type { PersonRow } from '../database/migrations/0003-people.ts';
import type { Database } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { makeLink, type MadeLink } from './links.ts';

export type Invitation = OfficePost & { readonly name: string; readonly email: string };

export async function colleagues(db: Database): Promise<Colleague[]> {
	const rows = await db
		.selectFrom('people')
		.leftJoin('passwords', 'passwords.user_id', 'people.id')
		.select(['people.id', 'name', 'email', 'role', 'region', 'disabled_at', 'passwords.id as password'])
		.orderBy('people.name')
		.orderBy('people.id')
		.execute();
	return rows.map(({ id, name, email, role, region, disabled_at, password }) => {
		const state = disabled_at !== null ? 'disabled' : password === null ? 'invited' : 'active';
		return { id, name, email, role, region, state };
	});
}

/**
 * Makes a person without a password, and the link by which they choose one. Refuses a malformed name or address,
 * 'email-taken', and 'region-required' for a post whose region does not fit.
 */
export async function invite(
	db: Database,
	by: string,
	invitation: Invitation,
	days: number,
	now: Date
): Promise<(MadeLink & { readonly person: string }) | Refusal> {
	const person = readPerson(invitation, now);
	if (isRefusal(person)) return person;
	return withPeople(db, async (trx) => {
		const refusal = await addPerson(trx, person);
		if (refusal) return refusal;
		await note(trx, by, 'person-invited', person.id, now);
		return { person: person.id, ...(await makeLink(trx, person.id, days, now)) };
	});
}

/** A new person's row, or why it cannot be. */
export function readPerson({ name, email, role, region }: Invitation, now: Date): PersonRow | Refusal {
	const called = readText(name, longestLine);
	if (typeof called !== 'string') return called;
	const address = readEmail(email);
	if (typeof address !== 'string') return address;
	if (!fitsRegion({ role, region })) return { kind: 'region-required' };
	const at = now.toISOString();
	const made = { created_at: at, updated_at: at, email_verified: 0, image: null, disabled_at: null };
	return { id: newId(), name: called, email: address, role, region, ...made };
}

/** Refuses 'email-taken'; asked within `withPeople`. */
export async function addPerson(trx: Database, person: PersonRow): Promise<Refusal | null> {
	const same = await trx
		.selectFrom('people')
		.select('id')
		.where('email', '=', person.email)
		.executeTakeFirst();
	if (same) return { kind: 'email-taken' };
	await trx.insertInto('people').values(person).execute();
	return null;
}

/** Gives somebody another role, at once. Refuses 'last-national', 'region-required' and 'person-unknown'. */
export function changePost(
	db: Database,
	by: string,
	person: string,
	post: { readonly role: Role; readonly region: string | null },
	now: Date
): Promise<Refusal | null> {
	if (!fitsRegion(post)) return Promise.resolve({ kind: 'region-required' });
	return withPeople(db, async (trx) => {
		const refusal = await faultOfLosing(trx, person, post.role === 'national');
		if (refusal) return refusal;
		const changed = { role: post.role, region: post.region, updated_at: now.toISOString() };
		await trx.updateTable('people').set(changed).where('id', '=', person).execute();
		await note(trx, by, 'role-changed', person, now);
		return null;
	});
}

/** Ends somebody's sessions at once and lets them in no more. Refuses 'last-national' and 'person-unknown'. */
export function disable(db: Database, by: string, person: string, now: Date): Promise<Refusal | null> {
	return withPeople(db, async (trx) => {
		const refusal = await faultOfLosing(trx, person, false);
		if (refusal) return refusal;
		await trx
			.updateTable('people')
			.set({ disabled_at: now.toISOString() })
			.where('id', '=', person)
			.execute();
		await trx.deleteFrom('sessions').where('user_id', '=', person).execute();
		await note(trx, by, 'person-disabled', person, now);
		return null;
	});
}

export function enable(db: Database, by: string, person: string, now: Date): Promise<Refusal | null> {
	return withPeople(db, async (trx) => {
		const enabled = await trx
			.updateTable('people')
			.set({ disabled_at: null })
			.where('id', '=', person)
			.executeTakeFirst();
		if (enabled.numUpdatedRows === 0n) return { kind: 'person-unknown' };
		await note(trx, by, 'person-enabled', person, now);
		return null;
	});
}

/** A new link for somebody who lost a password or an invitation. Refuses 'person-unknown'. */
export function renewLink(
	db: Database,
	by: string,
	person: string,
	days: number,
	now: Date
): Promise<MadeLink | Refusal> {
	return withPeople(db, async (trx) => {
		if (!(await trx.selectFrom('people').select('id').where('id', '=', person).executeTakeFirst()))
			return { kind: 'person-unknown' };
		await note(trx, by, 'link-renewed', person, now);
		return makeLink(trx, person, days, now);
	});
}

/**
 * One change of the people after the other, on every database: two who take each other's role away at the same moment
 * would each see the other one still there.
 */
export function withPeople<T>(db: Database, work: (trx: Database) => Promise<T>): Promise<T> {
	return transact(db, async (trx) => {
		await trx
			.insertInto('settings')
			.values({ name: 'people', value: '' })
			.onConflict((conflict) => conflict.column('name').doUpdateSet({ value: '' }))
			.execute();
		return work(trx);
	});
}

// Somebody of the national office must be left who can come in.
async function faultOfLosing(trx: Database, person: string, staysNational: boolean): Promise<Refusal | null> {
	const row = await trx.selectFrom('people').select('role').where('id', '=', person).executeTakeFirst();
	if (!row) return { kind: 'person-unknown' };
	if (staysNational || row.role !== 'national') return null;
	const other = await trx
		.selectFrom('people')
		.innerJoin('passwords', 'passwords.user_id', 'people.id')
		.select('people.id')
		.where('role', '=', 'national')
		.where('disabled_at', 'is', null)
		.where('people.id', '!=', person)
		.executeTakeFirst();
	return other ? null : { kind: 'last-national' };
}
