import { beforeAll, describe, expect, test } from 'vitest';
import type { Batch } from '$lib/core/sync/messages.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { packFile } from '$lib/seal/workshop-file.ts';
import { append } from '$lib/server/ledger/append.ts';
import type { Ledger } from '$lib/server/ledger/ledger.ts';
import { readRoom } from '$lib/server/ledger/reading.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import type { Office } from '$lib/server/office.ts';
import { importFile } from '$lib/server/rooms/importing.ts';
import { onEachDatabase } from '../databases.ts';
import { ledgerIn, type Standings } from '../ledger/held.ts';
import type { Scribe } from '../ledger/scribe.ts';
import { dayAt, roomAt } from './day.ts';

const now = new Date('2026-11-25T10:00:00Z');

onEachDatabase(({ open }) => {
	let office: Pick<Office, 'ledger' | 'identity'>;
	let ledger: Ledger;
	const standings: Standings = new Map();

	beforeAll(async () => {
		const db = await open();
		ledger = await ledgerIn(db, standings);
		office = { ledger, identity: await officeOf(db) };
	});

	const fileOf = async (scribe: Scribe, ...batches: Batch[]) => packFile(scribe.stream, batches);
	const taken = async (file: Blob, scope: string | null = null) => importFile(office, file, scope, now);

	describe('a workshop’s file at the office', () => {
		test('amounts to what the tablet would have sent', async () => {
			const scribe = await dayAt({ place: 'Rennes', region: '53' });
			const file = await fileOf(scribe, await scribe.batch());
			const entries = scribe.written.length;
			expect(await taken(file)).toEqual({
				stream: scribe.stream,
				room: { place: 'Rennes', day: '2026-11-20', purpose: 'real' },
				entries,
				added: entries,
				refused: 0,
				refusal: null,
				waiting: 0
			});
			expect((await readRoom(ledger, scribe.stream))?.workshop.entries).toBe(entries);
			const [tally] = await ledger.db
				.selectFrom('tallies')
				.selectAll()
				.where('stream', '=', scribe.stream)
				.execute();
			expect(tally?.ballots).toBe(12);
		});

		test('is read any number of times, also after the tablet sent it itself', async () => {
			const scribe = await dayAt({ place: 'Brest', region: '53' });
			const batch = await scribe.batch();
			await append(ledger, batch, { carrier: scribe.device, received: now.toISOString() });
			const file = await fileOf(scribe, batch);
			const before = await readRoom(ledger, scribe.stream);
			for (const _ of [1, 2]) expect(await taken(file)).toMatchObject({ added: 0, refused: 0, waiting: 0 });
			expect(await readRoom(ledger, scribe.stream)).toEqual(before);
		});

		test('of a tablet that never joined is held for approval, and says so', async () => {
			const scribe = await roomAt({ place: 'Ailleurs', region: '53' });
			standings.set(scribe.device, 'unknown');
			expect(await taken(await fileOf(scribe, await scribe.batch()))).toMatchObject({ added: 1, waiting: 1 });
			expect((await readRoom(ledger, scribe.stream))?.workshop.opened).toBeNull();
		});

		test('of a rehearsal is marked, and counted nowhere', async () => {
			const scribe = await dayAt({ place: 'Essai', region: '53', purpose: 'rehearsal' });
			expect(await taken(await fileOf(scribe, await scribe.batch()))).toMatchObject({
				room: { purpose: 'rehearsal' }
			});
			const tallies = ledger.db.selectFrom('tallies').selectAll().where('stream', '=', scribe.stream);
			expect(await tallies.execute()).toEqual([]);
		});

		test('of another region is taken, and not shown', async () => {
			const scribe = await roomAt({ place: 'Lille', region: '32' });
			const file = await fileOf(scribe, await scribe.batch());
			expect(await taken(file, '53')).toMatchObject({ room: null, added: 1 });
			expect(await taken(file, '32')).toMatchObject({ room: { place: 'Lille' }, added: 0 });
		});

		test('in which somebody changed a word, with a right digest, is not taken for its author’s', async () => {
			const scribe = await dayAt({ place: 'Quimper', region: '53' });
			const batch = await scribe.batch();
			const forged = JSON.parse(JSON.stringify(batch).replace('communes', 'villages')) as Batch;
			expect(await taken(await fileOf(scribe, forged))).toMatchObject({
				added: 0,
				refused: scribe.written.length,
				refusal: { kind: 'signature-mismatch' }
			});
			expect(await readRoom(ledger, scribe.stream)).toBeNull();
		});

		test('whose parts come in a wrong order loses what does not follow, until the whole comes', async () => {
			const scribe = await roomAt({ place: 'Vannes', region: '53' });
			scribe.proposesMany(3);
			const whole = await scribe.batch();
			const [segment] = whole.segments;
			const rest = {
				...segment!,
				first: 2,
				prev: scribe.written[0]!.hash,
				entries: segment!.entries.slice(1)
			};
			const outcome = await taken(await fileOf(scribe, { ...whole, segments: [rest] }));
			expect(outcome).toMatchObject({ added: 0, refused: 3, refusal: { kind: 'chain-gap' } });
			expect(await taken(await fileOf(scribe, whole))).toMatchObject({ added: 4, refused: 0 });
		});

		test('that is cut short leaves nothing behind', async () => {
			const scribe = await roomAt({ place: 'Lorient', region: '53' });
			scribe.proposesMany(30);
			const file = await fileOf(scribe, await scribe.batch());
			const cut = await taken(file.slice(0, file.size - 30));
			expect(isRefusal(cut) && cut.kind).toBe('file-truncated');
			expect(await readRoom(ledger, scribe.stream)).toBeNull();
		});
	});
});
