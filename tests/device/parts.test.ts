import { afterEach, expect, test, vi } from 'vitest';
import { bring } from '$lib/device/parts.ts';

afterEach(() => vi.restoreAllMocks());

test('a part that cannot be fetched is a refusal, and is fetched when it is asked for again', async () => {
	const told = vi.spyOn(console, 'error').mockImplementation(() => {});
	let isThere = false;
	const part = () =>
		isThere ? Promise.resolve('part') : Promise.reject(new TypeError('Failed to fetch the module'));
	expect(await bring(part)).toEqual({ kind: 'part-missing' });
	expect(told).toHaveBeenCalledOnce();
	isThere = true;
	expect(await bring(part)).toBe('part');
});
