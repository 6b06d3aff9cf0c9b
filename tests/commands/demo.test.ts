import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chance } from '../../src/commands/demo/chance.ts';
import { inventedRooms, pooledRanks } from '../../src/commands/demo/ogp-2022.ts';
import { orsay, stations } from '../../src/commands/demo/orsay-2007.ts';
import { planOf } from '../../src/commands/demo/country.ts';
import { runDemo } from '../../src/commands/demo/run.ts';
import { ScriptedRoom } from '../../src/commands/demo/scripted-room.ts';
import { tasteOf } from '../../src/commands/demo/taste.ts';
import { play, stages } from '../../src/commands/demo/workshop-script.ts';
import { named } from '../core/author.ts';
import { rank } from '../../src/lib/core/judgment.ts';
import { isRefusal } from '../../src/lib/core/refusal.ts';
import type { TallyRow } from '../../src/lib/server/database/ledger-tables.ts';
import { openOffice } from '../../src/lib/server/office.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'preau-demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(data: string, ...args: string[]): Promise<string> {
	let said = '';
	const write = (text: string) => void (said += text);
	const env = { DATA_DIR: join(folder, data), LANG: 'C.UTF-8' };
	return `${await runDemo({ args, env, out: write, err: write })} ${said.trim()}`;
}

type Row = Pick<TallyRow, 'track' | 'counts' | 'no_opinion'>;

/** The rank of each track, the rooms' tallies added up and judged by the announced rule. */
function ranksOf(rows: readonly Row[], textOf: ReadonlyMap<string, string>) {
	const options = [...Map.groupBy(rows, ({ track }) => track)].map(([id, own]) => ({
		id: textOf.get(id)!,
		tally: own
			.map(({ counts }) => JSON.parse(counts) as number[])
			.reduce((all, counts) => all.map((count, grade) => count + counts[grade]!)),
		noOpinion: own.reduce((sum, { no_opinion }) => sum + no_opinion, 0)
	}));
	const ranking = rank(options, { kind: 'worst' });
	if (isRefusal(ranking)) throw new Error(ranking.kind);
	return ranking.map(({ id, rank: place }) => [id, place] as const);
}

async function held(data: string) {
	const office = await openOffice({ DATA_DIR: join(folder, data) });
	const rooms = await office.db.selectFrom('rooms').selectAll().orderBy('stream').execute();
	const tallies = await office.db
		.selectFrom('tallies')
		.select(['stream', 'track', 'counts', 'no_opinion', 'ballots'])
		.orderBy('stream')
		.orderBy('track')
		.execute();
	await office.close();
	return { rooms, tallies };
}

describe('npm run demo', () => {
	test('fills an office once, and leaves one alone that holds rooms', async () => {
		expect(await run('one', '--rooms', '12')).toMatch(/^0 21 invented workshops received, \d+ entries\./);
		const before = await held('one');
		expect(await run('one', '--rooms', '12')).toMatch(/^2 This office holds workshops already: DATA_DIR=/);
		expect(await held('one')).toEqual(before);
	});

	test('makes the same rooms each time', async () => {
		await run('two', '--rooms', '12');
		expect((await held('two')).tallies).toEqual((await held('one')).tallies);
	});

	test('brings what an office meets: a rehearsal, a stranger’s room, a meeting written down twice', async () => {
		const { rooms } = await held('one');
		expect(rooms).toHaveLength(21);
		expect(rooms.filter(({ purpose }) => purpose === 'rehearsal')).toHaveLength(1);
		expect(rooms.filter(({ state }) => state === 'held').map(({ place }) => place)).toEqual(['Vannes, port']);
		const meetings = rooms
			.filter(({ purpose }) => purpose === 'real')
			.map(({ place, day }) => `${place} ${day}`);
		expect(meetings.length - new Set(meetings).size).toBe(1);
	});

	test('holds the rooms whose results are known', async () => {
		const { rooms, tallies } = await held('one');
		const streamsOf = (place: string) =>
			rooms.filter((room) => room.place.startsWith(place)).map(({ stream }) => stream);
		const ranked = (streams: readonly string[], textOf: ReadonlyMap<string, string>) =>
			Object.fromEntries(
				ranksOf(
					tallies.filter(({ stream }) => streams.includes(stream)),
					textOf
				)
			);
		const country = new Chance('Préau 2026');
		const own = country.of('Dix domaines du Open Gov Challenge');
		const items = new Map(Object.keys(pooledRanks).map((id) => [own.id(id), id]));
		expect(ranked(streamsOf('Atelier inventé'), items)).toEqual(pooledRanks);
		for (const [index, { ranks }] of inventedRooms.entries())
			expect(ranked(streamsOf(`Atelier inventé ${index + 1}`), items)).toEqual(ranks);
		const polled = country.of(orsay.title.fr);
		const names = new Map(stations[0]!.tallies.map(({ name }) => [polled.id(name), name]));
		expect(ranked(streamsOf('Orsay'), names)).toMatchObject({ Bayrou: 1, Royal: 2, Sarkozy: 3 });
		expect(ranked(streamsOf('Orsay, bureau de vote 12'), names)).toMatchObject({ Royal: 1, Bayrou: 2 });
	});

	test.each(['0', '20001', 'many', '1.5'])('takes no %s rooms', async (rooms) => {
		expect(await run('none', '--rooms', rooms)).toBe('2 --rooms takes a whole number from 1 to 20,000.');
	});
});

describe('a room of the demonstration', () => {
	const country = new Chance('a country');

	test.each(stages)('has a sound journal when it is %s', (stage) => {
		const chance = country.of(stage);
		const room = new ScriptedRoom(named('Anna'), '2026-09-01', chance);
		play(room, { ...planOf(3, country, '2026-09-01'), stage }, chance, tasteOf(country, '53', chance));
		expect(room.workshop.withoutEffect).toEqual([]);
		expect(room.workshop.minutes).toHaveLength(stage === 'signed' || stage === 'corrected' ? 1 : 0);
	});

	test('gives each track one grade or none for each ballot', () => {
		for (let ballots = 1; ballots <= 60; ballots += 1) {
			const { counts, noOpinion } = tasteOf(country, '53', country.of(ballots))('Une piste', ballots, 6);
			expect(counts.every((count) => count >= 0)).toBe(true);
			expect(counts.reduce((sum, count) => sum + count, noOpinion)).toBe(ballots);
		}
	});
});
