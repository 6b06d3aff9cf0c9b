import { expect, test } from 'vitest';
import { forget, lossesOf, remember } from '$lib/device/canary.ts';
import type { ChainRow } from '$lib/device/database.ts';

const chain = (seq: number, epoch = 'e1') => ({ stream: 'room', epoch, seq, hash: 'h' }) as ChainRow;

test.each<[string, ChainRow[], object[]]>([
	['a journal as long as remembered', [chain(5)], []],
	['a journal ahead of the memory, as after a crash', [chain(6)], []],
	['a journal that went on in a new epoch', [chain(1, 'e2')], []],
	['a journal that lost its end', [chain(3)], [{ stream: 'room', held: 3, expected: 5 }]],
	['an emptied database', [], [{ stream: 'room', held: 0, expected: 5 }]]
])('%s', (_, chains, losses) => {
	const store = memory();
	store.setItem('something else', '1');
	remember(store, chain(5));
	expect(lossesOf(store, chains)).toEqual(losses);
});

test('a loss that was accepted is not told again', () => {
	const store = memory();
	remember(store, chain(5));
	forget(store, 'room');
	expect(lossesOf(store, [])).toEqual([]);
});

function memory() {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (index: number) => [...items.keys()][index] ?? null,
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value),
		removeItem: (key: string) => void items.delete(key)
	};
}
