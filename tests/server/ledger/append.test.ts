import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '$lib/core/entry.ts';
import { fold } from '$lib/core/folding.ts';
import { packSegment } from '$lib/core/sync/segment.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { approve, countAuthor } from '$lib/server/ledger/approving.ts';
import { append } from '$lib/server/ledger/append.ts';
import type { Ledger } from '$lib/server/ledger/ledger.ts';
import { entriesSince, previewRoom, readRoom } from '$lib/server/ledger/reading.ts';
import { readNewKinds } from '$lib/server/ledger/rebuilding.ts';
import { onEachDatabase } from '../databases.ts';
import { appendAll, delivery, everything, ledgerIn, reach, roomState, type Standings } from './held.ts';
import { besides, roomOf, rowOf, Scribe } from './scribe.ts';

onEachDatabase(({ open }) => {
	let db: Database;
	let ledger: Ledger;
	let standings: Standings;
	const workshopIn = async (stream: string) => (await readRoom(ledger, stream))?.workshop;
	const wordsIn = (all: readonly Entry[]) => all.map(({ hash }) => hash);

	beforeEach(async () => {
		db ??= await open();
		standings = new Map();
		ledger = await ledgerIn(db, standings);
	});

	describe('what arrives', () => {
		test('stands in the ledger, folded as on the tablet', async () => {
			const anna = await roomOf('arrives');
			anna.proposesMany(5);
			expect(await appendAll(ledger, await anna.batch())).toEqual([6]);
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, anna.written));
			const read = await entriesSince(db, anna.stream, 0);
			expect(read.map(({ entry }) => entry)).toEqual(anna.written);
			expect(read.map(({ pos }) => pos)).toEqual([1, 2, 3, 4, 5, 6]);
			expect(await roomState(db, anna.stream)).toBe('counted');
		});

		test('a second time changes nothing at all', async () => {
			const anna = await roomOf('repeats');
			anna.proposesMany(4);
			await appendAll(ledger, await anna.batch(1, 3), await anna.batch(4, 5));
			const before = await everything(db);
			expect(await appendAll(ledger, await anna.batch(), await anna.batch(4, 5))).toEqual([0, 0]);
			expect(await everything(db)).toEqual(before);
		});

		test('goes on where a batch overlaps what is held', async () => {
			const anna = await roomOf('overlaps');
			anna.proposesMany(9);
			expect(await appendAll(ledger, await anna.batch(1, 6), await anna.batch(4, 10))).toEqual([6, 4]);
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, anna.written));
		});

		test('behind a gap is refused, with the place to send from, and leaves nothing behind', async () => {
			const anna = await roomOf('gap');
			anna.proposesMany(9);
			await appendAll(ledger, await anna.batch(1, 3));
			const before = await everything(db);
			const refused = await appendAll(ledger, await anna.batch(6, 8));
			expect(refused).toEqual([{ kind: 'chain-gap', expected: 4 }]);
			expect(await everything(db)).toEqual(before);
			const elsewhere = await roomOf('gap at the start');
			elsewhere.proposesMany(3);
			const alsoRefused = await appendAll(ledger, await elsewhere.batch(2, 3));
			expect(alsoRefused).toEqual([{ kind: 'chain-gap', expected: 1 }]);
			expect(await everything(db)).toEqual(before);
		});

		test('changed on the way is refused: the signature no longer holds', async () => {
			const anna = await roomOf('changed');
			anna.proposesMany(2);
			const batch = structuredClone(await anna.batch());
			Object.assign(batch.segments[0]!.entries[1]!, { at: '2030-01-01' });
			expect(await append(ledger, batch, delivery)).toEqual({ kind: 'signature-mismatch' });
			const { signature: _, ...unsigned } = await anna.segment();
			const forged = anna.around({ ...unsigned, signature: await (await roomOf('other')).signature(1) });
			expect(await append(ledger, forged, delivery)).toEqual({ kind: 'signature-mismatch' });
			expect(await workshopIn(anna.stream)).toBeUndefined();
		});

		test('signed without a key that anybody knows is malformed; a key that is known need not come again', async () => {
			const anna = await roomOf('key');
			anna.proposesMany(2);
			const keyless = { ...(await anna.batch(1, 2)), authors: [] };
			expect(await append(ledger, keyless, delivery)).toEqual({ kind: 'batch-malformed', where: 'authors' });
			await appendAll(ledger, await anna.batch(1, 1));
			expect(await append(ledger, keyless, delivery)).toBe(1);
		});
	});

	describe('words that cannot be read', () => {
		test('a damaged body is held as it came, and the chain goes on', async () => {
			const anna = await roomOf('damaged');
			anna.proposesMany(3);
			const rows = anna.written.map(rowOf);
			const spoilt = { ...rows[2]!, body: { text: 'spoilt \ud800 ' } };
			rows[2] = spoilt as never;
			const packed = packSegment(rows, await anna.signature(4), (row) => row === spoilt);
			expect(await appendAll(ledger, anna.around(packed))).toEqual([4]);
			expect((await entriesSince(db, anna.stream, 2, 1))[0]!.entry).toMatchObject({ hollow: 'damaged' });
			expect((await workshopIn(anna.stream))!.proposals.size).toBe(2);
			const held = await db
				.selectFrom('entries')
				.select('body')
				.where('hash', '=', anna.written[2]!.hash)
				.execute();
			expect(held[0]!.body).toContain('spoilt');
		});

		test('words that come whole later take the place of damaged or missing ones', async () => {
			const anna = await roomOf('whole later');
			anna.proposesMany(2);
			const [first, second, third] = anna.written.map(rowOf);
			const spoilt = { ...second!, body: { text: 'spoilt' } };
			const rows = [first!, spoilt as never, { head: third!.head }];
			await appendAll(
				ledger,
				anna.around(packSegment(rows, await anna.signature(3), (row) => row === spoilt))
			);
			expect((await workshopIn(anna.stream))!.proposals.size).toBe(0);
			expect(await appendAll(ledger, await anna.batch())).toEqual([0]);
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, anna.written));
		});

		test('a kind of a later release is held as it came, and the room marked incomplete', async () => {
			const anna = await roomOf('unknown kind');
			anna.writes('song-sung' as never, { tune: 'la' } as never);
			anna.proposesMany(1);
			await appendAll(ledger, await anna.batch());
			expect(await roomState(db, anna.stream)).toBe('incomplete');
			expect((await workshopIn(anna.stream))!.proposals.size).toBe(1);
			const held = await db
				.selectFrom('entries')
				.select(['body', 'state'])
				.where('hash', '=', anna.written[1]!.hash)
				.execute();
			expect(held).toEqual([{ body: '{"tune":"la"}', state: 'unknown' }]);
		});

		test('entries that an older version could not read are read once this one knows their kind', async () => {
			const anna = await roomOf('newly known');
			anna.proposesMany(2);
			await appendAll(ledger, await anna.batch());
			// as a version would have kept it that did not know proposals yet
			await db
				.updateTable('entries')
				.set({ state: 'unknown' })
				.where('hash', '=', anna.written[2]!.hash)
				.execute();
			await db.updateTable('chains').set({ unknown: 1 }).where('stream', '=', anna.stream).execute();
			const updated = await ledgerIn(db, standings);
			await readNewKinds(updated);
			expect((await readRoom(updated, anna.stream))!.workshop).toEqual(fold(anna.stream, anna.written));
			expect(await roomState(db, anna.stream)).toBe('counted');
		});

		test('what was erased loses its words for ever, also when it comes again or later', async () => {
			const anna = await roomOf('erased');
			const ben = await besides(anna, 'Ben erased');
			anna.admits(ben);
			const told = anna.proposes('told and erased');
			ben.sees(...anna.written);
			const later = ben.proposes('arrives after its erasure');
			anna.sees(later);
			anna.writes('erased', { targets: [told.hash, later.hash] });
			await appendAll(ledger, await anna.batch(), await ben.batch(), await anna.batch());
			const rows = await db
				.selectFrom('entries')
				.select(['hash', 'salt', 'body', 'state'])
				.where('hash', 'in', [told.hash, later.hash])
				.execute();
			expect(rows).toHaveLength(2);
			for (const row of rows) expect(row).toMatchObject({ salt: null, body: null, state: 'erased' });
			expect([...(await workshopIn(anna.stream))!.texts.keys()]).toEqual([]);
		});

		test('a stranger’s erasure erases nothing', async () => {
			const anna = await roomOf('not erased');
			const told = anna.proposes('stays');
			const eve = await besides(anna, 'Eve');
			eve.writes('erased', { targets: [told.hash] });
			await appendAll(ledger, await anna.batch(), await eve.batch());
			expect((await workshopIn(anna.stream))!.proposals.size).toBe(1);
			expect(await roomState(db, anna.stream)).toBe('held');
		});
	});

	describe('two histories of one tablet', () => {
		async function cloned(name: string) {
			const anna = await roomOf(name);
			anna.proposesMany(2);
			const clone = new Scribe(name, anna.key, anna.stream);
			clone.opens();
			clone.proposesMany(2);
			expect(wordsIn(clone.written)).toEqual(wordsIn(anna.written));
			for (const other of ['A', 'B', 'C']) anna.proposes(`${name} by the first, ${other}`);
			for (const other of ['A', 'B', 'C', 'D']) clone.proposes(`${name} by the clone, ${other}`);
			return { anna, clone };
		}

		test('are both kept: the first one signed counts, the fork is told', async () => {
			const { anna, clone } = await cloned('clones');
			const answers = await appendAll(
				ledger,
				await anna.batch(),
				await clone.batch(1, 5),
				await clone.batch(6, 7),
				await anna.batch(),
				await clone.batch()
			);
			expect(answers).toEqual([6, 2, 2, 0, 0]);
			expect(await reach(db, anna.stream)).toEqual({
				[anna.device]: { seq: 6, proven: 6, counted: 6, beside: 4, forked: 1 }
			});
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, anna.written));
			expect(await roomState(db, anna.stream)).toBe('forked');
			const held = await entriesSince(db, anna.stream, 0);
			expect(held.map(({ entry }) => entry.hash).sort()).toEqual(
				wordsIn([...anna.written, ...clone.written.slice(3)]).sort()
			);
		});

		test('the other one is asked for from its beginning when it comes without where it parts', async () => {
			const { anna, clone } = await cloned('parting');
			await appendAll(ledger, await anna.batch());
			expect(await appendAll(ledger, await clone.batch(6, 7))).toEqual([{ kind: 'chain-gap', expected: 1 }]);
			expect(await appendAll(ledger, await clone.batch(1, 7))).toEqual([4]);
		});

		test('what nobody signed gives way to what the author signed', async () => {
			const { anna, clone } = await cloned('gives way');
			const { segments, ...rest } = await clone.batch();
			const unsigned = { ...rest, segments: segments.map((one) => ({ ...one, signature: null })) };
			await appendAll(ledger, unsigned);
			expect(await roomState(db, anna.stream)).toBe('unproven');
			await appendAll(ledger, await anna.batch(1, 4), await anna.batch(5, 6));
			expect(await reach(db, anna.stream)).toEqual({
				[anna.device]: { seq: 6, proven: 6, counted: 6, beside: 4, forked: 0 }
			});
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, anna.written));
			expect(await roomState(db, anna.stream)).toBe('counted');
			await appendAll(ledger, await clone.batch());
			expect(await roomState(db, anna.stream)).toBe('forked');
		});

		test('one that was kept beside takes its place once its author signs it, and nobody signed the other', async () => {
			const { anna, clone } = await cloned('takes place');
			const unsigned = async (scribe: Scribe) =>
				scribe.around({ ...(await scribe.segment()), signature: null });
			await appendAll(ledger, await anna.batch(1, 3), await unsigned(anna), await unsigned(clone));
			await appendAll(ledger, await clone.batch());
			expect(await reach(db, anna.stream)).toEqual({
				[anna.device]: { seq: 7, proven: 7, counted: 7, beside: 3, forked: 0 }
			});
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, clone.written));
		});
	});

	describe('who counts', () => {
		test('what nobody signed is held and not counted, until a signature covers it', async () => {
			const anna = await roomOf('unsigned tail');
			anna.proposesMany(4);
			const tail = anna.around({ ...(await anna.segment(3, 4)), signature: null });
			await appendAll(ledger, await anna.batch(1, 2), tail);
			expect(await reach(db, anna.stream)).toMatchObject({
				[anna.device]: { seq: 4, proven: 2, counted: 2 }
			});
			expect(await roomState(db, anna.stream)).toBe('unproven');
			await appendAll(ledger, await anna.batch(5, 5));
			expect(await reach(db, anna.stream)).toMatchObject({
				[anna.device]: { seq: 5, proven: 5, counted: 5 }
			});
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, anna.written));
		});

		test('a tablet that never joined is held, shown to who is to approve it, and counts once approved', async () => {
			const anna = await roomOf('stranger');
			standings.set(anna.device, 'unknown');
			anna.proposesMany(2);
			await appendAll(ledger, await anna.batch(1, 2));
			expect((await workshopIn(anna.stream))!.opened).toBeNull();
			expect((await previewRoom(ledger, anna.stream)).details?.place).toBe('Paris');
			const room = await db.selectFrom('rooms').selectAll().where('stream', '=', anna.stream).execute();
			expect(room).toMatchObject([{ state: 'held', place: 'Paris', region: '11', proposals: 1 }]);
			await approve(ledger, anna.stream, anna.device, { by: 'somebody', at: delivery.received });
			expect((await workshopIn(anna.stream))!.proposals.size).toBe(1);
			await appendAll(ledger, await anna.batch(3, 3));
			expect((await workshopIn(anna.stream))!.proposals.size).toBe(2);
			expect(await roomState(db, anna.stream)).toBe('counted');
		});

		test('what was made before joining counts once the tablet has joined', async () => {
			const anna = await roomOf('joins later');
			standings.set(anna.device, 'unknown');
			anna.proposesMany(2);
			await appendAll(ledger, await anna.batch());
			standings.set(anna.device, 'joined');
			await countAuthor(ledger, anna.device);
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, anna.written));
		});

		test('what a revoked tablet sends is held, never lost, and approved for what is there', async () => {
			const anna = await roomOf('revoked');
			anna.proposesMany(3);
			await appendAll(ledger, await anna.batch(1, 2));
			standings.set(anna.device, 'revoked');
			await appendAll(ledger, await anna.batch(3, 3));
			expect(await reach(db, anna.stream)).toMatchObject({
				[anna.device]: { seq: 3, proven: 3, counted: 2 }
			});
			expect(await roomState(db, anna.stream)).toBe('held');
			await approve(ledger, anna.stream, anna.device, { by: 'somebody', at: delivery.received });
			expect(await reach(db, anna.stream)).toMatchObject({ [anna.device]: { counted: 3 } });
			await appendAll(ledger, await anna.batch(4, 4));
			expect(await reach(db, anna.stream)).toMatchObject({ [anna.device]: { seq: 4, counted: 3 } });
		});

		test('a member admits another tablet, whichever of them is received first', async () => {
			const anna = await roomOf('admits');
			const ben = await besides(anna, 'Ben admitted');
			standings.set(ben.device, 'unknown');
			anna.admits(ben);
			ben.sees(...anna.written);
			ben.proposesMany(3);
			await appendAll(ledger, await ben.batch());
			expect(await roomState(db, anna.stream)).toBe('held');
			await appendAll(ledger, await anna.batch());
			expect(await roomState(db, anna.stream)).toBe('counted');
			expect(await workshopIn(anna.stream)).toEqual(fold(anna.stream, [...anna.written, ...ben.written]));
		});

		test('a joined tablet that nobody admitted does not take a room over', async () => {
			const anna = await roomOf('taken over');
			const eve = new Scribe('Eve takes over', (await roomOf('Eve')).key, anna.stream);
			eve.opens('rehearsal');
			await appendAll(ledger, await anna.batch(), await eve.batch());
			expect((await workshopIn(anna.stream))!.opened).toMatchObject({ owner: anna.device, purpose: 'real' });
			expect(await roomState(db, anna.stream)).toBe('held');
		});
	});
});
