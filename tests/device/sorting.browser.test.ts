import { expect, test } from 'vitest';
import { tracksOf } from '$lib/core/tracks.ts';
import { Sorting } from '$lib/device/sorting.svelte.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { everything, must, newHand, newRoom } from './room.ts';

const texts = ['Des bancs', 'Des arbres', 'Des pistes cyclables'];

async function sortedRoom() {
	const hand = await newHand();
	const room = await newRoom(hand);
	await must(room.addProposals('q1', texts, 'facilitator'));
	const list = () => tracksOf(room.state, 'q1');
	return { hand, room, list, sorting: Sorting.of(room) };
}

test('every act is on the disk, and so is its taking back: nothing is ever deleted', async () => {
	const { hand, room, list, sorting } = await sortedRoom();
	const before = list();
	await must(
		sorting.order(
			'q1',
			list()
				.map(({ id }) => id)
				.reverse()
		)
	);
	await must(sorting.theme(list()[0]!.id, 'La mobilité'));
	await must(sorting.merge([before[0]!.id, before[1]!.id], before[1]!.words));
	await must(sorting.reword(list()[1]!.id, 'Des bancs et des arbres'));
	await must(sorting.setAside(list()[1]!.id, 'déjà fait'));
	expect(sorting.last).toBe('set-aside');
	const written = room.state.entries;
	for (let acts = 5; acts > 0; acts -= 1) await must(sorting.takeBack());
	expect(sorting.last).toBeNull();
	expect(list().map(({ text, theme }) => [text, theme])).toEqual(texts.map((text) => [text, '']));
	expect(room.state.entries).toBe(written + 5);
	const again = await OpenWorkshop.read(hand, room.stream);
	expect(tracksOf(again.state, 'q1')).toEqual(list());
});

test('a merge that is undone from the list can be taken back too', async () => {
	const { list, sorting } = await sortedRoom();
	const [first, second] = list();
	await must(sorting.merge([first!.id, second!.id], second!.words));
	await must(sorting.undoMerge(list()[0]!.merge!));
	expect(list()).toHaveLength(3);
	await must(sorting.takeBack());
	expect(list().map(({ text }) => text)).toEqual(['Des arbres', 'Des pistes cyclables']);
});

test('a refused act is nothing to take back', async () => {
	const { list, sorting } = await sortedRoom();
	expect(await sorting.reword(list()[0]!.id, '   ')).toEqual({ kind: 'text-empty' });
	expect(sorting.last).toBeNull();
	expect(await sorting.takeBack()).toBeNull();
});

test('words that somebody asks to have removed are nowhere on the tablet any more', async () => {
	const { hand, room, list, sorting } = await sortedRoom();
	const mine = list()[1]!;
	await must(sorting.reword(mine.id, 'Des arbres, et de l’ombre'));
	await must(room.eraseProposal(mine.proposals[0]!.id));
	expect(JSON.stringify(await everything(hand))).not.toMatch(/arbres/u);
	expect(list().map(({ text }) => text)).toEqual(['Des bancs', 'Des pistes cyclables']);
	const again = await OpenWorkshop.read(hand, room.stream);
	expect(again.troubles).toEqual([]);
	expect(tracksOf(again.state, 'q1')).toEqual(list());
});
