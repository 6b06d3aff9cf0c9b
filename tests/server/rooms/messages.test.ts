import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/tables.ts';
import { append } from '$lib/server/ledger/append.ts';
import { rebuild } from '$lib/server/ledger/rebuilding.ts';
import { readRoomFilter } from '$lib/core/office/room-filter.ts';
import { readRoom } from '$lib/server/ledger/reading.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import type { Office } from '$lib/server/office.ts';
import { exchange } from '$lib/server/exchange.ts';
import { sendMessage } from '$lib/server/rooms/messages.ts';
import { countRooms, listRooms } from '$lib/server/rooms/list-rooms.ts';
import { showRoom } from '$lib/server/rooms/shown-room.ts';
import { tellMinutes } from '$lib/server/rooms/told-minutes.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { newId } from '$lib/seal/random.ts';
import { headOf } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { ledgerIn, type Standings } from '../ledger/held.ts';
import type { Scribe } from '../ledger/scribe.ts';
import { dayAt } from './day.ts';

const now = new Date('2026-11-25T10:00:00Z');
const hand = { by: 'ana', now };

onEachDatabase(({ open }) => {
	let db: Database;
	let office: Pick<Office, 'ledger' | 'identity'>;
	const standings: Standings = new Map();

	beforeAll(async () => {
		db = await open();
		office = { ledger: await ledgerIn(db, standings), identity: await officeOf(db) };
	});

	async function arrives(scribe: Scribe, first = 1, last?: number): Promise<void> {
		const batch = await scribe.batch(first, last);
		const taken = await append(office.ledger, batch, {
			carrier: scribe.device,
			received: '2026-11-21T10:00:00.000Z'
		});
		if (isRefusal(taken)) throw new Error(taken.kind);
	}

	const says = (scribe: Scribe, text: string, scope: string | null = null) =>
		sendMessage(office, { stream: scribe.stream, scope, text }, hand);

	describe('a message to a room', () => {
		test('is in its journal, goes to its tablet, and is not received of it', async () => {
			const scribe = await dayAt({ place: 'Rennes', region: '53' });
			await arrives(scribe);
			expect(await says(scribe, '  Il manque   le relevé ')).toBeNull();
			const { workshop } = (await readRoom(office.ledger, scribe.stream))!;
			expect(workshop.messages).toMatchObject([{ text: 'Il manque le relevé', by: 'ana' }]);
			const holds = [headOf(scribe.written.at(-1)!)];
			const request = {
				v: 1,
				request: newId(),
				app: 'test',
				asks: [{ stream: scribe.stream, holds }],
				batch: null
			} as const;
			const answer = await exchange(office, request, { device: scribe.device, revoked: false }, now);
			if (isRefusal(answer)) return expect.fail(answer.kind);
			expect(answer.lacking.flatMap(({ segments }) => segments)).toMatchObject([
				{ device: office.identity.id, entries: [{}] }
			]);
			const shown = await showRoom(office.ledger, scribe.stream, null);
			expect(shown?.room).toMatchObject({ received: '2026-11-21T10:00:00.000Z', state: 'counted' });
			await rebuild(office.ledger);
			const again = await showRoom(office.ledger, scribe.stream, null);
			expect(again?.room).toEqual(shown?.room);
			expect(again?.workshop.messages).toEqual(shown?.workshop.messages);
		});

		test('is refused without words, outside the region, and where nothing counts', async () => {
			const scribe = await dayAt({ place: 'Brest', region: '53' });
			await arrives(scribe);
			expect(await says(scribe, ' ')).toMatchObject({ kind: 'text-empty' });
			expect(await says(scribe, 'Bonjour', '11')).toEqual({ kind: 'room-unknown' });
			const stranger = await dayAt({ place: 'Nulle part', region: '53' });
			standings.set(stranger.device, 'unknown');
			await arrives(stranger);
			expect(await says(stranger, 'Bonjour')).toEqual({ kind: 'room-not-counted' });
			expect((await readRoom(office.ledger, scribe.stream))!.workshop.messages).toEqual([]);
		});
	});

	describe('signed minutes', () => {
		async function signed(place: string): Promise<Scribe> {
			const scribe = await dayAt({ place, region: '53' });
			const seen = [headOf(scribe.written.at(-1)!)];
			scribe.writes('minutes-signed', { seen, names: ['Anna', 'Ben'] });
			return scribe;
		}
		const checked = async (scribe: Scribe) => (await showRoom(office.ledger, scribe.stream, null))!.minutes;

		test('are verified from what is held, also after a message', async () => {
			const scribe = await signed('Lorient');
			await arrives(scribe);
			expect(await checked(scribe)).toMatchObject({ state: 'equal', missing: 0 });
			expect(await says(scribe, 'Merci')).toBeNull();
			const check = (await checked(scribe))!;
			expect(check.state).toBe('equal');
			const { words } = tellMinutes(check, 'fr', null);
			expect(words).toHaveLength(8);
			expect(tellMinutes(check, 'en', words.join(' ').toUpperCase()).paper?.answer).toEqual({
				kind: 'equal'
			});
			const [first, ...others] = words;
			const wrong = [...others, first].join(' ');
			expect(tellMinutes(check, 'fr', wrong).paper?.answer.kind).toBe('other');
		});

		test('that were corrected since are found by it', async () => {
			const scribe = await signed('Dinan');
			const { hash } = scribe.written.at(-1)!;
			await arrives(scribe);
			const found = async () => {
				const filter = { ...readRoomFilter(new URLSearchParams()), mark: 'corrected' } as const;
				const asking = { scope: '53', families: [] };
				const { corrected } = await countRooms(db, asking);
				const { rooms } = await listRooms(db, asking, filter);
				expect(rooms).toHaveLength(corrected);
				return rooms.map(({ place, corrections }) => [place, corrections]);
			};
			expect(await found()).toEqual([]);
			scribe.writes('minutes-corrected', { minutes: hash, text: 'Il manquait un nom', names: ['Anna'] });
			await arrives(scribe);
			expect(await found()).toEqual([['Dinan', 1]]);
		});

		test('cannot be verified while something that they had seen is not there', async () => {
			const scribe = await dayAt({ place: 'Vannes', region: '53' });
			const other = { ...headOf(scribe.written.at(-1)!), epoch: 'AAAAAAAAAAA', seq: 3 };
			scribe.writes('minutes-signed', { seen: [headOf(scribe.written.at(-1)!), other], names: ['Anna'] });
			await arrives(scribe);
			expect(await checked(scribe)).toMatchObject({ state: 'incomplete', missing: 3 });
		});

		test('differ once a held head was changed, though its stored hash was not', async () => {
			const scribe = await signed('Quimper');
			await arrives(scribe);
			const { hash } = scribe.written[2]!;
			await db
				.updateTable('entries')
				.set({ at: '2020-01-01' } as object)
				.where('hash', '=', hash)
				.execute();
			expect(await checked(scribe)).toMatchObject({ state: 'differs' });
		});

		test('differ where the signature names other entries than those held', async () => {
			const scribe = await dayAt({ place: 'Auray', region: '53' });
			const seen = [{ ...headOf(scribe.written.at(-1)!), hash: scribe.written[0]!.hash }];
			scribe.writes('minutes-signed', { seen, names: ['Anna'] });
			await arrives(scribe);
			expect(await checked(scribe)).toMatchObject({ state: 'differs' });
		});
	});
});
