import { describe, expect, test } from 'vitest';
import { fold } from '$lib/core/folding.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { resultOf, type RoundResult } from '$lib/core/result.ts';
import type { Rule } from '$lib/core/rule.ts';
import { Author, named, stream } from './author.ts';

describe('the result of a round', () => {
	test('adds the urns of its tablets, and says that it is provisional while one is open', () => {
		const room = new Room({ kind: 'worst' });
		room.close('first', [
			[2, 0, 0, 0, 0, 0],
			[0, 2, 0, 0, 0, 0]
		]);
		expect(room.result()).toMatchObject({ final: false, openUrns: 1, ballots: 2 });
		room.close('second', [
			[0, 0, 0, 0, 0, 2],
			[0, 2, 0, 0, 0, 0]
		]);
		const { final, ballots, questions } = room.result();
		expect({ final, ballots }).toEqual({ final: true, ballots: 4 });
		expect(questions[0]?.ranking.map(({ id, rank, counts }) => ({ id, rank, counts }))).toEqual([
			{ id: named('B'), rank: 1, counts: [0, 4, 0, 0, 0, 0] },
			{ id: named('A'), rank: 2, counts: [2, 0, 0, 0, 0, 2] }
		]);
	});

	test('counts nothing of an urn that was closed in two different ways', () => {
		const room = new Room({ kind: 'worst' });
		room.close('first', [
			[2, 0, 0, 0, 0, 0],
			[0, 2, 0, 0, 0, 0]
		]);
		room.close('first', [
			[0, 0, 2, 0, 0, 0],
			[0, 2, 0, 0, 0, 0]
		]);
		room.close('second', [
			[0, 0, 0, 0, 0, 1],
			[0, 1, 0, 0, 0, 0]
		]);
		expect(room.result().ballots).toBe(1);
	});

	test('keeps ties and skips the next rank', () => {
		const room = new Room({ kind: 'worst' });
		room.close('first', [
			[1, 1, 0, 0, 0, 0],
			[1, 1, 0, 0, 0, 0]
		]);
		expect(room.result().questions[0]?.ranking.map(({ rank }) => rank)).toEqual([1, 1]);
	});

	test('ranks nothing below the declared quorum', () => {
		const room = new Room({ kind: 'ignored', quorum: 3 });
		room.close('first', [
			[2, 0, 0, 0, 0, 0],
			[0, 2, 0, 0, 0, 0]
		]);
		expect(room.result().questions[0]?.ranking.map(({ rank }) => rank)).toEqual([null, null]);
	});

	test('of a round in which nobody voted is empty, not wrong', () => {
		const room = new Room({ kind: 'worst' });
		expect(room.result().questions[0]?.ranking.map(({ rank, grade }) => [rank, grade])).toEqual([
			[null, null],
			[null, null]
		]);
	});
});

/** One question, two tracks, and the urns of one tablet. */
class Room {
	readonly #anna = new Author('Anna');
	readonly #entries;

	constructor(rule: Rule) {
		const anna = this.#anna;
		this.#entries = [anna.opens(), anna.proposes('A'), anna.proposes('B')];
		const tracks = ['A', 'B'].map((name) => ({ track: named(name), words: anna.wordsOf(name) }));
		const questions = [{ question: 'q1', tracks }];
		const round = { round: named('round'), questions, scale: 'quality-6', rule, seen: [] } as const;
		this.#entries.push(anna.writes('round-opened', round));
		for (const urn of ['first', 'second']) {
			const body = { urn: named(urn), round: named('round'), device: anna.device };
			this.#entries.push(anna.writes('urn-opened', body));
		}
	}

	close(urn: string, counts: readonly number[][]): void {
		const ballots = counts[0]!.reduce((sum, count) => sum + count, 0);
		const tallies = ['A', 'B'].map((name, index) => ({
			track: named(name),
			counts: counts[index]!,
			noOpinion: 0
		}));
		const body = { urn: named(urn), ballots, spoiled: 0, paper: 0, tallies };
		this.#entries.push(this.#anna.writes('urn-closed', body));
	}

	result(): RoundResult {
		const workshop = fold(stream, this.#entries);
		const result = resultOf(workshop, workshop.rounds[0]!);
		if (isRefusal(result)) throw new Error(result.kind);
		return result;
	}
}
