import { isAPIError } from 'better-auth/api';
import { readEmail } from '../../core/office/email.ts';
import { passwordFault } from '../../core/office/password.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { newId } from '../../seal/random.ts';
import { note } from '../audit/note.ts';
import type { Database } from '../database/tables.ts';
import { Attempts } from './attempts.ts';
import { makeAuth, type Auth } from './auth.ts';
import { takeFirstLink, takeLink } from './links.ts';
import { addPerson, readPerson, withPeople } from './people.ts';

/** What coming in needs: the tables, the library of accounts, and what was tried in vain. */
export type Entrance = {
	readonly db: Database;
	readonly auth: Auth;
	readonly attempts: { readonly byEmail: Attempts; readonly byMachine: Attempts };
};

/** The entrance of one process. `origin` is the server's address, where it is known. */
export async function entranceOf(db: Database, origin = 'http://localhost'): Promise<Entrance> {
	// Ten guesses at an account; more from one machine, behind which a whole office may sit.
	const attempts = { byEmail: new Attempts(10), byMachine: new Attempts(100) };
	return { db, auth: await makeAuth(db, origin), attempts };
}

/** The cookies of a session that was just begun or ended, as headers. */
export type Cookies = readonly string[];

/** Refuses 'sign-in-failed', 'account-disabled' and 'too-many-attempts'. `machine` is where it is tried from. */
export async function signIn(
	{ db, auth, attempts }: Entrance,
	given: { readonly email: string; readonly password: string },
	machine: string,
	now: Date
): Promise<Cookies | Refusal> {
	const email = readEmail(given.email);
	if (typeof email !== 'string') return email;
	const minutes = Math.max(attempts.byEmail.wait(email, now), attempts.byMachine.wait(machine, now));
	if (minutes > 0) return { kind: 'too-many-attempts', minutes };
	const person = await db
		.selectFrom('people')
		.select(['id', 'disabled_at'])
		.where('email', '=', email)
		.executeTakeFirst();
	const cookies = await begin(auth, email, given.password);
	if (cookies === null || !person) {
		attempts.byEmail.fail(email, now);
		attempts.byMachine.fail(machine, now);
		await note(db, null, 'sign-in-failed', person?.id ?? null, now);
		return { kind: 'sign-in-failed' };
	}
	if (person.disabled_at !== null) {
		await endSessions(db, person.id);
		await note(db, null, 'sign-in-failed', person.id, now);
		return { kind: 'account-disabled' };
	}
	attempts.byEmail.forget(email);
	await note(db, person.id, 'signed-in', person.id, now);
	return cookies;
}

/** Ends the session that these cookies belong to. */
export async function signOut(
	{ db, auth }: Entrance,
	person: string,
	headers: Headers,
	now: Date
): Promise<Cookies> {
	const { headers: answered } = await auth.api.signOut({ headers, returnHeaders: true });
	await note(db, person, 'signed-out', person, now);
	return answered.getSetCookie();
}

/** The very first account, of the national office; then signed in. Refuses 'office-already-open' when it is not. */
export async function openFirstAccount(
	entrance: Entrance,
	given: { readonly code: string; readonly name: string; readonly email: string; readonly password: string },
	machine: string,
	now: Date
): Promise<Cookies | Refusal> {
	const { db, auth } = entrance;
	const person = readPerson({ ...given, role: 'national', region: null }, now);
	if (isRefusal(person)) return person;
	const fault = passwordFault(given.password);
	if (fault) return fault;
	const hash = await hashed(auth, given.password);
	const refusal = await withPeople(db, async (trx) => {
		if (!(await isEmpty(trx))) return { kind: 'office-already-open' } as const;
		if (!(await takeFirstLink(trx, given.code, now))) return { kind: 'link-unusable' } as const;
		await addPerson(trx, person);
		await keepPassword(trx, person.id, hash, now);
		await note(trx, person.id, 'office-opened', person.id, now);
		return null;
	});
	return refusal ?? signIn(entrance, { email: person.email, password: given.password }, machine, now);
}

/** Keeps the password that a person chose by their link, ends their older sessions, and signs them in. */
export async function choosePassword(
	entrance: Entrance,
	given: { readonly code: string; readonly password: string },
	machine: string,
	now: Date
): Promise<Cookies | Refusal> {
	const { db, auth } = entrance;
	const fault = passwordFault(given.password);
	if (fault) return fault;
	const hash = await hashed(auth, given.password);
	const email = await withPeople(db, async (trx) => {
		const id = await takeLink(trx, given.code, now);
		if (id === null) return { kind: 'link-unusable' } as const;
		await keepPassword(trx, id, hash, now);
		await endSessions(trx, id);
		await note(trx, id, 'password-chosen', id, now);
		return (await trx.selectFrom('people').select('email').where('id', '=', id).executeTakeFirstOrThrow())
			.email;
	});
	if (isRefusal(email)) return email;
	return signIn(entrance, { email, password: given.password }, machine, now);
}

/** True while nobody is at the office. */
export async function isEmpty(db: Database): Promise<boolean> {
	return (await db.selectFrom('people').select('id').limit(1).executeTakeFirst()) === undefined;
}

async function begin(auth: Auth, email: string, password: string): Promise<Cookies | null> {
	try {
		const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
		return headers.getSetCookie();
	} catch (error) {
		if (isAPIError(error) && error.statusCode < 500) return null;
		throw error;
	}
}

async function hashed(auth: Auth, password: string): Promise<string> {
	return (await auth.$context).password.hash(password);
}

async function keepPassword(trx: Database, person: string, password: string, now: Date): Promise<void> {
	const at = now.toISOString();
	await trx
		.insertInto('passwords')
		.values({
			id: newId(),
			user_id: person,
			account_id: person,
			provider_id: 'credential', // what the library calls a password
			password,
			created_at: at,
			updated_at: at
		})
		.onConflict((conflict) => conflict.column('user_id').doUpdateSet({ password, updated_at: at }))
		.execute();
}

async function endSessions(db: Database, person: string): Promise<void> {
	await db.deleteFrom('sessions').where('user_id', '=', person).execute();
}
