import { expect, test } from 'vitest';
import { makeUrnKey, openBallot, sealBallot } from '$lib/seal/urn-box.ts';

const ballot = Uint8Array.from([0, 3, 255, 5]);

test('a sealed ballot opens with its urn’s key, and tells nothing else', async () => {
	const key = await makeUrnKey();
	const [one, two] = [await sealBallot(key, 'urn', ballot), await sealBallot(key, 'urn', ballot)];
	expect(await openBallot(key, 'urn', one)).toEqual(ballot);
	expect(one).not.toEqual(two); // the same grades never look the same
	expect(one).toHaveLength(two.length);
});

test('a changed ballot, another urn’s or another key’s does not open', async () => {
	const key = await makeUrnKey();
	const box = await sealBallot(key, 'urn', ballot);
	const changed = box.map((byte, index) => (index === 20 ? byte ^ 1 : byte));
	expect(await openBallot(key, 'urn', changed)).toBeNull();
	expect(await openBallot(key, 'another urn', box)).toBeNull();
	expect(await openBallot(await makeUrnKey(), 'urn', box)).toBeNull();
});
