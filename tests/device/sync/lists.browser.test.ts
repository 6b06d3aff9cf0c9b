import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import type { Draft } from '$lib/core/entry-kinds.ts';
import type { Entry } from '$lib/core/entry.ts';
import { gradedText, listOf } from '$lib/core/graded-list.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { resultOf, type RoundResult } from '$lib/core/result.ts';
import { packSegment } from '$lib/core/sync/segment.ts';
import { offeredOf } from '$lib/core/sync/catalogue.ts';
import { gradedTracks } from '$lib/core/tracks.ts';
import { lastRound } from '$lib/core/workshop.ts';
import { takeFile } from '$lib/device/file/reading.ts';
import { writeFile } from '$lib/device/file/writing.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { familiesOf } from '$lib/device/sync/catalogue.ts';
import { officeOf } from '$lib/device/sync/joining.ts';
import { listsFor, listsIn, taking } from '$lib/device/sync/list-offers.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { sealEntry } from '$lib/seal/entry.ts';
import { hashing } from '$lib/seal/hash.ts';
import { newEpoch, newSalt } from '$lib/seal/random.ts';
import { signHead } from '$lib/seal/signed-head.ts';
import { consultationId } from '$lib/core/sync/catalogue.ts';
import { takenList } from '../../core/lists.ts';
import { must, newHand, newRoom, votingRoom } from '../room.ts';
import { TestLine } from './line-to.ts';
import { TestOffice } from './office.ts';
import { joined, round } from './tablet.ts';

let hand: Hand;
let office: TestOffice;
let written: Entry[];
const epoch = newEpoch();
const first = builtInConsultation({ kind: 'worst' });
const idOf = (consultation: typeof first) => consultationId(consultation, hashing.hashText);

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
	office = await TestOffice.open();
	new TestLine(office);
	written = [];
	await joined(hand);
	await publishes({ kind: 'consultation-published', body: { consultation: first } });
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await hand.database.delete();
});

const { published: _, ...spring } = takenList('spring');
const publishesList = () =>
	publishes({ kind: 'list-published', body: { ...spring, consultation: idOf(first) } });
const families = async () => familiesOf(hand.database, (await officeOf(hand.database))!);
const offeredTo = async (room: OpenWorkshop) => listsFor(await families(), room.state);

describe('a national list', () => {
	test('comes with the next round, to a room that is open and to new ones', async () => {
		const room = await newRoom(hand);
		expect(await offeredTo(room)).toEqual([]);
		const { hash } = await publishesList();
		await round(hand);
		expect((await offeredTo(room)).map(({ published }) => published)).toEqual([hash]);
		expect(listsIn(await families()).map(({ list }) => list.title.fr)).toEqual(['spring']);
	});

	test('is graded in one urn, under the names and the words that the office gave it', async () => {
		await publishesList();
		await round(hand);
		const room = await newRoom(hand);
		const [list] = await offeredTo(room);
		await must(room.openRound({ list: taking(list!) }));
		await must(room.cast(1, [0, 1, 2]));
		await must(room.closeUrn(''));
		const last = lastRound(room.state)!;
		expect(gradedTracks(last).map(({ track, words }) => [track, words])).toEqual(
			spring.questions.flatMap(({ tracks }) => tracks.map(({ track }) => [track, list!.published]))
		);
		expect((resultOf(room.state, last) as RoundResult).ballots).toBe(1);
		expect(await offeredTo(room)).toEqual([]);
		expect(room.urn).toBeNull();
	});

	test('is offered to no room while it votes, nor after it was withdrawn, nor for another consultation', async () => {
		await publishesList();
		await round(hand);
		const voting = await votingRoom(hand, 1);
		const other = await newRoom(hand, { kind: 'required' });
		expect([await offeredTo(voting), await offeredTo(other)]).toEqual([[], []]);
		const room = await newRoom(hand);
		expect(await offeredTo(room)).toHaveLength(1);
		await publishes({ kind: 'list-withdrawn', body: { list: spring.list } });
		await round(hand);
		expect(await offeredTo(room)).toEqual([]);
		expect(listsIn(await families())).toEqual([]);
	});

	test('is offered to a room of an older version that asks all its questions', async () => {
		const room = await newRoom(hand);
		const amended = { ...first, title: { fr: 'Un autre titre' } };
		await publishes({ kind: 'consultation-amended', body: { of: idOf(first), consultation: amended } });
		await publishesList();
		await round(hand);
		expect(await offeredTo(room)).toHaveLength(1);
		expect(offeredOf(await families())).toMatchObject([
			{ id: idOf(amended), version: 2, earlier: [idOf(first)] }
		]);
	});

	test('comes in the file of a room that graded it to a tablet that never met the office', async () => {
		await publishesList();
		await round(hand);
		const room = await newRoom(hand);
		const [list] = await offeredTo(room);
		await must(room.openRound({ list: taking(list!) }));
		await must(room.cast(1, [0, 1, 2]));
		await must(room.closeUrn(''));
		const file = await writeFile(hand, room.stream);
		const other = await newHand();
		if (!isRefusal(file)) expect(isRefusal(await takeFile(other, file.blob))).toBe(false);
		const there = (await OpenWorkshop.read(other, room.stream)).state;
		const last = lastRound(there)!;
		expect(listOf(there, last)).toEqual(taking(list!));
		expect(gradedTracks(last).map((one) => gradedText(there, one, 'en'))[0]).toBe('Publish budgets');
		await other.database.delete();
	});
});

test('a closed consultation is offered for no new workshop, and its lists to rooms that are open alone', async () => {
	await publishesList();
	const room = await newRoom(hand);
	await publishes({ kind: 'consultation-closed', body: { consultation: idOf(first) } });
	await round(hand);
	expect([offeredOf(await families()), listsIn(await families())]).toEqual([[], []]);
	expect(await offeredTo(room)).toHaveLength(1);
});

/** Writes into the office's catalogue, one chain, signed to its last entry. */
async function publishes(draft: Draft): Promise<Entry> {
	const before = written.at(-1);
	const seq = written.length + 1;
	const place = {
		stream: office.catalogue,
		device: office.key.device,
		epoch,
		seq,
		prev: before?.hash ?? null
	};
	const entry = sealEntry(draft, { ...place, clock: seq, at: '2026-11-23' }, newSalt());
	written.push(entry);
	const { head, hash, salt, body } = entry;
	const { device } = head;
	const signature = await signHead(office.key, office.catalogue, { device, epoch, seq, hash });
	const segments = [packSegment([{ head, salt, body }], signature)];
	expect(await office.take({ stream: office.catalogue, authors: [office.author], segments })).toBe(200);
	return entry;
}
