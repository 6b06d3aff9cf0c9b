import { expect, test } from 'vitest';
import { isPin, readPin } from '$lib/core/pin.ts';

test.each(['280715', '111112', '123457', '135790', '909090', '000000000001'])('%s is a code', (pin) => {
	expect(readPin(pin, pin)).toBe(pin);
});

test.each([
	['', 'pin-malformed'],
	['28071', 'pin-malformed'],
	['2807151234567', 'pin-malformed'],
	['28 715', 'pin-malformed'],
	['28071a', 'pin-malformed'],
	['٢٨٠٧١٥', 'pin-malformed'],
	['111111', 'pin-too-simple'],
	['00000000', 'pin-too-simple'],
	['123456', 'pin-too-simple'],
	['3456789', 'pin-too-simple'],
	['987654', 'pin-too-simple']
])('%j is refused: %s', (pin, kind) => {
	expect(readPin(pin, pin)).toMatchObject({ kind });
});

test('two codes that differ are refused', () => {
	expect(readPin('280715', '280716')).toEqual({ kind: 'pin-not-repeated' });
});

test('what could be a code is known without knowing it', () => {
	expect([isPin('111111'), isPin('11111'), isPin('abcdef')]).toEqual([true, false, false]);
});
