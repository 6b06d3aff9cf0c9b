import './count-requests.ts';
import type { Draft } from '$lib/core/entry-kinds.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { newId } from '$lib/seal/random.ts';
import { dayOf } from '$lib/device/claimed-time.ts';
import { readJournal, writeDrafts } from '$lib/device/journal.ts';
import { join, officeOf } from '$lib/device/sync/joining.ts';
import { Line } from '$lib/device/sync/line.ts';
import { runRound } from '$lib/device/sync/round.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { newHand, newRoom } from '../../device/room.ts';
import { prose, timed } from './sync-contender.ts';

/** Préau's own way: asked what is held, signed, packed, proven; the office verifies, folds and projects. */
const hand = await newHand('preau');
const other = await newHand('another tablet of the room');
const room = await newRoom(hand);

globalThis.sync = {
	async seed(entries, code) {
		await joined(hand, code);
		await write([
			{
				kind: 'device-admitted',
				body: { device: other.key.device, alg: other.key.alg, key: other.key.publicKey }
			}
		]);
		const left = entries - (await hand.database.entries.count());
		for (let done = 0; done < left; done += lot)
			await write(Array.from({ length: Math.min(lot, left - done) }, proposal));
	},
	push: () => timed(() => round(hand, [])),
	async pull(code) {
		await joined(other, code);
		const ms = await timed(() => round(other, [room.stream]));
		return { ms, count: await other.database.entries.count() };
	}
};

const lot = 500;

function proposal(): Draft {
	const body = { proposal: newId(), question: 'q1', text: prose(), origin: 'turn', category: null } as const;
	return { kind: 'proposal-added', body };
}

async function write(drafts: readonly Draft[]): Promise<void> {
	const { database, key, writer } = hand;
	const journal = await readJournal(database, key.device, room.stream);
	if (isRefusal(journal)) throw new Error(journal.kind);
	const written = await writeDrafts(database, writer, journal, drafts, dayOf(new Date()));
	if (isRefusal(written)) throw new Error(written.kind);
}

async function joined({ database, key }: Hand, code = ''): Promise<void> {
	const office = await join(database, key, code, 'bench');
	if (isRefusal(office)) throw new Error(office.kind);
}

async function round(by: Hand, opened: readonly string[]): Promise<void> {
	const office = await officeOf(by.database);
	if (!office) throw new Error('the tablet has not joined');
	const line = new Line(by, office, 'bench', new AbortController().signal);
	const watch = { begins: nothing, received: nothing, heard: nothing, changed: () => Promise.resolve() };
	const stopped = await runRound(by, line, office, opened, watch);
	if (stopped) throw new Error(JSON.stringify(stopped));
}

function nothing(): void {}
