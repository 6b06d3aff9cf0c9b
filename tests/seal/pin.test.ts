import { expect, test } from 'vitest';
import { hashPin, isPinOf } from '$lib/seal/pin.ts';

const rounds = 1000;

test('a code is known again, and no other one', async () => {
	const kept = await hashPin('280715', rounds);
	expect(await isPinOf(kept, '280715')).toBe(true);
	expect(await isPinOf(kept, '280716')).toBe(false);
	expect(await isPinOf(kept, '2807150')).toBe(false);
});

test('the same code is kept differently each time, and never as it is', async () => {
	const [one, other] = await Promise.all([hashPin('280715', rounds), hashPin('280715', rounds)]);
	expect(one.hash).not.toBe(other.hash);
	expect(JSON.stringify(one)).not.toContain('280715');
});

test('the rounds that it was hashed with are kept with it: 600,000 where nothing else is asked for', async () => {
	const kept = await hashPin('280715');
	expect(kept.rounds).toBe(600_000);
	expect(await isPinOf(kept, '280715')).toBe(true);
	expect(await isPinOf({ ...kept, rounds: 1000 }, '280715')).toBe(false);
});

// PBKDF2-HMAC-SHA256 of "passwd", salt "salt", one round: RFC 7914 §11.
test('agrees with the published vector', async () => {
	const hash = 'VawEblbjCJ_sFpHCJUS2BflBhSFt3gRl5oudV8INrLw';
	expect(await isPinOf({ salt: 'c2FsdA', rounds: 1, hash }, 'passwd')).toBe(true);
});

test('a salt that is none opens nothing', async () => {
	expect(await isPinOf({ salt: '*', rounds: 1, hash: '' }, '280715')).toBe(false);
});
