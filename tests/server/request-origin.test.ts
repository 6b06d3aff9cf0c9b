import { describe, expect, test } from 'vitest';
import { addressWithin } from '$lib/server/address-within.ts';
import { isForeign } from '$lib/server/request-origin.ts';
import { qrPath } from '$lib/server/qr-path.ts';

describe('where to go on to', () => {
	test.each(['/office', '/office/rooms/abc?x=1'])('%s is ours', (to) =>
		expect(addressWithin(to, '/usual')).toBe(to)
	);

	test.each([
		'https://elsewhere.example/office',
		'//elsewhere.example',
		'/\\elsewhere.example',
		'/.//elsewhere.example',
		'/a/..//elsewhere.example',
		'/%2e//elsewhere.example',
		'office',
		'',
		null,
		7
	])('%s leads elsewhere, or nowhere', (to) => expect(addressWithin(to, '/usual')).toBe('/usual'));
});

describe('another site', () => {
	const asks = (method: string, headers: Record<string, string>) =>
		isForeign(new Request('https://preau.example/office', { method, headers }), 'https://preau.example');

	test.each([
		['POST', { origin: 'https://elsewhere.example' }, true],
		['POST', { 'sec-fetch-site': 'same-site' }, true],
		['POST', { 'sec-fetch-site': 'none' }, true],
		['POST', { origin: 'https://preau.example', 'sec-fetch-site': 'same-origin' }, false],
		['POST', {}, false],
		['GET', { origin: 'https://elsewhere.example' }, false]
	] as const)('%s with %o', (method, headers, foreign) => expect(asks(method, headers)).toBe(foreign));
});

test('a QR code is a square with a margin that is left white', () => {
	const { path, size } = qrPath('https://preau.example/join#AAAAAAAAAAAAAAAAAAAAAA');
	const places = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
	expect(Math.min(...places)).toBe(4);
	expect(Math.max(...places)).toBe(size - 5);
});
