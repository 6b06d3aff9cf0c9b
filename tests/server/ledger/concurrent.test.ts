import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { expect, test } from 'vitest';
import type { Database, Tables } from '$lib/server/database/tables.ts';
import { transact } from '$lib/server/database/transact.ts';
import { append } from '$lib/server/ledger/append.ts';
import type { Ledger } from '$lib/server/ledger/ledger.ts';
import { entriesSince, readRoom } from '$lib/server/ledger/reading.ts';
import { lockStream } from '$lib/server/ledger/stream.ts';
import { onEachDatabase, type TestDatabases } from '../databases.ts';
import { delivery, ledgerIn, roomState } from './held.ts';
import { besides, roomOf } from './scribe.ts';

const writers = 64;
const readers = 8;
const each = 6;

/** A place in the stream of this test, taken inside a transaction. */
type Take = (trx: Transaction<Tables>) => Promise<number>;

/** The head row of the ledger: locked first, so that whoever comes later waits. */
const byHeadRow: Take = async (trx) => {
	const held = await lockStream(trx, 'numbers');
	const pos = held.pos + 1;
	await trx.updateTable('streams').set({ pos }).where('stream', '=', 'numbers').execute();
	return pos;
};

/** What must not be done: a sequence gives numbers in an order that is not the order of commits. */
const bySequence: Take = async (trx) => {
	const { rows } = await sql<{ pos: number }>`select nextval('numbers') as pos`.execute(trx);
	return rows[0]!.pos;
};

onEachDatabase((databases) => {
	test(`${writers} writers with pauses and aborts, ${readers} readers: nothing missed, all in order, no gap`, async () => {
		const db = await databases.open();
		const { written, seen } = await run(db, byHeadRow);
		expect(written.toSorted((a, b) => a - b)).toEqual(written.map((_, index) => index + 1));
		for (const one of seen) expect(one).toEqual(written.map((_, index) => index + 1));
	});

	if (databases.name === 'PostgreSQL')
		test('an ordinary sequence in its place fails that: readers step over what is committed later', async () => {
			const db = await databases.open();
			await sql`create sequence numbers`.execute(db);
			const { written, seen } = await run(db, bySequence);
			expect(written.length).toBe(writers * each);
			const missed = seen.map((one) => written.length - one.length);
			expect(Math.max(...missed)).toBeGreaterThan(0);
		});

	test('many tablets send into many rooms at once, through two processes', async () => {
		const ledgers = await processes(databases);
		const rooms = await Promise.all(Array.from({ length: 12 }, (_, index) => roomOf(`at once ${index}`)));
		await Promise.all(
			rooms.map(async (anna, index) => {
				const ben = await besides(anna, `Ben ${index}`);
				anna.admits(ben);
				ben.sees(...anna.written);
				anna.proposesMany(18);
				ben.proposesMany(20);
				const ledger = () => ledgers[randomInt(ledgers.length)]!;
				const send = async (scribe: typeof anna) => {
					for (let first = 1; first <= 20; first += 5) {
						const batch = await scribe.batch(first, first + 4);
						await Promise.all([append(ledger(), batch, delivery), append(ledger(), batch, delivery)]);
					}
				};
				await Promise.all([send(anna), send(ben)]);
			})
		);
		for (const { stream } of rooms) {
			const positions = (await entriesSince(ledgers[0]!.db, stream, 0)).map(({ pos }) => pos);
			expect(positions).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
			expect(await roomState(ledgers[0]!.db, stream)).toBe('counted');
			for (const ledger of ledgers)
				expect((await readRoom(ledger, stream))!.workshop.proposals.size).toBe(38);
		}
	});

	test('what one process remembers of a room never hides what another one wrote', async () => {
		const [one, two] = await processes(databases);
		const anna = await roomOf('two processes');
		anna.proposesMany(6);
		const count = async (ledger: Ledger) => (await readRoom(ledger, anna.stream))!.workshop.proposals.size;
		await append(one!, await anna.batch(1, 2), delivery);
		expect([await count(one!), await count(two!)]).toEqual([1, 1]);
		await append(two!, await anna.batch(3, 4), delivery);
		expect([await count(one!), await count(two!)]).toEqual([3, 3]);
		await append(one!, await anna.batch(5, 7), delivery);
		expect([await count(two!), await count(one!)]).toEqual([6, 6]);
		const room = await one!.db.selectFrom('rooms').selectAll().where('stream', '=', anna.stream).execute();
		expect(room).toMatchObject([{ proposals: 6, entries: 7 }]);
	});
});

// On SQLite two processes wait for each other without doing anything else, which two connections in one would never end.
async function processes({ name, make, open }: TestDatabases): Promise<Ledger[]> {
	const settings = await make();
	const first = await open(settings);
	const second = name === 'SQLite' ? first : await open(settings);
	return [await ledgerIn(first), await ledgerIn(second)];
}

async function run(db: Database, take: Take) {
	const written: number[] = [];
	let isOver = false;
	const reading = Array.from({ length: readers }, async () => {
		const seen: number[] = [];
		for (let isLast = false; ; isLast = isOver) {
			seen.push(...(await readBehind(db, seen.at(-1) ?? 0)));
			if (isLast) return seen;
			await pause(randomInt(3));
		}
	});
	await Promise.all(
		Array.from({ length: writers }, async (_, writer) => {
			for (let count = 0; count < each;) {
				const isAborted = randomInt(5) === 0;
				const pos = await write(db, take, `${writer} ${count}`, isAborted);
				if (pos === null) continue;
				written.push(pos);
				count += 1;
			}
		})
	);
	isOver = true;
	return { written, seen: await Promise.all(reading) };
}

class Aborted extends Error {}

async function write(db: Database, take: Take, id: string, isAborted: boolean): Promise<number | null> {
	try {
		return await transact(db, async (trx) => {
			const pos = await take(trx);
			await pause(randomInt(4));
			await trx.insertInto('entries').values(entry(id, pos)).execute();
			await pause(randomInt(2));
			if (isAborted) throw new Aborted();
			return pos;
		});
	} catch (error) {
		if (error instanceof Aborted) return null;
		throw error;
	}
}

async function readBehind(db: Database, position: number): Promise<number[]> {
	const rows = await db
		.selectFrom('entries')
		.select('pos')
		.where('stream', '=', 'numbers')
		.where('pos', '>', position)
		.orderBy('pos')
		.execute();
	return rows.map(({ pos }) => pos);
}

function entry(id: string, pos: number) {
	const places = {
		stream: 'numbers',
		pos,
		device: id,
		epoch: '',
		seq: 1,
		hash: id,
		prev: null,
		v: 1,
		clock: 1
	};
	const words = { kind: '', commitment: '', salt: null, body: null, state: 'erased', branch: 0 } as const;
	return { ...places, ...words, at: '', carrier: '', received: '' };
}
