import { describe, expect, test } from 'vitest';
import {
	choosePassword,
	entranceOf,
	isEmpty,
	openFirstAccount,
	signIn,
	signOut
} from '$lib/server/accounts/entrance.ts';
import { makeLink } from '$lib/server/accounts/links.ts';
import { disable, enable, invite, renewLink } from '$lib/server/accounts/people.ts';
import { personOf } from '$lib/server/accounts/viewer.ts';
import { onEachDatabase } from '../databases.ts';
import { after, must, now, openedOffice, password, withCookies } from './office.ts';

const ben = { name: 'Ben', email: 'ben@bureau.fr', role: 'regional', region: '53' } as const;

onEachDatabase(({ open }) => {
	describe('the very first account', () => {
		const first = { name: 'Ana', email: ' Ana@Bureau.fr ', password };

		test('is made with the setup link, is national, and is signed in', async () => {
			const db = await open();
			expect(await isEmpty(db)).toBe(true);
			const { ana } = await openedOffice(db);
			expect(ana).toMatchObject({ name: 'Ana', role: 'national', region: null });
			expect(await isEmpty(db)).toBe(false);
		});

		test('is made once, whatever links were printed', async () => {
			const db = await open();
			const { entrance } = await openedOffice(db);
			const { code } = await makeLink(db, null, 1, now);
			const again = { code, name: 'Eve', email: 'eve@elsewhere.fr', password };
			expect(await openFirstAccount(entrance, again, 'here', now)).toEqual({ kind: 'office-already-open' });
		});

		test('of two who use the link at the same moment one comes in', async () => {
			const db = await open();
			const entrance = await entranceOf(db);
			const { code } = await makeLink(db, null, 1, now);
			const both = await Promise.all(
				['a@x.fr', 'b@x.fr'].map((email) => openFirstAccount(entrance, { ...first, code, email }, email, now))
			);
			expect(both.filter((one) => Array.isArray(one))).toHaveLength(1);
			expect(await db.selectFrom('people').select('id').execute()).toHaveLength(1);
		});

		test('is refused for a guessed or an old link, and the link serves after a short password', async () => {
			const db = await open();
			const entrance = await entranceOf(db);
			const { code } = await makeLink(db, null, 1, now);
			const opened = (more: object, at = now) =>
				openFirstAccount(entrance, { ...first, code, ...more }, 'here', at);
			expect(await opened({ code: 'guessed' })).toEqual({ kind: 'link-unusable' });
			expect(await opened({}, after(1))).toEqual({ kind: 'link-unusable' });
			expect(await opened({ password: 'x'.repeat(11) })).toEqual({ kind: 'password-too-short', min: 12 });
			expect(await opened({ email: 'ana' })).toEqual({ kind: 'email-malformed' });
			expect(await opened({})).toEqual([expect.stringMatching(/^preau\.session_token=.*HttpOnly/)]);
		});

		test('no code stands in the database', async () => {
			const db = await open();
			const { code } = await makeLink(db, null, 1, now);
			expect(JSON.stringify(await db.selectFrom('links').selectAll().execute())).not.toContain(code);
		});
	});

	describe('signing in', () => {
		test('a wrong password and an unknown address are refused alike, and noted without either', async () => {
			const db = await open();
			const { entrance } = await openedOffice(db);
			for (const email of ['ana@bureau.fr', 'nobody@bureau.fr'])
				expect(await signIn(entrance, { email, password: 'not the right one' }, 'm', now)).toEqual({
					kind: 'sign-in-failed'
				});
			const noted = await db
				.selectFrom('audit')
				.selectAll()
				.where('act', '=', 'sign-in-failed')
				.orderBy('subject')
				.execute();
			expect(noted.map(({ subject }) => subject !== null).sort()).toEqual([false, true]);
			expect(JSON.stringify(noted)).not.toMatch(/nobody|right one/);
		});

		test('after ten attempts in vain even the right password waits a quarter of an hour', async () => {
			const db = await open();
			const { entrance } = await openedOffice(db);
			const tries = (secret: string, at = now, email = 'ana@bureau.fr', machine = 'm') =>
				signIn(entrance, { email, password: secret }, machine, at);
			for (let count = 0; count < 10; count += 1) await tries('not the right one');
			expect(await tries(password)).toEqual({ kind: 'too-many-attempts', minutes: 15 });
			expect(await tries(password, after(0, 14))).toEqual({ kind: 'too-many-attempts', minutes: 1 });
			expect(await tries(password, after(0, 15))).toBeInstanceOf(Array);
		});

		test('signing out ends the session', async () => {
			const db = await open();
			const { entrance, ana, cookies } = await openedOffice(db);
			await signOut(entrance, ana.id, withCookies(cookies), now);
			expect(await personOf(entrance, withCookies(cookies))).toBeNull();
		});

		test('a cookie that somebody made up is nobody’s', async () => {
			const db = await open();
			const { entrance, cookies } = await openedOffice(db);
			const [token = ''] = cookies;
			const forged = token.replace(/\.[^.;]+;/, '.AAAA;');
			expect(await personOf(entrance, withCookies([forged]))).toBeNull();
		});

		test('passwords are kept as scrypt hashes', async () => {
			const db = await open();
			await openedOffice(db);
			const { password: kept } = await db
				.selectFrom('passwords')
				.select('password')
				.executeTakeFirstOrThrow();
			expect(kept).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
		});
	});

	describe('a colleague’s link', () => {
		test('lets them choose a password once, and then comes to nothing', async () => {
			const db = await open();
			const { entrance, ana } = await openedOffice(db);
			const { code } = must(await invite(db, ana.id, ben, 7, now));
			const chosen = (at = now) => choosePassword(entrance, { code, password }, 'here', at);
			expect(await chosen(after(7))).toEqual({ kind: 'link-unusable' });
			const cookies = must(await chosen(after(6)));
			expect(await personOf(entrance, withCookies(cookies))).toMatchObject({
				name: 'Ben',
				role: 'regional',
				region: '53'
			});
			expect(await chosen(after(6))).toEqual({ kind: 'link-unusable' });
		});

		test('a newer link takes the place of the older, changes the password and ends the sessions', async () => {
			const db = await open();
			const { entrance, ana } = await openedOffice(db);
			const first = must(await invite(db, ana.id, ben, 7, now));
			const old = must(await choosePassword(entrance, { code: first.code, password }, 'here', now));
			const lost = must(await renewLink(db, ana.id, first.person, 1, now));
			const { code } = must(await renewLink(db, ana.id, first.person, 1, now));
			const other = 'une autre longue phrase';
			expect(await choosePassword(entrance, { code: lost.code, password: other }, 'here', now)).toEqual({
				kind: 'link-unusable'
			});
			must(await choosePassword(entrance, { code, password: other }, 'here', now));
			expect(await personOf(entrance, withCookies(old))).toBeNull();
			expect(await signIn(entrance, { email: ben.email, password }, 'm', now)).toEqual({
				kind: 'sign-in-failed'
			});
			must(await signIn(entrance, { email: ben.email, password: other }, 'm', now));
		});

		test('the link of a colleague does not open the office, nor the setup link an account', async () => {
			const db = await open();
			const entrance = await entranceOf(db);
			const { code } = await makeLink(db, null, 1, now);
			expect(await choosePassword(entrance, { code, password }, 'here', now)).toEqual({
				kind: 'link-unusable'
			});
		});
	});

	describe('a disabled account', () => {
		test('is out at once, cannot come in with its password, and can again once enabled', async () => {
			const db = await open();
			const { entrance, ana } = await openedOffice(db);
			const { code, person } = must(await invite(db, ana.id, ben, 1, now));
			const cookies = must(await choosePassword(entrance, { code, password }, 'here', now));
			expect(await disable(db, ana.id, person, now)).toBeNull();
			expect(await personOf(entrance, withCookies(cookies))).toBeNull();
			const given = { email: ben.email, password };
			expect(await signIn(entrance, given, 'm', now)).toEqual({ kind: 'account-disabled' });
			expect(await db.selectFrom('sessions').select('id').where('user_id', '=', person).execute()).toEqual(
				[]
			);
			expect(await enable(db, ana.id, person, now)).toBeNull();
			must(await signIn(entrance, given, 'm', now));
		});
	});
});
