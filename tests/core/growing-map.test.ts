import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingMap } from '$lib/core/growing-map.ts';

test('keeps the order and the first value of a key', () => {
	const map = new GrowingMap<string, number>();
	map.add('b', 1);
	map.add('a', 2);
	map.add('b', 3);
	expect([...map]).toEqual([
		['b', 1],
		['a', 2]
	]);
	expect([map.size, map.get('b'), map.get('c'), map.has('a'), map.has('c')]).toEqual([
		2,
		1,
		undefined,
		true,
		false
	]);
});

test('copies never see what another copy adds, whichever is added to first', () => {
	const names = fc.stringMatching(/^[a-e]$/);
	const steps = fc.array(fc.record({ from: fc.nat(), name: names, value: fc.nat(9) }), { maxLength: 40 });
	fc.assert(
		fc.property(steps, (steps) => {
			const maps = [new GrowingMap<string, number>()];
			const plain = [new Map<string, number>()];
			for (const { from, name, value } of steps) {
				const source = from % maps.length;
				const map = new GrowingMap(maps[source]);
				const known = new Map(plain[source]);
				map.add(name, value);
				if (!known.has(name)) known.set(name, value);
				maps.push(map);
				plain.push(known);
			}
			const read = (map: ReadonlyMap<string, number>) => ({
				entries: [...map],
				keys: [...map.keys()],
				values: [...map.values()],
				size: map.size,
				has: [...'abcde'].map((name) => map.has(name)),
				get: [...'abcde'].map((name) => map.get(name))
			});
			expect(maps.map(read)).toEqual(plain.map(read));
		})
	);
});
