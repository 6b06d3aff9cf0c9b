import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { summarise } from '$lib/core/summary.ts';
import { GrowingMap } from '$lib/core/growing-map.ts';
import { exportedMarks, noteExported } from '$lib/device/file/exported.ts';
import { takeFile, type FileTaken } from '$lib/device/file/reading.ts';
import { writeFile, type WrittenFile } from '$lib/device/file/writing.ts';
import { readJournal, writeDrafts } from '$lib/device/journal.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { underway } from '$lib/device/sync/deliveries.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { under } from '$lib/device/table.ts';
import { newId } from '$lib/seal/random.ts';
import { packFile } from '$lib/seal/workshop-file.ts';
import { everything, must, newHand, newRoom, votingRoom } from '../room.ts';

let tablets: Hand[] = [];
let anna: Hand;
let ben: Hand;

beforeEach(async () => {
	localStorage.clear();
	[anna, ben] = [await tablet(), await tablet()];
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const { database } of tablets) await database.delete();
	tablets = [];
});

describe('a workshop’s file', () => {
	test('gives another tablet the same workshop, which stands in its list', async () => {
		const room = await votingRoom(anna, 2);
		await must(room.cast(1, [0, 1, 2, 3, 4, 5]));
		await must(room.closeUrn('Two had left'));
		const file = await written(anna, room.stream);
		const entries = await anna.database.entries.count();
		expect(await taken(ben, file)).toMatchObject({
			entries,
			added: entries,
			left: 0,
			isMember: false,
			workshop: { ...summarise(room.state) }
		});
		expect(await journalOf(ben, room.stream)).toEqual(await journalOf(anna, room.stream));
		const rows = await ben.database.chains.all();
		expect(rows.map(({ seq, summary }) => ({ seq, place: summary.place }))).toEqual([
			{ seq: 0, place: 'Rennes' }
		]);
	});

	test('is read any number of times, older and newer ones in any order', async () => {
		const room = await newRoom(anna);
		const files: WrittenFile[] = [];
		for (const text of ['one', 'two', 'three']) {
			await must(room.addProposals('q1', [text], 'facilitator'));
			files.push(await written(anna, room.stream));
		}
		const [first, second, third] = files as [WrittenFile, WrittenFile, WrittenFile];
		for (const order of [
			[first, third, second],
			[third, third, first],
			[second, first, second, third]
		]) {
			const reader = await tablet();
			for (const file of order) await taken(reader, file);
			expect(await journalOf(reader, room.stream)).toEqual(await journalOf(anna, room.stream));
		}
		await taken(ben, third);
		expect(await taken(ben, second)).toMatchObject({ added: 0, left: 0 });
	});

	test('of several tablets, in any order, folds to the same state', async () => {
		const { files, stream } = await severalTablets();
		const states: string[] = [];
		const reading = async (first: readonly number[], again: readonly number[]) => {
			const reader = await tablet();
			for (const index of [...first, ...again]) await taken(reader, files[index]!);
			states.push(await stateOf(reader, stream));
			expect(new Set(states).size).toBe(1);
		};
		const whole = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
		const more = fc.array(fc.nat({ max: 2 }), { maxLength: 3 });
		await fc.assert(fc.asyncProperty(whole, more, reading), { seed: 12, numRuns: 15 });
		expect(states[0]).toContain('"carla has one"');
	});

	test('holds more than a thousand entries of several tablets, and loses none', async () => {
		const room = await newRoom(anna);
		const texts = (count: number, who: string) => Array.from({ length: count }, (_, one) => `${who} ${one}`);
		await must(room.addProposals('q1', texts(700, 'anna'), 'facilitator'));
		await admit(room, ben);
		await taken(ben, await written(anna, room.stream));
		const second = await OpenWorkshop.read(ben, room.stream);
		await must(second.addProposals('q2', texts(520, 'ben'), 'facilitator'));
		const carla = await tablet();
		await taken(carla, await written(ben, room.stream));
		const relayed = await written(carla, room.stream); // by a tablet that wrote none of it
		await taken(anna, relayed);
		expect(relayed.entries).toBe(1 + 700 + 1 + 520);
		expect(await stateOf(anna, room.stream)).toBe(await stateOf(ben, room.stream));
	});

	test('takes on what a tablet wrote after it had read an earlier one', async () => {
		const room = await newRoom(anna);
		await admit(room, ben);
		await taken(ben, await written(anna, room.stream));
		await must((await OpenWorkshop.read(ben, room.stream)).addProposals('q1', ['from Ben'], 'facilitator'));
		expect(await taken(anna, await written(ben, room.stream))).toMatchObject({ added: 1, isMember: true });
		await room.refresh();
		await must(room.addProposals('q1', ['from Anna'], 'facilitator'));
		expect(room.state.proposals.size).toBe(2);
	});
});

