import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLength, codeOf, codesCsv, readCode, voteLink } from '$lib/core/online/vote-code.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: codeLength, maxLength: codeLength });

describe('a code', () => {
	test('is read as it was printed, however it is typed', () => {
		const law = fc.property(
			numbers,
			fc.constantFrom('', ' ', '-', ' – '),
			fc.boolean(),
			(drawn, gap, small) => {
				const code = codeOf(drawn);
				const typed = code.replaceAll('-', gap).replaceAll('0', 'o').replaceAll('1', 'l');
				expect(readCode(small ? typed.toLowerCase() : typed)).toBe(code);
			}
		);
		fc.assert(law, { seed: 20261125, numRuns: 300 });
	});

	test.each([
		'',
		'2345',
		'ABCD-EFGH-JKMN-PQR',
		'ABCD-EFGH-JKMN-PQRST',
		'ABCD-EFGH-JKMN-PQRU',
		'----------------'
	])('is not « %s »', (text) => expect(readCode(text)).toBeNull());

	test('stands in its link after the sign that no server is told', () => {
		const link = voteLink('https://office.example', 'list', 'ABCD-EFGH-JKMN-PQRS');
		expect(new URL(link).hash).toBe('#ABCD-EFGH-JKMN-PQRS');
		expect(codesCsv([{ code: 'A', link: 'b' }])).toBe('code,lien\r\nA,b\r\n');
	});
});
