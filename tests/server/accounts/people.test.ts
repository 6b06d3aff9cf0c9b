import { expect, test } from 'vitest';
import { choosePassword } from '$lib/server/accounts/entrance.ts';
import { changePost, colleagues, disable, invite, renewLink } from '$lib/server/accounts/people.ts';
import { personOf } from '$lib/server/accounts/viewer.ts';
import { onEachDatabase } from '../databases.ts';
import { must, now, openedOffice, password, withCookies } from './office.ts';

const ben = { name: 'Ben', email: 'ben@bureau.fr', role: 'regional', region: '53' } as const;
const chloe = { name: 'Chloé', email: 'chloe@bureau.fr', role: 'national', region: null } as const;

onEachDatabase(({ open }) => {
	test('the list tells who is active, who is only invited and who is disabled', async () => {
		const db = await open();
		const { ana } = await openedOffice(db);
		const { person } = must(await invite(db, ana.id, ben, 1, now));
		must(await invite(db, ana.id, { ...chloe, role: 'reader' }, 1, now));
		await disable(db, ana.id, person, now);
		expect((await colleagues(db)).map(({ name, state }) => [name, state])).toEqual([
			['Ana', 'active'],
			['Ben', 'disabled'],
			['Chloé', 'invited']
		]);
	});

	test.each([
		[{ ...ben, email: 'ANA@bureau.fr' }, 'email-taken'],
		[{ ...ben, email: 'ben' }, 'email-malformed'],
		[{ ...ben, name: '  ' }, 'text-empty'],
		[{ ...ben, region: null }, 'region-required'],
		[{ ...chloe, region: '53' }, 'region-required']
	])('an invitation of %o is refused: %s', async (invitation, kind) => {
		const db = await open();
		const { ana } = await openedOffice(db);
		expect(await invite(db, ana.id, invitation, 1, now)).toMatchObject({ kind });
		expect(await colleagues(db)).toHaveLength(1);
	});

	test('the last person of the national office stays, also when others are only invited', async () => {
		const db = await open();
		const { ana } = await openedOffice(db);
		must(await invite(db, ana.id, chloe, 1, now));
		expect(await disable(db, ana.id, ana.id, now)).toEqual({ kind: 'last-national' });
		const reader = { role: 'reader', region: null } as const;
		expect(await changePost(db, ana.id, ana.id, reader, now)).toEqual({ kind: 'last-national' });
		expect(await changePost(db, ana.id, 'nobody', reader, now)).toEqual({ kind: 'person-unknown' });
		expect(await renewLink(db, ana.id, 'nobody', 1, now)).toEqual({ kind: 'person-unknown' });
	});

	test('of two who take each other’s role away at the same moment one stays', async () => {
		const db = await open();
		const { entrance, ana } = await openedOffice(db);
		const { code, person } = must(await invite(db, ana.id, chloe, 1, now));
		must(await choosePassword(entrance, { code, password }, 'here', now));
		const reader = { role: 'reader', region: null } as const;
		const both = await Promise.all([
			changePost(db, ana.id, person, reader, now),
			changePost(db, person, ana.id, reader, now)
		]);
		expect(both.filter((one) => one === null)).toHaveLength(1);
		expect((await colleagues(db)).filter(({ role }) => role === 'national')).toHaveLength(1);
	});

	test('another role holds for the session that is open', async () => {
		const db = await open();
		const { entrance, ana } = await openedOffice(db);
		const { code, person } = must(await invite(db, ana.id, ben, 1, now));
		const cookies = must(await choosePassword(entrance, { code, password }, 'here', now));
		await changePost(db, ana.id, person, { role: 'reader', region: null }, now);
		expect(await personOf(entrance, withCookies(cookies))).toMatchObject({ role: 'reader', region: null });
	});
});