describe('an open urn is never in it', () => {
	test('neither ballots, nor key, nor its count, while a round is held', async () => {
		const room = await votingRoom(anna, 1);
		for (const turn of [1, 2, 3]) await must(room.cast(turn, [0, 1, 2]));
		await must(room.spoil(4));
		const text = await expanded(await written(anna, room.stream));
		const { ballots, urns } = (await everything(anna)) as Record<string, { id: string }[]>;
		expect(ballots).toHaveLength(3);
		for (const { id } of ballots!) expect(text).not.toContain(id);
		const sealed = ballots!.map((row) => (row as unknown as { ballot: Uint8Array }).ballot);
		for (const bytes of sealed) {
			expect(text).not.toContain(btoa(String.fromCharCode(...bytes)).slice(0, 12));
			expect(text).not.toContain(bytes.toString().slice(0, 24));
		}
		for (const word of ['"turn":', 'ballot', 'spoiled', '"paper"', 'tallies'])
			expect(text).not.toContain(word);
		// The journal says that there is an urn, and on which tablet: nothing of what lies in it.
		expect(text.split(urns![0]!.id)).toHaveLength(2);
		const again = await expanded(await written(anna, room.stream));
		await must(room.cast(5, [0, 0, 0]));
		expect(await expanded(await written(anna, room.stream))).toBe(again);
	});

	test('nor on a tablet that reads it', async () => {
		const room = await votingRoom(anna, 1);
		await must(room.cast(1, [0, 1, 2]));
		await taken(ben, await written(anna, room.stream));
		expect((await OpenWorkshop.read(ben, room.stream)).urn).toBeNull();
		expect(await ben.database.ballots.count()).toBe(0);
	});
});

describe('a tablet that neither opened the workshop nor was admitted', () => {
	test('reads it and is refused every act', async () => {
		const room = await newRoom(anna);
		await taken(ben, await written(anna, room.stream));
		const read = await OpenWorkshop.read(ben, room.stream);
		const refused = { kind: 'not-a-member' };
		expect(await read.addProposals('q1', ['mine'], 'facilitator')).toEqual(refused);
		expect(await read.voidWorkshop('mine')).toEqual(refused);
		expect(await ben.database.entries.count()).toBe(1);
	});

	test('writes once it is admitted, and the opener takes it', async () => {
		const room = await newRoom(anna);
		await taken(ben, await written(anna, room.stream));
		const read = await OpenWorkshop.read(ben, room.stream);
		await admit(room, ben);
		await taken(ben, await written(anna, room.stream));
		await read.refresh();
		await must(read.addProposals('q1', ['mine'], 'facilitator'));
		await taken(anna, await written(ben, room.stream));
		await room.refresh();
		expect(room.state.proposals.size).toBe(1);
	});
});

describe('erased words', () => {
	test('go from a tablet that holds them, and do not come back with an older file', async () => {
		const room = await newRoom(anna);
		await must(room.addProposals('q1', ['my name is Anna'], 'facilitator'));
		const before = await written(anna, room.stream);
		await taken(ben, before);
		const [proposal] = [...room.state.proposals.keys()];
		await must(room.eraseProposal(proposal!));
		const after = await written(anna, room.stream);
		expect(await expanded(after)).not.toContain('my name is Anna');
		await taken(ben, after);
		expect(JSON.stringify(await everything(ben))).not.toContain('my name is Anna');
		await taken(ben, before);
		expect(JSON.stringify(await everything(ben))).not.toContain('my name is Anna');
	});

	test('stay when a stranger says that they are erased', async () => {
		const room = await newRoom(anna);
		await must(room.addProposals('q1', ['an idea'], 'facilitator'));
		await taken(ben, await written(anna, room.stream));
		const read = await OpenWorkshop.read(ben, room.stream);
		const spy = vi.spyOn(read, 'isMember', 'get').mockReturnValue(true); // a tablet with another program
		const [proposal] = [...read.state.proposals.keys()];
		await must(read.eraseProposal(proposal!));
		spy.mockRestore();
		await taken(anna, await written(ben, room.stream));
		expect(JSON.stringify(await everything(anna))).toContain('an idea');
	});
});

describe('where a workshop is', () => {
	test('it left in a file, until something is added', async () => {
		const room = await newRoom(anna);
		expect((await underway(anna.database, room.stream)).kind).toBe('here');
		const { marks } = await written(anna, room.stream);
		expect((await underway(anna.database, room.stream)).kind).toBe('here'); // written, and not given to anybody
		expect(await noteExported(anna, room.stream, marks)).toBeNull();
		expect(await exportedMarks(anna.database, room.stream)).toEqual(marks);
		expect(await underway(anna.database, room.stream)).toMatchObject({ kind: 'exported', carried: false });
		await must(room.addProposals('q1', ['more'], 'facilitator'));
		expect((await underway(anna.database, room.stream)).kind).toBe('here');
	});

	test('a tablet that only carries it knows that it does', async () => {
		const room = await newRoom(anna);
		await taken(ben, await written(anna, room.stream));
		expect(await underway(ben.database, room.stream)).toMatchObject({
			kind: 'here',
			carried: true,
			entries: 1
		});
	});
});

