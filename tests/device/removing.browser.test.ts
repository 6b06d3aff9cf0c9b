import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { objectionsTo } from '$lib/core/removal.ts';
import { lossesOf } from '$lib/device/canary.ts';
import { DayPlan } from '$lib/device/day-plan.svelte.ts';
import { takeFile } from '$lib/device/file/reading.ts';
import { writeFile } from '$lib/device/file/writing.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { wasRemoved } from '$lib/device/removed.ts';
import { removableOf, removeWorkshop, type Removable } from '$lib/device/removing.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { emptied, details, everything, must, newHand, newRoom, votingRoom } from './room.ts';
import { TestLine } from './sync/line-to.ts';
import { TestOffice } from './sync/office.ts';
import { joined, round } from './sync/tablet.ts';

let hand: Hand;
const later = new Date('2100-01-01T12:00:00Z');

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await hand.database.delete();
});

async function removable({ stream }: OpenWorkshop, now = later): Promise<Removable> {
	const found = await removableOf(hand, stream, now);
	if (!found || isRefusal(found)) throw new Error('nothing to remove');
	return found;
}

async function objections(room: OpenWorkshop, now = later) {
	return objectionsTo((await removable(room, now)).facts);
}

describe('what would be lost', () => {
	test('of a workshop that never left is all of it, and its open urn with the ballots', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.cast(1, [0, 1, 2]));
		await must(room.cast(2, [0, 1, 2]));
		await room.keepDraft('turn:q1', 'half a sen');
		const { facts, summary } = await removable(room);
		expect(facts).toMatchObject({ received: 0, backedUp: false, urns: 1, ballotsInUrns: 2, drafts: 1 });
		expect(facts.entries).toBe(room.state.entries);
		expect(summary).toMatchObject({ place: details.place, proposals: 3 });
	});

	test('is young for 90 days after the last word, however old the day of the workshop', async () => {
		const room = await newRoom(hand);
		const { facts } = await removable(room, new Date(Date.now() + 89 * 86_400_000));
		expect(facts.daysOld).toBeLessThan(90);
		expect(await objections(room, new Date(Date.now() + 92 * 86_400_000))).not.toContain('recent');
	});

	test('is nothing once the office has all of it and a backup covers it', async () => {
		const office = await TestOffice.open();
		new TestLine(office);
		await joined(hand);
		const room = await newRoom(hand);
		expect(await objections(room)).toEqual(['not-received', 'not-backed-up']);
		await round(hand);
		expect(await objections(room)).toEqual(['not-backed-up']);
		await backUp(room);
		expect(await objections(room)).toEqual([]);
		office.state = 'held'; // received, and counted by nobody
		await round(hand);
		await backUp(room);
		expect(await objections(room)).toEqual(['not-received']);
		office.state = 'counted';
		await must(room.addProposals('q1', ['one more'], 'facilitator'));
		expect(await objections(room)).toEqual(['not-received', 'not-backed-up']);
	});
});

describe('removing', () => {
	test('leaves nothing of the workshop but the mark that keeps it away, and everything of the others', async () => {
		const other = await votingRoom(hand, 1);
		await must(other.cast(1, [0, 1, 2]));
		await other.keepDraft('prepare', 'theirs');
		await new DayPlan(hand, other.stream).keep({ start: 540, minutes: agenda });
		const before = await everything(hand);
		const room = await votingRoom(hand, 2);
		await must(room.cast(1, [0, 1, 2, 3, 4, 5]));
		await room.keepDraft('paste:q1', 'a list');
		await new DayPlan(hand, room.stream).keep({ start: 540, minutes: agenda });
		expect(await removeWorkshop(hand, await removable(room), true)).toBeNull();
		const after = await everything(hand);
		const mark = { key: `removed:${room.stream}`, value: true };
		expect(after).toEqual({ ...before, settings: [...before['settings']!, mark].sort(byKey) });
		expect(JSON.stringify({ ...after, settings: [] })).not.toContain(room.stream);
		expect(await removableOf(hand, room.stream, later)).toBeNull();
	});

	test('needs a confirmation where anything would be lost, and none where nothing would', async () => {
		const room = await newRoom(hand);
		const found = await removable(room);
		expect(await removeWorkshop(hand, found, false)).toEqual({ kind: 'removal-unconfirmed' });
		expect((await OpenWorkshop.read(hand, room.stream)).state.entries).toBe(1);
		const safe = { ...found, facts: { ...found.facts, received: 1, backedUp: true } };
		expect(await removeWorkshop(hand, safe, false)).toBeNull();
	});

	test('is refused when a ballot was cast, or a proposal kept, since the warning', async () => {
		const room = await votingRoom(hand, 1);
		const warned = await removable(room);
		await must(room.cast(1, [0, 1, 2]));
		expect(await removeWorkshop(hand, warned, true)).toEqual({ kind: 'journal-moved' });
		const again = await removable(room);
		await must(room.closeUrn('one of thirty'));
		expect(await removeWorkshop(hand, again, true)).toEqual({ kind: 'journal-moved' });
		expect((await OpenWorkshop.read(hand, room.stream)).state.urns.size).toBe(1);
	});

	test('is refused to a page that is no longer the writer, and what was there is still guarded', async () => {
		const room = await newRoom(hand);
		const found = await removable(room);
		await becomeWriter(hand.database);
		expect(await removeWorkshop(hand, found, true)).toEqual({ kind: 'not-the-writer' });
		await emptied(hand.database.entries);
		await emptied(hand.database.chains);
		expect(lossesOf(localStorage, [])).toMatchObject([{ stream: room.stream, expected: 1 }]);
	});

	test('is no loss that the next start would tell of', async () => {
		const room = await newRoom(hand);
		await must(removeWorkshop(hand, await removable(room), true));
		expect(lossesOf(localStorage, await hand.database.chains.all())).toEqual([]);
	});
});

