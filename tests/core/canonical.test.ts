import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '$lib/core/canonical.ts';

// The first three are the examples of RFC 8785 §3.2.2 and §3.2.3, without their fractions.
test.each([
	[
		'members sorted by UTF-16 code units',
		{ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 },
		'{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}'
	],
	['strings as ECMAScript spells them', '\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
	['literals', [null, true, false], '[null,true,false]'],
	['numbers', [0, -0, 1e21, 9007199254740991], '[0,0,1e+21,9007199254740991]'],
	['nothing between the parts', { b: [1, { d: '', c: 2 }], a: {} }, '{"a":{},"b":[1,{"c":2,"d":""}]}']
])('%s', (_, value, expected) => {
	expect(canonical(value)).toBe(expected);
});

test('is one spelling: read back and spelled again it is the same text', () => {
	fc.assert(
		fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
			const text = canonical(value);
			expect(canonical(JSON.parse(text))).toBe(text);
		}),
		{ seed: 20220705, numRuns: 500 }
	);
});

test.each([
	['a lone surrogate', '\ud800'],
	['infinity', Infinity],
	['undefined', undefined],
	['a function', () => 1]
])('what JSON cannot hold has no canonical form: %s', (_, value) => {
	expect(() => canonical(value)).toThrow(TypeError);
});
