import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeTallies, type Tally } from '$lib/core/tally.ts';
import { rank } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { resultOf } from '$lib/core/result.ts';
import { lastRound } from '$lib/core/workshop.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { newId } from '$lib/seal/random.ts';
import vectors from '../fixtures/judgment/vectors.json' with { type: 'json' };
import station01 from '../fixtures/judgment/orsay-2007/station_01.csv?raw';
import station06 from '../fixtures/judgment/orsay-2007/station_06.csv?raw';
import station12 from '../fixtures/judgment/orsay-2007/station_12.csv?raw';
import { details, must, newHand } from './room.ts';

/*
 * Orsay, 22 April 2007: three polling stations, 1,733 real ballots of 12 candidates on six grades; no opinion counted
 * as « À rejeter », as the voters had been told. Each station is a workshop, each ballot is cast into its urn.
 */
const stations = { '01': station01, '06': station06, '12': station12 };
const closed = new Map<string, Map<string, Tally>>();
let hand: Hand;

beforeAll(async () => {
	localStorage.clear();
	hand = await newHand();
});

afterAll(async () => hand.database.delete());

test.each(Object.entries(stations))(
	'station %s, cast, closed and judged, ranks as published',
	async (name, csv) => {
		const { candidates, ballots } = read(csv);
		const room = await open(candidates);
		for (const [index, ballot] of ballots.entries()) await must(room.cast(index + 1, ballot));
		expect(room.urn?.ballots).toBe(ballots.length);
		await must(room.closeUrn(''));
		const result = resultOf(room.state, lastRound(room.state)!);
		if (isRefusal(result)) throw new Error(result.kind);
		const ranking = result.questions[0]!.ranking;
		const names = (id: string) => room.state.texts.get(room.state.proposals.get(id)!.words)!;
		expect(Object.fromEntries(ranking.map(({ id, rank }) => [names(id), rank]))).toEqual(
			published(`polling station ${name}`)
		);
		const closing = [...room.state.urns.values()][0]!.closings[0]!.body;
		expect(closing.ballots).toBe(ballots.length);
		for (const { track, counts } of closing.tallies)
			expect([names(track), counts]).toEqual([names(track), countsOf(name, names(track))]);
		closed.set(name, new Map(closing.tallies.map(({ track, ...tally }) => [names(track), tally])));
		if (name === '12') expect(names(ranking[0]!.id)).toBe('Royal');
	}
);

test('the three stations pooled rank as published: Bayrou first', () => {
	const [first, ...others] = [...closed.values()];
	const pooled = [...first!].map(([name, tally]) => {
		const sum = others.reduce<Tally>((total, station) => {
			const merged = mergeTallies(total, station.get(name)!);
			if (isRefusal(merged)) throw new Error(merged.kind);
			return merged;
		}, tally);
		return { id: name, tally: sum.counts, noOpinion: sum.noOpinion };
	});
	const ranked = rank(pooled, { kind: 'worst' });
	if (isRefusal(ranked)) throw new Error(ranked.kind);
	expect(ranked[0]?.id).toBe('Bayrou');
	expect(Object.fromEntries(ranked.map(({ id, rank }) => [id, rank]))).toEqual(published('1733'));
});

function read(csv: string) {
	const [header = '', ...rows] = csv.trim().split(/\r?\n/u);
	const ballots = rows.map((row) => row.split(',').slice(1).map(Number));
	// In the file 6 is the best grade, 1 the worst and 0 no opinion; in a ballot 0 is the best.
	return {
		candidates: header.split(',').slice(1),
		ballots: ballots.map((grades) => grades.map((grade) => (grade === 0 ? null : 6 - grade)))
	};
}

async function open(candidates: readonly string[]): Promise<OpenWorkshop> {
	const room = await OpenWorkshop.read(hand, newId());
	const question = { id: 'q1', text: { fr: 'Pour présider la France, je juge que ce candidat serait…' } };
	const consultation = {
		title: { fr: 'Orsay 2007' },
		questions: [question],
		scale: 'quality-6',
		rule: { kind: 'worst' },
		categories: []
	} as const;
	await must(
		room.open({ ...consultation, questions: [question], categories: [] }, 'real', { ...details, people: 700 })
	);
	await must(room.addProposals('q1', candidates, 'facilitator'));
	await must(room.openRound());
	return room;
}

function countsOf(station: string, candidate: string) {
	return poll(`polling station ${station}`).options.find((option) => option.name === candidate)?.counts;
}

function poll(name: string) {
	return vectors.find((one) => one.name.includes(name) && one.balance.mode === 'worst')!;
}

function published(name: string) {
	return Object.fromEntries(poll(name).expected.map((option) => [option.name, option.rank]));
}
