import { newHand, newRoom, must } from '../../device/room.ts';
import { longText } from './contender.ts';

// Préau's own way: decided, folded, sealed, checked against writer and head, kept, told to the canary.
const hand = await newHand('preau');
const room = await newRoom(hand);
const lot = 500;

globalThis.bench = {
	seed: async (entries) => {
		for (let done = 0; done < entries; done += lot) {
			await must(
				room.addProposals('q1', Array.from({ length: Math.min(lot, entries - done) }, longText), 'turn')
			);
		}
	},
	append: async (entries) => {
		const texts = Array.from({ length: entries }, longText);
		const start = performance.now();
		for (const text of texts) await must(room.addProposals('q1', [text], 'turn'));
		return performance.now() - start;
	},
	count: async () => (await hand.database.entries.count()) - 1 // without the opening
};
