import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import type { ChainRow } from '$lib/device/database.ts';
import { Live } from '$lib/device/live.svelte.ts';
import { storing } from '$lib/device/storage-failure.ts';
import { answerOf, strictly } from '$lib/device/strict.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { must, newHand, newRoom } from './room.ts';

let hand: Hand;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await hand.database.delete();
});

function put(value: string, work: (store: IDBObjectStore) => unknown = () => {}) {
	return strictly(hand.database, ['settings'], async (transaction) => {
		const store = transaction.objectStore('settings');
		store.put({ key: 'theme', value });
		await work(store);
	});
}

const kept = async () => (await hand.database.settings.get('theme'))?.value;

describe('a strict transaction', () => {
	test('asks the browser to have it on the disk', async () => {
		const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await put('dark');
		expect(asked).toHaveBeenLastCalledWith(['settings'], 'readwrite', { durability: 'strict' });
		expect(await kept()).toBe('dark');
	});

	test('keeps nothing when its work throws', async () => {
		await put('dark');
		await expect(
			put('light', () => {
				throw new Error('no');
			})
		).rejects.toThrow('no');
		expect(await kept()).toBe('dark');
	});

	test('keeps nothing when a request fails that nobody waits for', async () => {
		await put('dark');
		const refusal = await storing(() => put('light', (store) => void store.add({ key: 'theme', value: '' })));
		expect(refusal).toEqual({ kind: 'storage-failed', reason: 'ConstraintError' });
		expect(await kept()).toBe('dark');
	});

	test('keeps nothing when a request fails that is waited for', async () => {
		await put('dark');
		const add = (store: IDBObjectStore) => answerOf(store.add({ key: 'theme', value: '' }));
		expect(isRefusal(await storing(() => put('light', add)))).toBe(true);
		expect(await kept()).toBe('dark');
	});

	test('opens a database that was closed in between', async () => {
		await hand.database.close();
		await put('light');
		expect(await kept()).toBe('light');
	});
});

test('a live value hears of every act, and of a page that takes over', async () => {
	const room = await newRoom(hand);
	const live = new Live<readonly ChainRow[]>([], () => hand.database.chains.all());
	const proposals: (number | undefined)[] = [];
	const stop = $effect.root(() => {
		$effect(() => void proposals.push(live.current[0]?.summary.proposals));
	});
	await vi.waitFor(() => expect(proposals.at(-1)).toBe(0));
	await must(room.addProposals('q1', ['one'], 'turn'));
	await vi.waitFor(() => expect(proposals.at(-1)).toBe(1));
	await must(room.addProposals('q1', ['two', 'three'], 'turn'));
	await vi.waitFor(() => expect(proposals.at(-1)).toBe(3));
	const heard = proposals.length;
	await becomeWriter(hand.database);
	await vi.waitFor(() => expect(proposals.length).toBeGreaterThan(heard));
	stop();
});
