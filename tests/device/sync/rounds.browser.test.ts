import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { tracksOf } from '$lib/core/tracks.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { keepArrivals } from '$lib/device/sync/arriving.ts';
import { offeredOf } from '$lib/core/sync/catalogue.ts';
import { familiesOf } from '$lib/device/sync/catalogue.ts';
import { officeOf } from '$lib/device/sync/joining.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { sealEntry } from '$lib/seal/entry.ts';
import { newEpoch, newSalt } from '$lib/seal/random.ts';
import { signHead } from '$lib/seal/signed-head.ts';
import { packSegment } from '$lib/core/sync/segment.ts';
import { must, newHand, newRoom, votingRoom } from '../room.ts';
import { TestLine } from './line-to.ts';
import { TestOffice } from './office.ts';
import { joined, round, seen } from './tablet.ts';

let hand: Hand;
let office: TestOffice;
let line: TestLine;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
	office = await TestOffice.open();
	line = new TestLine(office);
	await joined(hand);
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await hand.database.delete();
});

const texts = (count: number) => Array.from({ length: count }, (_, index) => `proposal ${index}`);
const batches = () => office.requests.filter(({ batch }) => batch !== null);

describe('what was made before joining', () => {
	test.each(['an urn that was closed', 'a workshop that was cancelled'])(
		'%s is sent to its last entry',
		async (end) => {
			const room = await votingRoom(hand, 1);
			await must(room.cast(1, [0, 1, 2]));
			await must(end.startsWith('an urn') ? room.closeUrn('') : room.voidWorkshop('Nobody came'));
			await round(hand);
			const [batch] = batches();
			expect(batch?.batch?.segments[0]?.entries.at(-1)?.kind).toBe(
				end.startsWith('an urn') ? 'urn-closed' : 'workshop-voided'
			);
		}
	);

	test('is sent after it, with the rehearsals', async () => {
		const other = await newHand();
		const [room, rehearsal] = [await newRoom(other), await newRoom(other, undefined, 'rehearsal')];
		expect((await seen(other, room)).kind).toBe('here');
		await joined(other);
		expect((await round(other)).stopped).toBeNull();
		expect((await seen(other, room)).kind).toBe('received');
		expect((await seen(other, rehearsal)).kind).toBe('received');
		await other.database.delete();
	});
});

