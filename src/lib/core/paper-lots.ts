import { gradedTracks } from './tracks.ts';
import type { Round } from './workshop.ts';

/** Most lots: one for each letter that people tell apart at a glance. */
export const mostLots = 8;

/**
 * The orders in which the tracks of a round stand on the paper ballots of each lot, as indices in its frozen order:
 * shuffled within each question, the questions in their order. The chance is that of the round's id, which the device
 * drew when the list was frozen: a lot that is printed again, here or elsewhere, is the same lot.
 */
export function lotOrders(round: Round, lots: number): readonly (readonly number[])[] {
	const orders: number[][] = [];
	for (let lot = 0; lot < Math.min(lots, mostLots); lot += 1) {
		let order = shuffledOrder(round, lot, 0);
		// a short list has few orders: another one is looked for, but not for ever
		for (let again = 1; again < 50 && orders.some((one) => one.join() === order.join()); again += 1)
			order = shuffledOrder(round, lot, again);
		orders.push(order);
	}
	return orders;
}

/** The order of the frozen list. */
export function frozenOrder(round: Round): readonly number[] {
	return [...gradedTracks(round).keys()];
}

function shuffledOrder(round: Round, lot: number, again: number): number[] {
	const tracks = gradedTracks(round);
	const random = numbersFrom(`${round.id} ${lot} ${again}`);
	return round.questions.flatMap(({ question }) =>
		shuffle(
			[...tracks.keys()].filter((index) => tracks[index]?.question === question),
			random
		)
	);
}

function shuffle(list: readonly number[], random: () => number): number[] {
	const shuffled = [...list];
	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
	}
	return shuffled;
}

/** Numbers from 0 to 1 that a text stands for: FNV-1a into mulberry32. For the order of a list, never for a secret. */
function numbersFrom(text: string): () => number {
	let state = 0x811c9dc5;
	for (const letter of text) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
