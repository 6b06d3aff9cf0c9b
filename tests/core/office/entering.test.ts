import { describe, expect, test } from 'vitest';
import { readEmail } from '$lib/core/office/email.ts';
import { passwordFault } from '$lib/core/office/password.ts';
import { isFiltering, readRoomFilter } from '$lib/core/office/room-filter.ts';

describe('an address of e-mail', () => {
	test.each([
		[' Ana@Bureau.FR ', 'ana@bureau.fr'],
		['ana.dupont+essai@culture.gouv.fr', 'ana.dupont+essai@culture.gouv.fr'],
		['zoé@école.fr', 'zoé@école.fr']
	])('%s is %s', (raw, email) => expect(readEmail(raw)).toBe(email));

	test.each([
		'',
		'ana',
		'ana@',
		'@bureau.fr',
		'a b@bureau.fr',
		'ana@bureau..fr',
		'a@b@c',
		`${'a'.repeat(250)}@b.fr`
	])('“%s” is none', (raw) => expect(readEmail(raw)).toEqual({ kind: 'email-malformed' }));
});

describe('a password', () => {
	test.each([
		['x'.repeat(11), 'password-too-short'],
		['🌳'.repeat(11), 'password-too-short'],
		['x'.repeat(201), 'password-too-long']
	])('is refused for its length alone', (password, kind) =>
		expect(passwordFault(password)).toMatchObject({ kind })
	);

	test.each(['aaaaaaaaaaaa', 'la cour est à l’ombre', '            ', '🌳'.repeat(12)])(
		'“%s” will do',
		(password) => expect(passwordFault(password)).toBeNull()
	);
});

describe('which rooms are asked for', () => {
	test('is read from the address', () => {
		const address = new URLSearchParams('region=53&state=held&from=2026-11-20&search= Rennes ');
		const filter = readRoomFilter(address);
		expect(filter).toMatchObject({
			region: '53',
			state: 'held',
			from: '2026-11-20',
			search: 'Rennes',
			phase: null
		});
		expect(isFiltering(filter)).toBe(true);
	});

	test('and what is not understood is not asked for', () => {
		const address = new URLSearchParams('region=Bretagne&state=lost&from=2026-02-30&search=&after=x&phase=');
		expect(isFiltering(readRoomFilter(address))).toBe(false);
	});
});
