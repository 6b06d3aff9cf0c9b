import type { Draft } from '$lib/core/entry-kinds.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { remember } from '$lib/device/canary.ts';
import { dayOf } from '$lib/device/claimed-time.ts';
import { readJournal, writeDrafts } from '$lib/device/journal.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { must, newHand, newRoom } from '../../device/room.ts';

declare global {
	/** Puts two workshops on the tablet of this origin, of so many entries each, and answers their streams. */
	var fillTablet: (entries: number, tracks: number) => Promise<{ writing: string; voting: string }>;
}

globalThis.fillTablet = async (entries, tracks) => {
	const hand = await newHand('preau');
	const writing = await fullRoom(hand, entries, tracks);
	const voting = await fullRoom(hand, entries - 2, tracks); // the round and its urn come on top
	await must(voting.openRound());
	await hand.database.close();
	return { writing: writing.stream, voting: voting.stream };
};

/** A workshop of a few tracks, reworded until the journal is as long as it should be. */
async function fullRoom(hand: Hand, entries: number, tracks: number): Promise<OpenWorkshop> {
	const room = await newRoom(hand);
	for (const question of ['q1', 'q2', 'q3']) {
		const texts = Array.from({ length: tracks }, (_, index) => `${sentence} (${question}, ${index + 1})`);
		await must(room.addProposals(question, texts, 'facilitator'));
	}
	await reword(hand, room, entries - room.state.entries);
	return OpenWorkshop.read(hand, room.stream);
}

async function reword({ database, writer, key }: Hand, room: OpenWorkshop, count: number): Promise<void> {
	const ids = [...room.state.proposals.keys()];
	let journal = await readJournal(database, key.device, room.stream);
	for (let done = 0; done < count; done += lot) {
		if (isRefusal(journal)) throw new Error(journal.kind);
		const drafts = Array.from({ length: Math.min(lot, count - done) }, (_, index): Draft => {
			const track = ids[(done + index) % ids.length]!;
			return { kind: 'proposal-reworded', body: { track, text: `${sentence} (${done + index})` } };
		});
		journal = await writeDrafts(database, writer, journal, drafts, dayOf(new Date()));
	}
	if (!isRefusal(journal)) remember(localStorage, journal.chain);
}

const lot = 500;
const sentence =
	'Que chaque administration publie ses données et dise à qui elles ont servi, chaque année et en clair';