describe('a receipt', () => {
	test('has the number that follows from what the office holds, and is kept as the proof', async () => {
		const room = await newRoom(hand);
		await round(hand);
		const { number } = await seen(hand, room);
		expect(number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
		await must(room.addProposals('q1', ['one more'], 'turn'));
		expect(await seen(hand, room)).toMatchObject({ kind: 'here', entries: 2, covered: 1, number });
		await round(hand);
		expect((await seen(hand, room)).number).not.toBe(number);
		const { receipt } = (await hand.database.deliveries.get(room.stream))!.receipt!;
		expect(receipt).toMatchObject({ stream: room.stream, office: office.key.device });
	});

	test('that says held is held, whatever is in it', async () => {
		const room = await newRoom(hand);
		office.state = 'held';
		await round(hand);
		expect(await seen(hand, room)).toMatchObject({ kind: 'held', covered: 1 });
	});

	test('sends nothing again that it covers', async () => {
		const room = await newRoom(hand);
		await round(hand);
		await round(hand);
		await round(hand);
		expect(batches()).toHaveLength(1);
		expect((await seen(hand, room)).kind).toBe('received');
	});
});

describe('an office that was put back from an old backup', () => {
	test('is offered everything again without anybody’s doing; meanwhile it is sent, not received', async () => {
		const room = await newRoom(hand);
		await must(room.addProposals('q1', texts(5), 'facilitator'));
		await round(hand);
		const chain = [...office.streams.get(room.stream)!.values()][0]!;
		chain.entries = chain.entries.slice(0, 2);
		office.serverEpoch = newEpoch();
		line.faults = [null, () => Promise.reject(new TypeError('cut'))];
		await round(hand);
		expect(await seen(hand, room)).toMatchObject({ kind: 'sent', entries: 6, covered: 2 });
		await round(hand);
		expect(await seen(hand, room)).toMatchObject({ kind: 'received', covered: 6 });
		expect(office.held(room.stream)).toBe(6);
	});

	test('gets back what it had published, from any tablet that has it', async () => {
		await publish(builtInConsultation({ kind: 'required' }));
		await round(hand);
		office.streams.clear();
		office.authors.clear();
		await round(hand);
		expect(office.held(office.catalogue)).toBe(1);
	});
});

describe('what the office publishes', () => {
	test('comes to the tablet with the next round', async () => {
		await publish(builtInConsultation({ kind: 'required' }));
		await round(hand);
		const published = await familiesOf(hand.database, (await officeOf(hand.database))!);
		expect(offeredOf(published).map(({ consultation }) => consultation.rule.kind)).toEqual(['required']);
		expect(await hand.database.chains.count()).toBe(0); // it is no workshop
	});

	test('is not believed when somebody else signed it', async () => {
		const batch = await publish(builtInConsultation({ kind: 'required' }));
		office.streams.clear();
		const [segment] = batch.segments;
		const forged = { ...batch, segments: [{ ...segment!, signature: 'A'.repeat(86) }] };
		expect(await keepArrivals(hand, forged)).toEqual({ added: 0, left: 1 });
		expect(await hand.database.entries.count()).toBe(0);
	});
});

describe('two tablets with one workshop', () => {
	test('each sees what the other wrote, in the page that has it open', async () => {
		const other = await newHand();
		await joined(other);
		const room = await newRoom(hand);
		await must(room.addProposals('q1', ['from the first'], 'facilitator'));
		await admit(room, other);
		await round(hand, [room]);
		const shared = await OpenWorkshop.read(other, room.stream);
		await round(other, [shared]);
		expect(tracksOf(shared.state, 'q1').map(({ text }) => text)).toEqual(['from the first']);
		expect(await other.database.chains.count()).toBe(1); // it stands in the list of workshops
		await must(shared.addProposals('q1', ['from the second'], 'facilitator'));
		await round(other, [shared]);
		await round(hand, [room]);
		const both = ['from the first', 'from the second'];
		expect(tracksOf(room.state, 'q1').map(({ text }) => text)).toEqual(both);
		expect((await seen(hand, room)).number).toBe((await seen(other, shared)).number);
		await must(room.addProposals('q1', ['after it'], 'facilitator'));
		expect(tracksOf((await OpenWorkshop.read(hand, room.stream)).state, 'q1')).toHaveLength(3);
		await other.database.delete();
	});

	test('a tablet gives back to the office what the other wrote, as its author signed it', async () => {
		const other = await newHand();
		await joined(other);
		const room = await newRoom(hand);
		await admit(room, other);
		await round(hand);
		const shared = await OpenWorkshop.read(other, room.stream);
		await round(other, [shared]);
		await must(shared.addProposals('q1', texts(3), 'facilitator'));
		await round(other, [shared]);
		await round(hand, [room]);
		office.streams.clear();
		await round(hand, [room]);
		expect(office.held(room.stream)).toBe(5);
		await other.database.delete();
	});
});

describe('a chain that cannot go on', () => {
	test('forked at the office: the next entry begins a new epoch and says so', async () => {
		const room = await newRoom(hand);
		office.forked = true;
		await round(hand, [room]);
		await must(room.addProposals('q1', ['after the fork'], 'turn'));
		expect(room.state.breaks).toHaveLength(1);
		expect(room.state.heads.size).toBe(2);
		expect(room.troubles).toEqual([]);
		await must(room.addProposals('q1', ['and on'], 'turn'));
		expect(room.state.breaks).toHaveLength(1);
	});

	test('longer at the office than on a tablet put back from a copy: it takes its own entries back', async () => {
		const room = await newRoom(hand);
		await must(room.addProposals('q1', texts(4), 'facilitator'));
		await round(hand, [room]);
		const { device, epoch } = [...room.state.heads.values()][0]!;
		for (const seq of [3, 4, 5]) await hand.database.entries.delete([room.stream, device, epoch, seq]);
		const two = (await hand.database.entries.get([room.stream, device, epoch, 2]))!;
		const chain = (await hand.database.chains.get(room.stream))!;
		const { headOf } = await import('$lib/device/sync/holdings.ts');
		await hand.database.chains.put({ ...chain, seq: 2, hash: headOf(two as never).hash });
		const restored = await OpenWorkshop.read(hand, room.stream);
		await round(hand, [restored]);
		expect(tracksOf(restored.state, 'q1')).toHaveLength(4);
		await must(restored.addProposals('q1', ['after it'], 'turn'));
		expect(restored.state.heads.size).toBe(2);
		await round(hand, [restored]);
		expect((await seen(hand, restored)).kind).toBe('received');
	});
});

describe('a damaged row', () => {
	test('goes as it was found once the office does not know the signature again; the rest is received', async () => {
		const room = await newRoom(hand);
		await must(room.addProposals('q1', texts(4), 'facilitator'));
		const { device, epoch } = [...room.state.heads.values()][0]!;
		const row = (await hand.database.entries.get([room.stream, device, epoch, 3]))!;
		await hand.database.entries.put({ ...row, body: { ...(row.body as object), text: 'changed' } });
		expect((await round(hand)).stopped).toBeNull();
		expect((await seen(hand, room)).kind).toBe('received');
		expect(batches()).toHaveLength(2);
	});
});

test('10,000 entries go in at most 24 requests, and a small part of their size', async () => {
	const room = await newRoom(hand);
	for (let index = 0; index < 25; index += 1) {
		const text = (proposal: number) =>
			`Ouvrir la salle du quartier le soir, pour que ${index} habitants sur ${proposal} viennent`;
		await must(
			room.addProposals(
				'q1',
				Array.from({ length: 400 }, (_, one) => text(one)),
				'facilitator'
			)
		);
	}
	let sent = 0;
	line.faults = Array.from({ length: 30 }, () => async (pass, body) => {
		sent += body.length;
		return pass();
	});
	const { stopped, received } = await round(hand);
	expect(stopped).toBeNull();
	expect(received).toBe(10_001);
	expect(office.requests.length).toBeLessThanOrEqual(24);
	expect(sent).toBeLessThan(2_200_000);
	expect((await seen(hand, room)).kind).toBe('received');
	const empty = await newHand();
	await joined(empty);
	const pulled = await OpenWorkshop.read(empty, room.stream);
	// the test's office sends only what its last signature covers, in one answer
	expect((await round(empty, [pulled])).stopped).toBeNull();
	expect(pulled.state.proposals.size).toBe(10_000);
	await empty.database.delete();
}, 120_000);

test('a page that another one took over keeps nothing more', async () => {
	await publish(builtInConsultation({ kind: 'required' }));
	await becomeWriter(hand.database);
	expect((await round(hand)).stopped).toEqual({ kind: 'not-the-writer' });
	expect(await hand.database.entries.count()).toBe(0);
});

test('a vote under way is sent without a single ballot', async () => {
	const room = await votingRoom(hand, 1);
	await must(room.cast(1, [0, 0, 0]));
	await round(hand);
	const kinds = office.requests.flatMap(
		({ batch }) => batch?.segments.flatMap(({ entries }) => entries) ?? []
	);
	expect(kinds.map(({ kind }) => kind)).toEqual([
		'workshop-opened',
		...Array.from({ length: 3 }, () => 'proposal-added'),
		'round-opened',
		'urn-opened'
	]);
});

/** A member admits another tablet; the screens for it come with the second urn. */
async function admit(room: OpenWorkshop, { key }: Hand): Promise<void> {
	const { device, alg, publicKey } = key;
	const { writeDrafts, readJournal } = await import('$lib/device/journal.ts');
	const journal = await readJournal(hand.database, hand.key.device, room.stream);
	if (isRefusal(journal)) throw new Error(journal.kind);
	const body = { device, alg, key: publicKey };
	const written = await writeDrafts(
		hand.database,
		hand.writer,
		journal,
		[{ kind: 'device-admitted', body }],
		'2026-11-23'
	);
	if (isRefusal(written)) throw new Error(written.kind);
	await room.refresh();
}

async function publish(consultation: ReturnType<typeof builtInConsultation>) {
	const place = {
		stream: office.catalogue,
		device: office.key.device,
		epoch: newEpoch(),
		seq: 1,
		prev: null
	};
	const entry = sealEntry(
		{ kind: 'consultation-published', body: { consultation } },
		{ ...place, clock: 1, at: '2026-11-23' },
		newSalt()
	);
	const { device, epoch, seq } = entry.head;
	const signature = await signHead(office.key, office.catalogue, { device, epoch, seq, hash: entry.hash });
	const { head, salt, body } = entry;
	const segments = [packSegment([{ head, salt, body }], signature)];
	const batch = { stream: office.catalogue, authors: [office.author], segments };
	expect(await office.take(batch)).toBe(200);
	return batch;
}
