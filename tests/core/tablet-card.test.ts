import { expect, test } from 'vitest';
import { cardText, readCardText } from '$lib/core/tablet-card.ts';
import { readWorkshopCode, workshopCode } from '$lib/core/workshop-code.ts';
import { named } from './author.ts';

const keys = [
	{ alg: 'Ed25519', key: 'A'.repeat(43) },
	{ alg: 'P-256', key: 'B-_'.repeat(29) }
] as const;

test.each(keys)('a card of $alg is read as it was written, with white space around and in it', (key) => {
	const text = cardText(key);
	expect(readCardText(text)).toEqual(key);
	expect(readCardText(`\n ${text.slice(0, 30)}\n${text.slice(30)} `)).toEqual(key);
});

test.each([
	['nothing', ''],
	['a key alone', keys[0].key],
	['a card that was cut short', cardText(keys[0]).slice(0, -1)],
	['a key of the other kind', `preau-tablet-1:P-256:${keys[0].key}`],
	['a newer card', cardText(keys[0]).replace('tablet-1', 'tablet-2')],
	['a workshop', workshopCode(named('workshop'))]
])('%s is no card', (_, text) => {
	expect(readCardText(text)).toEqual({ kind: 'card-unreadable' });
});

test('a workshop’s code is read as it was written, and nothing else is one', () => {
	const stream = named('workshop');
	expect(readWorkshopCode(` ${workshopCode(stream)}\n`)).toBe(stream);
	for (const other of ['', stream, workshopCode(stream.slice(1)), cardText(keys[0])])
		expect(readWorkshopCode(other), other).toEqual({ kind: 'workshop-code-unreadable' });
});
