import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '$lib/core/folding.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Batch } from '$lib/core/sync/messages.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { append } from '$lib/server/ledger/append.ts';
import type { Ledger } from '$lib/server/ledger/ledger.ts';
import { readRoom } from '$lib/server/ledger/reading.ts';
import { rebuild } from '$lib/server/ledger/rebuilding.ts';
import { named } from '../../core/author.ts';
import { freezing } from '../../core/journals.ts';
import { onEachDatabase } from '../databases.ts';
import { delivery, everything, ledgerIn } from './held.ts';
import { besides, roomOf, type Scribe } from './scribe.ts';

// A room of two tablets that write at the same time, with a round that is closed, and something erased.
async function room(name: string): Promise<readonly Scribe[]> {
	const anna = await roomOf(name);
	const ben = await besides(anna, `Ben of ${name}`);
	anna.admits(ben);
	ben.sees(...anna.written);
	anna.proposesMany(4, `${name} A`);
	ben.proposesMany(4, `${name} B`);
	anna.sees(...ben.written);
	const told = anna.written[3]!;
	anna.writes('erased', { targets: [told.hash] });
	const alike = [anna.written[5]!, ben.written[1]!];
	const of = alike.map(({ body }) => ('proposal' in body ? body.proposal : ''));
	anna.writes('tracks-merged', {
		track: named(`both of ${name}`),
		question: 'q1',
		of,
		words: alike[0]!.hash
	});
	freezing(anna, [anna.written[4]!, ben.written[0]!], anna.written);
	const urn = named(`urn of ${name}`);
	anna.writes('urn-opened', { urn, round: named('round'), device: anna.device });
	const tallies = [anna.written[4]!, ben.written[0]!].map(({ body }, index) => ({
		track: 'proposal' in body ? body.proposal : '',
		counts: [index, 2 - index, 0, 0, 0, 1],
		noOpinion: 1
	}));
	anna.writes('urn-closed', { urn, ballots: 4, spoiled: 0, paper: 0, tallies });
	return [anna, ben];
}

/** A chain cut into batches at these places, with some overlap. */
async function pieces(scribe: Scribe, cuts: readonly number[]): Promise<Batch[]> {
	const last = scribe.written.length;
	const ends = [...new Set(cuts.filter((cut) => cut < last)), last].sort((a, b) => a - b);
	return Promise.all(ends.map((end, index) => scribe.batch(Math.max(1, ends[index - 1] ?? 1), end)));
}

/** Sends batches as they are drawn, some of them again; one that comes too early is sent later. */
async function deliver(ledger: Ledger, batches: readonly Batch[], draws: Iterator<number>): Promise<void> {
	const waiting = [...batches];
	while (waiting.length > 0) {
		const draw = (draws.next().value as number) % waiting.length;
		const answer = await append(ledger, waiting[draw]!, delivery);
		if (isRefusal(answer)) expect(answer.kind).toBe('chain-gap');
		else if (answer === 0 || draw % 3 > 0) waiting.splice(draw, 1);
	}
}

/** What is held, whatever the order in which it came: positions and carriers are of the way, not of what is held. */
async function content(db: Database, stream: string) {
	const rows = await db
		.selectFrom('entries')
		.select(['device', 'epoch', 'seq', 'hash', 'salt', 'body', 'state', 'branch'])
		.where('stream', '=', stream)
		.orderBy('hash')
		.execute();
	const chains = await db
		.selectFrom('chains')
		.selectAll()
		.where('stream', '=', stream)
		.orderBy('device')
		.execute();
	return { rows, chains };
}

onEachDatabase(({ open }) => {
	let count = 0;

	test('any splitting, order and repetition of batches gives the same content and the same fold', async () => {
		const db = await open();
		const cuts = fc.array(fc.integer({ min: 1, max: 11 }), { maxLength: 4 });
		const order = fc.infiniteStream(fc.nat());
		await fc.assert(
			fc.asyncProperty(cuts, cuts, order, async (first, second, draws) => {
				const name = `any order ${(count += 1)}`;
				const scribes = await room(name);
				const stream = scribes[0]!.stream;
				const batches = [...(await pieces(scribes[0]!, first)), ...(await pieces(scribes[1]!, second))];
				await deliver(await ledgerIn(db), batches, draws);
				const elsewhere = await ledgerIn(db); // another process, which remembers nothing
				const grown = await content(db, stream);
				const asTablet = fold(
					stream,
					scribes.flatMap(({ written }) => written)
				);
				const { workshop } = (await readRoom(elsewhere, stream))!;
				expect(workshop.rounds).toEqual(asTablet.rounds);
				expect(workshop.urns).toEqual(asTablet.urns);
				expect([...workshop.proposals]).toEqual([...asTablet.proposals]);
				expect([...workshop.texts]).toEqual([...asTablet.texts]);
				expect(workshop.withoutEffect).toEqual(asTablet.withoutEffect);
				expect(workshop.heads).toEqual(asTablet.heads);
				for (const scribe of scribes) expect(await append(elsewhere, await scribe.batch(), delivery)).toBe(0);
				expect(await content(db, stream)).toEqual(grown);
				expect(grown.rows).toHaveLength(scribes.flatMap(({ written }) => written).length);
			}),
			{ numRuns: 25, seed: 11 }
		);

		const { rooms, tallies, ...before } = await everything(db);
		expect(tallies!.length).toBe(2 * rooms!.length);
		expect(await rebuild(await ledgerIn(db))).toBe(rooms!.length);
		const rebuilt = await everything(db);
		expect({ rooms: rebuilt['rooms'], tallies: rebuilt['tallies'] }).toEqual({ rooms, tallies });
		expect(before['tracks']).toHaveLength(6 * rooms!.length); // eight, of which one is erased and two are one
		for (const table of ['tracks', 'track_words']) expect(rebuilt[table]).toEqual(before[table]);
	});
});