describe('what is not taken', () => {
	test('a file without the beginning of a workshop that is not here, while the one that has it takes it', async () => {
		const room = await newRoom(anna);
		await admit(room, ben);
		await taken(ben, await written(anna, room.stream));
		await must((await OpenWorkshop.read(ben, room.stream)).addProposals('q1', ['x'], 'facilitator'));
		await ben.database.entries.delete(under(room.stream, anna.key.device));
		const { blob } = await written(ben, room.stream);
		const carla = await tablet();
		expect(await takeFile(carla, blob)).toEqual({ kind: 'file-without-opening' });
		expect(await carla.database.entries.count()).toBe(0);
		expect(await takeFile(anna, blob)).toMatchObject({ added: 1 });
	});

	test('a damaged file: nothing of it is kept', async () => {
		const room = await newRoom(anna);
		const bytes = new Uint8Array(await (await written(anna, room.stream)).blob.arrayBuffer());
		bytes[bytes.length - 12]! ^= 7;
		expect(isRefusal(await takeFile(ben, new Blob([bytes])))).toBe(true);
		expect(await ben.database.entries.count()).toBe(0);
	});

	test('what its author never signed, and says so', async () => {
		const room = await newRoom(anna);
		await must(room.addProposals('q1', ['signed'], 'facilitator'));
		const file = await written(anna, room.stream);
		const forged = (await expanded(file)).replace('"text":"signed"', '"text":"forged"');
		const batches = forged
			.split('\n')
			.slice(1)
			.map((line) => JSON.parse(line) as never);
		const outcome = await takeFile(ben, await packFile(room.stream, batches));
		expect(outcome).toEqual({ kind: 'file-without-opening' });
		await taken(ben, file);
		expect(await takeFile(ben, await packFile(room.stream, batches))).toMatchObject({ added: 0, left: 2 });
	});
});

async function tablet(): Promise<Hand> {
	const hand = await newHand();
	tablets.push(hand);
	return hand;
}

// Writes what a member's tablet writes when it admits another.
async function admit(room: OpenWorkshop, { key }: Hand): Promise<void> {
	const { hand, stream } = room;
	const journal = await readJournal(hand.database, hand.key.device, stream);
	if (isRefusal(journal)) throw new Error(journal.kind);
	const body = { device: key.device, alg: key.alg, key: key.publicKey };
	const draft = { kind: 'device-admitted', body } as const;
	const kept = await writeDrafts(hand.database, hand.writer, journal, [draft], '2026-11-23T10:00+01:00');
	if (isRefusal(kept)) throw new Error(kept.kind);
	await room.refresh();
}

/** Anna opens, admits Ben and Carla, and each writes on without knowing the others: a file of each of them. */
async function severalTablets(): Promise<{ files: WrittenFile[]; stream: string }> {
	const carla = await tablet();
	const room = await newRoom(anna);
	await must(room.addProposals('q1', ['first', 'second'], 'facilitator'));
	for (const other of [ben, carla]) await admit(room, other);
	const start = await written(anna, room.stream);
	for (const [hand, text] of [
		[ben, 'ben has one'],
		[carla, 'carla has one']
	] as const) {
		await taken(hand, start);
		const own = await OpenWorkshop.read(hand, room.stream);
		await must(own.addProposals('q1', [text], 'facilitator'));
		const of = [...own.state.proposals.values()].filter(({ question }) => question === 'q1');
		const [one, two] = of;
		await must(own.act({ kind: 'merge-tracks', track: newId(), of: [one!.id, two!.id], words: one!.words }));
	}
	await must(room.addProposals('q2', ['anna goes on'], 'facilitator'));
	const files = await Promise.all([anna, ben, carla].map((hand) => written(hand, room.stream)));
	return { files, stream: room.stream };
}

async function written(hand: Hand, stream: string): Promise<WrittenFile> {
	const file = await writeFile(hand, stream);
	if (isRefusal(file)) throw new Error(file.kind);
	return file;
}

async function taken(hand: Hand, { blob }: WrittenFile): Promise<FileTaken> {
	const outcome = await takeFile(hand, blob);
	if (isRefusal(outcome)) throw new Error(outcome.kind);
	return outcome;
}

async function expanded({ blob }: WrittenFile): Promise<string> {
	return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function journalOf({ database }: Hand, stream: string) {
	return database.entries.all(under(stream));
}

/** Everything that the journal amounts to there, as text. */
async function stateOf(hand: Hand, stream: string): Promise<string> {
	const { state } = await OpenWorkshop.read(hand, stream);
	return JSON.stringify(state, (_, value: unknown) => {
		if (value instanceof Map || value instanceof GrowingMap) return [...value.entries()];
		return value instanceof Set ? [...value].sort() : value;
	});
}
