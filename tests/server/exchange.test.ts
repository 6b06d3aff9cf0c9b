import { beforeAll, describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { fold } from '$lib/core/folding.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Entry } from '$lib/core/entry.ts';
import { readSyncAnswer } from '$lib/core/sync/reading.ts';
import type { SyncAnswer, SyncRequest } from '$lib/core/sync/messages.ts';
import { packSegment, unpackSegment } from '$lib/core/sync/segment.ts';
import { hashing } from '$lib/seal/hash.ts';
import { newId } from '$lib/seal/random.ts';
import { verifyHead } from '$lib/seal/signed-head.ts';
import { isSignedBy } from '$lib/seal/signed-value.ts';
import { offeredOf } from '$lib/core/sync/catalogue.ts';
import { exchange } from '$lib/server/exchange.ts';
import { familiesOf, publishConsultation } from '$lib/server/ledger/catalogue.ts';
import { writeAsOffice } from '$lib/server/ledger/office-entries.ts';
import { readRoom } from '$lib/server/ledger/reading.ts';
import { beginServerEpoch, officeOf } from '$lib/server/office-identity.ts';
import type { Office } from '$lib/server/office.ts';
import { headOf } from '../core/author.ts';
import { onEachDatabase } from './databases.ts';
import { ledgerIn, type Standings } from './ledger/held.ts';
import { besides, roomOf, rowOf, Scribe } from './ledger/scribe.ts';

const now = new Date('2026-11-25T10:00:00Z');
const hand = { by: 'somebody', now };

onEachDatabase(({ open }) => {
	let office: Pick<Office, 'ledger' | 'identity'>;
	const standings: Standings = new Map();

	beforeAll(async () => {
		const db = await open();
		office = { ledger: await ledgerIn(db, standings), identity: await officeOf(db) };
	});

	async function speak(scribe: Scribe, asked: Partial<SyncRequest>, revoked = false): Promise<SyncAnswer> {
		const request = { v: 1, request: newId(), app: 'test', asks: [], batch: null, ...asked } as const;
		const answer = await exchange(office, request, { device: scribe.device, revoked }, now);
		if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
		expect(answer.request).toBe(request.request);
		expect(isRefusal(readSyncAnswer(JSON.parse(JSON.stringify(answer))))).toBe(false);
		const { key, id } = office.identity;
		for (const { receipt, signature } of answer.receipts) {
			expect(receipt).toMatchObject({ request: request.request, office: id });
			const signer = { device: id, alg: key.alg, publicKey: key.publicKey };
			expect(await isSignedBy(signer, receipt, signature)).toBe(true);
		}
		return answer;
	}

	const asks = (stream: string, ...last: readonly (Entry | undefined)[]) => [
		{ stream, holds: last.filter((one) => one !== undefined).map(headOf) }
	];
	const chainsIn = ({ receipts }: SyncAnswer) => receipts[0]!.receipt.chains;

	/** All that a tablet receives when it asks until nothing more waits, checked as a tablet checks it. */
	async function pull(scribe: Scribe, stream: string, held: readonly Entry[] = []) {
		const all = [...held];
		for (let rounds = 1; ; rounds += 1) {
			const heads = [...Map.groupBy(all, ({ head }) => head.device + head.epoch).values()].map((own) =>
				own.at(-1)
			);
			const { lacking, more } = await speak(scribe, { asks: asks(stream, ...heads) });
			for (const { authors, segments } of lacking)
				for (const segment of segments) {
					const arrived = unpackSegment(stream, segment, hashing);
					if (isRefusal(arrived)) throw new Error(arrived.kind);
					const entries = arrived.map(({ entry }) => entry as Entry);
					const author = authors.find(({ device }) => device === segment.device)!;
					const key = { alg: author.alg, publicKey: author.key };
					const isTrue = await verifyHead(key, stream, headOf(entries.at(-1)!), segment.signature ?? '');
					expect(isTrue).toBe(true);
					all.push(...entries);
				}
			if (!more) return { entries: all.slice(held.length), rounds };
		}
	}

	describe('a receipt', () => {
		test('says what is held after the batch was taken, under the office’s signature', async () => {
			const anna = await roomOf('receipt');
			anna.proposesMany(3);
			const answer = await speak(anna, { batch: await anna.batch() });
			expect(answer.receipts[0]!.receipt).toMatchObject({
				stream: anna.stream,
				catalogue: office.identity.catalogue,
				serverEpoch: office.identity.serverEpoch,
				at: now.toISOString(),
				chains: [{ ...headOf(anna.written[3]!), state: 'counted', covered: 0, forked: false }]
			});
			expect(answer.lacking).toEqual([]);
		});

		test('of a room of which nothing is held names no chain', async () => {
			const anna = await roomOf('nothing');
			const answer = await speak(anna, { asks: asks(anna.stream) });
			expect(chainsIn(answer)).toEqual([]);
		});

		test('names what is held for approval, what nobody signed, and what this version cannot read', async () => {
			const stranger = await roomOf('held');
			standings.set(stranger.device, 'unknown');
			expect(chainsIn(await speak(stranger, { batch: await stranger.batch() }))).toMatchObject([
				{ state: 'held' }
			]);
			const anna = await roomOf('unsigned');
			const unsigned = anna.around({ ...(await anna.segment()), signature: null });
			expect(chainsIn(await speak(anna, { batch: unsigned }))).toMatchObject([{ seq: 1, state: 'unproven' }]);
			anna.writes('song-sung' as never, { tune: 'la' } as never);
			expect(chainsIn(await speak(anna, { batch: await anna.batch() }))).toMatchObject([
				{ seq: 2, state: 'unreadable' }
			]);
		});

		test('tells a chain as far as its author signed, so that nobody else’s words make it doubt its own', async () => {
			const anna = await roomOf('tail');
			anna.proposesMany(2);
			await speak(anna, { batch: await anna.batch(1, 2) });
			const eve = new Scribe('tail', anna.key, anna.stream);
			eve.opens();
			eve.proposesMany(1);
			eve.proposes('not by Anna');
			await speak(eve, { batch: eve.around({ ...(await eve.segment()), signature: null }) });
			expect(chainsIn(await speak(anna, { asks: asks(anna.stream) }))).toMatchObject([
				{ ...headOf(anna.written[1]!), state: 'counted', forked: false }
			]);
		});

		test('names a new epoch of the server after a backup was put back', async () => {
			const anna = await roomOf('epoch');
			const before = office.identity;
			await beginServerEpoch(office.ledger.db);
			office = { ...office, identity: await officeOf(office.ledger.db) };
			const { receipt } = (await speak(anna, { asks: asks(anna.stream) })).receipts[0]!;
			expect(receipt.serverEpoch).not.toBe(before.serverEpoch);
			expect(receipt.office).toBe(before.id);
		});
	});

	describe('a tablet that carries a room in which it wrote nothing', () => {
		test('is told what the office proves of its own copy, though the author sent more since', async () => {
			const anna = await roomOf('carried');
			anna.proposesMany(2);
			const copy = await anna.batch();
			const ben = await besides(anna, 'Ben carries');
			const [, , last] = anna.written;
			expect(chainsIn(await speak(ben, { batch: copy }))).toMatchObject([
				{ ...headOf(last!), state: 'counted' }
			]);
			anna.proposesMany(3, 'later');
			await speak(anna, { batch: await anna.batch() });
			const answer = await speak(ben, { asks: asks(anna.stream, last) });
			expect(chainsIn(answer)).toMatchObject([{ ...headOf(last!), state: 'counted' }]);
			expect(answer.lacking).toEqual([]);
			expect(chainsIn(await speak(anna, { asks: asks(anna.stream, last) }))).toMatchObject([
				headOf(anna.written.at(-1)!)
			]);
		});

		test('is not told that a copy with another history is held', async () => {
			const anna = await roomOf('carried and parted');
			const clone = new Scribe('carried and parted', anna.key, anna.stream);
			clone.opens();
			anna.proposesMany(4);
			const other = clone.proposes('parted by the clone');
			await speak(anna, { batch: await anna.batch() });
			const ben = await besides(anna, 'Ben carries the clone');
			expect(chainsIn(await speak(ben, { asks: asks(anna.stream, other) }))).toMatchObject([
				headOf(anna.written.at(-1)!)
			]);
		});

		test('brings what is held for approval when the office does not know its author', async () => {
			const anna = await roomOf('carried and unknown');
			standings.set(anna.device, 'unknown');
			const ben = await besides(anna, 'Ben carries a stranger');
			expect(chainsIn(await speak(ben, { batch: await anna.batch() }))).toMatchObject([
				{ seq: 1, state: 'held' }
			]);
		});
	});

	describe('what a tablet lacks', () => {
		test('are the consultations that the office published', async () => {
			const anna = await roomOf('catalogue');
			const { catalogue } = office.identity;
			for (const kind of ['worst', 'required'] as const)
				await publishConsultation(office.ledger, office.identity, builtInConsultation({ kind }), hand);
			const published = offeredOf(await familiesOf(office.ledger));
			expect(published.map(({ consultation }) => consultation.rule.kind)).toEqual(['required', 'worst']);
			const { entries } = await pull(anna, catalogue);
			expect(entries.map(({ head }) => head.kind)).toEqual([
				'consultation-published',
				'consultation-published'
			]);
			expect((await pull(anna, catalogue, entries)).entries).toEqual([]);
			const third = builtInConsultation({ kind: 'ignored', quorum: 3 });
			await publishConsultation(office.ledger, office.identity, third, hand);
			expect((await pull(anna, catalogue, entries)).entries).toHaveLength(1);
		});

		test('what anybody else writes into the catalogue is held and goes to nobody', async () => {
			const { catalogue } = office.identity;
			const before = offeredOf(await familiesOf(office.ledger));
			const eve = new Scribe('Eve', (await roomOf('Eve publishes')).key, catalogue);
			eve.writes('consultation-published', { consultation: builtInConsultation({ kind: 'worst' }) });
			const answer = await speak(eve, { batch: await eve.batch() });
			expect(chainsIn(answer).find(({ device }) => device === eve.device)?.state).toBe('held');
			expect(offeredOf(await familiesOf(office.ledger))).toEqual(before);
			const { entries } = await pull(await roomOf('reader'), catalogue);
			expect(entries.every(({ head }) => head.device === office.identity.id)).toBe(true);
		});

		test('the office never vouches for what others write in its name', async () => {
			const { catalogue, id, serverEpoch } = office.identity;
			const before = offeredOf(await familiesOf(office.ledger));
			const chain = await office.ledger.db
				.selectFrom('chains')
				.selectAll()
				.where('stream', '=', catalogue)
				.where('epoch', '=', serverEpoch)
				.executeTakeFirstOrThrow();
			const forger = new Scribe('forger', { ...(await roomOf('forger')).key, device: id }, catalogue);
			const forged = forger.writes('consultation-published', {
				consultation: builtInConsultation({ kind: 'worst' })
			});
			const row = {
				...rowOf(forged),
				head: { ...forged.head, epoch: serverEpoch, seq: chain.seq + 1, prev: chain.hash }
			};
			await speak(forger, {
				batch: { stream: catalogue, authors: [], segments: [packSegment([row], null)] }
			});
			expect(offeredOf(await familiesOf(office.ledger))).toEqual(before);
			const next = builtInConsultation({ kind: 'ignored', quorum: 9 });
			await publishConsultation(office.ledger, office.identity, next, hand);
			const after = offeredOf(await familiesOf(office.ledger));
			expect(after.map(({ entry }) => entry).slice(1)).toEqual(before.map(({ entry }) => entry));
			expect(after[0]!.consultation).toEqual(next);
		});

		test('is its own room, after it lost it', async () => {
			const anna = await roomOf('lost');
			anna.proposesMany(1300);
			for (let first = 1; first <= 1301; first += 400)
				await speak(anna, { batch: await anna.batch(first, Math.min(first + 399, 1301)) });
			const { entries, rounds } = await pull(anna, anna.stream);
			expect(entries).toEqual(anna.written);
			expect(rounds).toBe(3); // of 400, 400 and 501: each ends where its author signed
			expect((await pull(anna, anna.stream, anna.written.slice(0, 700))).entries).toEqual(
				anna.written.slice(700)
			);
		});

		test('is the room to which it was admitted, of every tablet that counts there', async () => {
			const anna = await roomOf('shared');
			const ben = await besides(anna, 'Ben shared');
			anna.proposesMany(2);
			await speak(anna, { batch: await anna.batch() });
			expect((await pull(ben, anna.stream)).entries).toEqual([]);
			anna.admits(ben);
			await speak(anna, { batch: await anna.batch() });
			expect((await pull(ben, anna.stream)).entries).toEqual(anna.written);
			ben.sees(...anna.written);
			ben.proposesMany(2);
			await speak(ben, { batch: await ben.batch() });
			expect((await pull(anna, anna.stream, anna.written)).entries).toEqual(ben.written);
		});

		test('is nothing of a room that is not its own, nor of what is held there, but what it wrote itself', async () => {
			const anna = await roomOf('foreign');
			anna.proposesMany(2);
			await speak(anna, { batch: await anna.batch() });
			const eve = await besides(anna, 'Eve foreign');
			eve.proposesMany(2);
			await speak(eve, { batch: await eve.batch() });
			expect((await pull(eve, anna.stream)).entries).toEqual(eve.written);
			expect((await pull(anna, anna.stream, anna.written)).entries).toEqual([]);
		});

		test('is nothing behind a place in which it holds another entry itself', async () => {
			const anna = await roomOf('parted');
			const clone = new Scribe('parted', anna.key, anna.stream);
			clone.opens();
			anna.proposesMany(4);
			clone.proposes('parted by the clone');
			await speak(anna, { batch: await anna.batch() });
			const { lacking, more } = await speak(clone, { asks: asks(anna.stream, clone.written.at(-1)) });
			expect({ lacking, more }).toEqual({ lacking: [], more: false });
		});

		test('is nothing for a tablet that was revoked', async () => {
			const anna = await roomOf('revoked reader');
			await speak(anna, { batch: await anna.batch() });
			expect((await speak(anna, { asks: asks(anna.stream) }, true)).lacking).toEqual([]);
			expect((await speak(anna, { asks: asks(anna.stream) })).lacking).toHaveLength(1);
		});

		test('carries what was erased or damaged as it is held, and the chain goes on', async () => {
			const anna = await roomOf('hollow');
			const told = anna.proposes('told and erased');
			anna.writes('song-sung' as never, { tune: 'la' } as never);
			anna.writes('erased', { targets: [told.hash] });
			await speak(anna, { batch: await anna.batch() });
			const { entries } = await pull(anna, anna.stream);
			expect(entries.map(({ hash }) => hash)).toEqual(anna.written.map(({ hash }) => hash));
			expect(entries.map((entry) => ('hollow' in entry ? entry.hollow : 'sound'))).toEqual([
				'sound',
				'erased',
				'kind-unknown',
				'sound'
			]);
		});
	});

	test('the office erases in a room, and the tablet learns of it', async () => {
		const anna = await roomOf('office erases');
		const told = anna.proposes('must go');
		await speak(anna, { batch: await anna.batch() });
		const draft = { kind: 'erased', body: { targets: [told.hash] } } as const;
		const erasure = await writeAsOffice(office.ledger, office.identity, anna.stream, draft, hand);
		expect((await readRoom(office.ledger, anna.stream))!.workshop.texts.size).toBe(0);
		expect((await pull(anna, anna.stream, anna.written)).entries).toEqual([erasure]);
		const known = fold(anna.stream, [...anna.written, erasure], office.identity.id);
		expect(known.texts.size).toBe(0);
	});
});
