import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fold } from '$lib/core/folding.ts';
import { tracksOf } from '$lib/core/tracks.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { verifyHead } from '$lib/seal/signed-head.ts';
import { everything, must, newHand, newRoom, votingRoom } from './room.ts';

let hand: Hand;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await hand.database.delete();
});

const again = (room: OpenWorkshop) => OpenWorkshop.read(hand, room.stream);

describe('what was kept is there again after a reload', () => {
	test('the same state, folded from the disk', async () => {
		const room = await votingRoom(hand, 2);
		const reread = await again(room);
		expect(reread.state).toEqual(room.state);
		expect(reread.urn).toEqual(room.urn);
		expect(reread.troubles).toEqual([]);
	});

	test('two workshops lie side by side and do not touch', async () => {
		const [one, two] = [await newRoom(hand), await newRoom(hand)];
		await must(one.addProposals('q1', ['only in one'], 'turn'));
		expect((await again(two)).state.proposals.size).toBe(0);
		expect((await again(one)).state.proposals.size).toBe(1);
	});

	test('acts that do not wait for each other all come in, one after another', async () => {
		const room = await newRoom(hand);
		const acts = Array.from({ length: 20 }, (_, index) =>
			room.addProposals('q1', [`proposal ${index}`], 'turn')
		);
		expect(await Promise.all(acts)).toEqual(acts.map(() => null));
		expect(tracksOf((await again(room)).state, 'q1').map((track) => track.text)).toEqual(
			acts.map((_, index) => `proposal ${index}`)
		);
	});
});

describe('an act stands wholly or not at all', () => {
	test('of ten pasted lines none is kept when one is too long', async () => {
		const room = await newRoom(hand);
		const lines = [...Array.from({ length: 9 }, (_, index) => `line ${index}`), 'x'.repeat(601)];
		expect(await room.addProposals('q1', lines, 'facilitator')).toMatchObject({ kind: 'text-too-long' });
		expect((await again(room)).state.proposals.size).toBe(0);
	});

	test('a full disk refuses the act, says so, and the state stays as it was', async () => {
		const room = await newRoom(hand);
		const before = room.state;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await room.addProposals('q1', ['too much'], 'turn')).toEqual({ kind: 'storage-full' });
		vi.restoreAllMocks();
		expect(room.state).toBe(before);
		expect((await again(room)).state.proposals.size).toBe(0);
		expect(await room.addProposals('q1', ['there is room again'], 'turn')).toBeNull();
	});

	test('a page whose place was taken over writes nothing more', async () => {
		const room = await votingRoom(hand, 1);
		await becomeWriter(hand.database);
		expect(await room.voidWorkshop('no')).toEqual({ kind: 'not-the-writer' });
		expect(await room.cast(1, [0, 0, 0])).toEqual({ kind: 'not-the-writer' });
		expect((await again(room)).urn?.ballots).toBe(0);
	});

	test('a journal that moved under a page is not written to twice', async () => {
		const room = await newRoom(hand);
		const other = await again(room);
		await must(other.addProposals('q1', ['first'], 'turn'));
		expect(await room.addProposals('q1', ['second'], 'turn')).toEqual({ kind: 'journal-moved' });
	});
});

describe('a journal that the disk damaged', () => {
	test('goes on in a new epoch that says so, and keeps everything that is left', async () => {
		const room = await newRoom(hand);
		await must(room.addProposals('q1', ['kept'], 'turn'));
		await must(room.addProposals('q1', ['lost'], 'turn'));
		const { device, epoch } = [...room.state.heads.values()][0]!;
		await hand.database.entries.delete([room.stream, device, epoch, 3]);
		const reread = await again(room);
		await must(reread.addProposals('q1', ['after'], 'turn'));
		const last = await again(room);
		expect(tracksOf(last.state, 'q1').map((track) => track.text)).toEqual(['kept', 'after']);
		expect(last.state.breaks).toMatchObject([{ device, epoch, seq: 3 }]);
		expect([...last.state.heads.values()].map((head) => head.epoch)).toHaveLength(2);
	});

	test('with an entry of a later version is shown and not written to', async () => {
		const room = await newRoom(hand);
		const { device, epoch } = [...room.state.heads.values()][0]!;
		const row = (await hand.database.entries.get([room.stream, device, epoch, 1]))!;
		const head = { ...(row.head as object), v: 2, device: 'B'.repeat(22) };
		await hand.database.entries.put({ head, salt: row.salt, body: row.body });
		const reread = await again(room);
		expect(reread.troubles).toEqual([{ kind: 'workshop-unreadable', reason: 'version-unknown' }]);
		expect(await reread.addProposals('q1', ['no'], 'turn')).toMatchObject({ kind: 'workshop-unreadable' });
	});

	test('with a changed word says so and shows the rest', async () => {
		const room = await newRoom(hand);
		await must(room.addProposals('q1', ['one', 'two'], 'turn'));
		const { device, epoch } = [...room.state.heads.values()][0]!;
		const row = (await hand.database.entries.get([room.stream, device, epoch, 2]))!;
		await hand.database.entries.put({ ...row, body: { ...(row.body as object), text: 'ten' } });
		const reread = await again(room);
		expect(tracksOf(reread.state, 'q1').map((track) => track.text)).toEqual(['two']);
		expect(reread.state.withoutEffect.map((item) => item.reason)).toEqual(['damaged']);
	});
});

describe('the tablet’s word', () => {
	test('a signed head vouches for the chain at each phase', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.closeUrn(''));
		const { signatures } = await everything(hand);
		expect(signatures).toHaveLength(3); // opened, frozen, closed
		for (const { stream, signature, ...head } of signatures as never[] as SignatureRow[]) {
			expect(await verifyHead(hand.key, stream, head, signature)).toBe(true);
		}
	});
});

test('a participant’s proposal tells the day, a facilitator’s the minute', async () => {
	const room = await newRoom(hand);
	await must(room.addProposals('q1', ['mine'], 'turn'));
	await must(room.addProposals('q1', ['pasted'], 'facilitator'));
	const { entries } = await everything(hand);
	const times = (entries as { head: { at: string } }[]).map(({ head }) => head.at.length);
	expect(times).toEqual([22, 10, 22]);
});

test('the same entries fold to the same state as those that were written', async () => {
	const room = await newRoom(hand);
	expect(fold(room.stream, [])).not.toEqual(room.state);
	expect((await again(room)).state).toEqual(room.state);
});

type SignatureRow = {
	stream: string;
	device: string;
	epoch: string;
	seq: number;
	hash: string;
	signature: string;
};