describe('a workshop that was removed', () => {
	test('does not come back from the office, not even while its address is open', async () => {
		const office = await TestOffice.open();
		new TestLine(office);
		await joined(hand);
		const [room, other] = [await newRoom(hand), await newRoom(hand)];
		await round(hand);
		await must(removeWorkshop(hand, await removable(room), true));
		const visited = await OpenWorkshop.read(hand, room.stream);
		await must(other.addProposals('q1', ['goes on'], 'facilitator'));
		const before = office.requests.length;
		expect((await round(hand, [visited])).stopped).toBeNull();
		const asked = office.requests.slice(before).flatMap(({ asks }) => asks.map(({ stream }) => stream));
		expect(asked).toContain(other.stream);
		expect(asked).not.toContain(room.stream);
		expect(office.held(room.stream)).toBe(1);
		expect(office.held(other.stream)).toBe(2);
		expect((await OpenWorkshop.read(hand, room.stream)).state.opened).toBeNull();
		expect(await wasRemoved(hand.database, room.stream)).toBe(true);
	});

	test('comes back with a file that a person brings, and is asked for again', async () => {
		const office = await TestOffice.open();
		new TestLine(office);
		await joined(hand);
		const room = await newRoom(hand);
		await must(room.addProposals('q1', ['Des bancs'], 'facilitator'));
		const file = await writeFile(hand, room.stream);
		if (isRefusal(file)) throw new Error(file.kind);
		await must(removeWorkshop(hand, await removable(room), true));
		expect(await takeFile(hand, file.blob)).toMatchObject({ added: 2, isMember: true });
		expect(await wasRemoved(hand.database, room.stream)).toBe(false);
		expect((await OpenWorkshop.read(hand, room.stream)).state.proposals.size).toBe(1);
		await round(hand);
		expect(office.held(room.stream)).toBe(2);
	});

	test('does not come back through a round that was under way', async () => {
		const office = await TestOffice.open();
		const line = new TestLine(office);
		await joined(hand);
		const room = await newRoom(hand);
		await round(hand);
		// The tablet lost the workshop, asks for it, and somebody removes it before the answer is there.
		const found = await removable(room);
		await emptied(hand.database.entries);
		line.faults = [
			async (pass) => {
				const answer = await pass();
				await must(removeWorkshop(hand, found, true));
				return answer;
			}
		];
		await round(hand);
		const after = await everything(hand);
		expect(JSON.stringify([after['entries'], after['chains'], after['deliveries']])).not.toContain(
			room.stream
		);
	});
});

const agenda = { welcome: 0, gather: 10, sort: 0, break: 0, grade: 10, result: 0, conclude: 0 };

function byKey(a: unknown, b: unknown): number {
	return (a as { key: string }).key < (b as { key: string }).key ? -1 : 1;
}

// What a receipt says after a backup of the office: that it covers the chain too.
async function backUp({ stream }: OpenWorkshop): Promise<void> {
	const row = (await hand.database.deliveries.get(stream))!;
	const { receipt, signature } = row.receipt!;
	const chains = receipt.chains.map((chain) => ({ ...chain, covered: chain.seq }));
	await hand.database.deliveries.put({ ...row, receipt: { receipt: { ...receipt, chains }, signature } });
}
