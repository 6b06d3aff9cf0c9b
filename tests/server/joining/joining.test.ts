import { beforeAll, describe, expect, test } from 'vitest';
import type { JoinAnswer } from '$lib/core/sync/joining.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { makeOfficeKey, openOfficeKey } from '$lib/seal/office-key.ts';
import { makeChallenge } from '$lib/server/challenge.ts';
import { devicesOf, makeJoinCode, restoreDevice, revokeDevice, standingOf } from '$lib/server/devices.ts';
import { joinDevice, renewToken, type MetOffice } from '$lib/server/joining.ts';
import { carrierOf } from '$lib/server/tokens.ts';
import { onEachDatabase } from '../databases.ts';
import { officeOn, TestTablet } from '../tablet.ts';

const now = new Date('2026-11-25T10:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const order = { region: '53', label: 'tablette 3, Rennes', by: 'anna' };

onEachDatabase((databases) => {
	let office: MetOffice;
	let tablet: TestTablet;

	beforeAll(async () => {
		office = await officeOn(await databases.open());
	});

	const newTablet = async () => (tablet = await TestTablet.made());
	const newCode = async (at = now) => (await makeJoinCode(office.db, order, at)).code;
	const join = async (code: string, by = tablet, at = now) => joinDevice(office, await by.joining(code), at);
	const carrier = (answer: JoinAnswer | { kind: string }, at = now, by = tablet) =>
		carrierOf(office.db, by.bearer('token' in answer ? answer.token : ''), at);

	describe('a code', () => {
		test('joins the tablet that proves its key: it knows its office, its region and its name', async () => {
			await newTablet();
			const answer = await join(await newCode());
			expect(answer).toMatchObject({
				office: {
					name: 'Bureau national',
					key: { device: office.identity.id },
					catalogue: office.identity.catalogue
				},
				region: '53',
				label: 'tablette 3, Rennes',
				expires: '2028-05-25'
			});
			expect(await carrier(answer as JoinAnswer)).toEqual({
				device: tablet.key.device,
				region: '53',
				label: 'tablette 3, Rennes',
				revoked: false
			});
			expect(await standingOf(office.db, tablet.key.device)).toBe('joined');
		});

		test('and token lie in the database only as hashes', async () => {
			await newTablet();
			const code = await newCode();
			const answer = (await join(code)) as JoinAnswer;
			const rows = JSON.stringify([
				await office.db.selectFrom('join_codes').selectAll().execute(),
				await office.db.selectFrom('tokens').selectAll().execute()
			]);
			expect(rows).not.toContain(code);
			expect(rows).not.toContain(answer.token);
		});

		test('serves the same tablet again while it lives: a lost answer costs nothing', async () => {
			await newTablet();
			const code = await newCode();
			const [first, again] = [await join(code), await join(code, tablet, hours(23))];
			expect(again).toMatchObject({ label: order.label });
			expect((again as JoinAnswer).token).not.toBe((first as JoinAnswer).token);
			expect(isRefusal(await carrier(first as JoinAnswer, hours(23)))).toBe(false);
			expect(isRefusal(await carrier(again as JoinAnswer, hours(23)))).toBe(false);
		});

		test('of somebody else has been used', async () => {
			await newTablet();
			const code = await newCode();
			await join(code);
			expect(await join(code, await TestTablet.made())).toEqual({ kind: 'code-used' });
		});

		test('that two tablets show at once joins one of them', async () => {
			const code = await newCode();
			const tablets = await Promise.all(Array.from({ length: 6 }, () => TestTablet.made()));
			const answers = await Promise.all(tablets.map((one) => join(code, one)));
			expect(answers.filter((answer) => 'token' in answer)).toHaveLength(1);
			expect(answers.filter(isRefusal)).toEqual(Array.from({ length: 5 }, () => ({ kind: 'code-used' })));
		});

		test('is refused when it is unknown, too old, or the key is not proven', async () => {
			await newTablet();
			const code = await newCode();
			expect(await join('A'.repeat(22))).toEqual({ kind: 'code-unknown' });
			expect(await join(code, tablet, hours(24))).toEqual({ kind: 'code-expired' });
			const borrowed = {
				...(await tablet.joining(code)),
				key: (await (await TestTablet.made()).joining(code)).key
			};
			expect(await joinDevice(office, borrowed, now)).toEqual({ kind: 'proof-mismatch' });
			const meantForAnother = { ...(await tablet.joining(await newCode())), code };
			expect(await joinDevice(office, meantForAnother, now)).toEqual({ kind: 'proof-mismatch' });
			expect(await join(code)).toHaveProperty('token'); // none of it used the code up
		});
	});

	describe('a token', () => {
		test('is refused when it is unknown, malformed or expired', async () => {
			await newTablet();
			const answer = (await join(await newCode())) as JoinAnswer;
			expect(await carrierOf(office.db, null, now)).toEqual({ kind: 'token-unknown' });
			expect(await carrierOf(office.db, `Bearer ${answer.token}`, now)).toEqual({ kind: 'token-unknown' });
			expect(await carrierOf(office.db, tablet.bearer('A'.repeat(43)), now)).toEqual({
				kind: 'token-unknown'
			});
			expect(await carrier(answer, new Date('2028-05-25T10:00:00Z'))).toEqual({ kind: 'token-expired' });
			expect(isRefusal(await carrier(answer, new Date('2028-05-25T09:59:59Z')))).toBe(false);
		});

		test('of another tablet is foreign', async () => {
			await newTablet();
			const answer = (await join(await newCode())) as JoinAnswer;
			expect(await carrier(answer, now, await TestTablet.made())).toEqual({ kind: 'token-foreign' });
		});

		test('is renewed by the key, with a challenge of this office that is not too old', async () => {
			await newTablet();
			await join(await newCode());
			const challenge = await makeChallenge(office.identity.key, now);
			expect(challenge.length).toBeLessThanOrEqual(200);
			const renewed = await renewToken(office, await tablet.renewing(challenge), hours(0.1));
			expect(await carrier(renewed as JoinAnswer)).toMatchObject({ device: tablet.key.device });
			const late = await renewToken(office, await tablet.renewing(challenge), hours(0.2));
			expect(late).toEqual({ kind: 'proof-mismatch' });
			const other = await makeChallenge(await openOfficeKey(await makeOfficeKey()), now);
			expect(await renewToken(office, await tablet.renewing(other), now)).toEqual({ kind: 'proof-mismatch' });
			const forged = { ...(await tablet.renewing(challenge)), proof: 'A'.repeat(86) };
			expect(await renewToken(office, forged, now)).toEqual({ kind: 'proof-mismatch' });
		});

		test('of a tablet that the office does not know is not renewed', async () => {
			const stranger = await TestTablet.made();
			const challenge = await makeChallenge(office.identity.key, now);
			const answer = await renewToken(office, await stranger.renewing(challenge), now);
			expect(answer).toEqual({ kind: 'token-unknown' });
		});
	});

	describe('a revoked tablet', () => {
		test('still brings what it has, is no longer trusted, and renews nothing', async () => {
			await newTablet();
			const answer = (await join(await newCode())) as JoinAnswer;
			const { device } = tablet.key;
			expect(await revokeDevice(office.db, device, '11')).toBe(false); // of another region
			expect(await revokeDevice(office.db, device, '53', now)).toBe(true);
			expect(await carrier(answer)).toMatchObject({ device, revoked: true });
			expect(await standingOf(office.db, device)).toBe('revoked');
			const challenge = await makeChallenge(office.identity.key, now);
			expect(await renewToken(office, await tablet.renewing(challenge), now)).toEqual({
				kind: 'token-expired'
			});
		});

		test('is not trusted again by the code that it has used, only by a new one or by a person', async () => {
			await newTablet();
			const code = await newCode();
			await join(code);
			const { device } = tablet.key;
			await revokeDevice(office.db, device, null, now);
			await join(code, tablet, hours(1));
			expect(await standingOf(office.db, device)).toBe('revoked');
			await join(await newCode());
			expect(await standingOf(office.db, device)).toBe('joined');
			await revokeDevice(office.db, device, null, now);
			expect(await restoreDevice(office.db, device, null)).toBe(true);
			expect(await standingOf(office.db, device)).toBe('joined');
		});
	});

	test('a region sees its own tablets, the national office all of them', async () => {
		await newTablet();
		await join(await newCode());
		const listed = await devicesOf(office.db, '53');
		expect(listed.map(({ device }) => device)).toContain(tablet.key.device);
		expect(await devicesOf(office.db, '11')).toEqual([]);
		expect((await devicesOf(office.db, null)).length).toBeGreaterThanOrEqual(listed.length);
	});

	test('nobody is trusted who never joined', async () => {
		expect(await standingOf(office.db, 'A'.repeat(22))).toBe('unknown');
	});
});
