import { beforeAll, describe, expect, test } from 'vitest';
import { foldSorting, sortingStream } from '$lib/core/office/sorting.ts';
import { hashing } from '$lib/seal/hash.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { entryOf } from '$lib/server/ledger/entry-rows.ts';
import { addMissingTracks, rebuild } from '$lib/server/ledger/rebuilding.ts';
import { commonTracksOf, listCommons, originsOf } from '$lib/server/sorting/common-tracks.ts';
import { countSources } from '$lib/server/sorting/list-sources.ts';
import { showSource } from '$lib/server/sorting/shown-source.ts';
import { similarTo } from '$lib/server/sorting/similar.ts';
import { named } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { gatheringAt } from '../rooms/day.ts';
import { joins, receives } from '../rooms/seeding.ts';
import { everything, must, proposes, root, SortingOffice } from './desk.ts';

const sorting = sortingStream(root, hashing.hashText);
const brest = { place: 'Brest', region: '53' } as const;

onEachDatabase(({ open }) => {
	let office: SortingOffice;
	const textsOf = async (...asked: Parameters<SortingOffice['list']>) =>
		(await office.list(...asked)).sources.map(({ text }) => text);

	describe('the tracks of rooms', () => {
		beforeAll(async () => {
			office = await SortingOffice.on(await open());
		});

		test('are those of real rooms with the words that they come from, and none that the room set aside', async () => {
			const rennes = await gatheringAt({ place: 'Rennes', region: '53' });
			await joins(office.db, rennes, 'Tablette', '53');
			await receives(office.db, rennes);
			const { sources } = await office.list();
			expect(sources.map(({ text, ancestors, room, region }) => [text, ancestors, room, region])).toEqual([
				['Publier les données des mairies', ['Ouvrir les données publiques des communes'], 'Rennes', '53'],
				['Former les élus et les agents au gouvernement ouvert', [], 'Rennes', '53'],
				['Créer un réseau européen de laboratoires citoyens', [], 'Rennes', '53']
			]);
		});

		test('never come from a rehearsal, nor from a room that nobody admitted or that was voided since', async () => {
			await office.room({ place: 'Répétition', region: '53', purpose: 'rehearsal' }, 'Une piste d’essai');
			const held = await gatheringAt({ place: 'Inconnue', region: '53' });
			await receives(office.db, held);
			const voided = await office.room({ place: 'Annulée', region: '53' }, 'Une piste annulée');
			expect(await textsOf()).toContain('Une piste annulée');
			voided.writes('workshop-voided', { sameAs: null, reason: 'En double' });
			await office.receives(voided);
			const rooms = (await office.list({ shelf: 'all' })).sources.map(({ room }) => room);
			expect(new Set(rooms)).toEqual(new Set(['Rennes']));
			const left = await office.db.selectFrom('track_words').select('stream').distinct().execute();
			expect(left).toHaveLength(1);
		});

		test('lose words that were erased, everywhere', async () => {
			const room = await office.room({ place: 'Quimper', region: '53' }, 'Mon nom est Personne', 'Des bancs');
			room.writes('erased', { targets: [room.written[1]!.hash] });
			await office.receives(room);
			const all = JSON.stringify([
				await office.db.selectFrom('tracks').selectAll().execute(),
				await office.db.selectFrom('track_words').selectAll().execute()
			]);
			expect(all).toContain('Des bancs');
			expect(all).not.toMatch(/personne/iu);
		});

		test('follow their room: a new proposal, another order, another region', async () => {
			const room = await office.room({ place: 'Vannes', region: '53', day: '2026-11-10' }, 'Un', 'Deux');
			proposes(room, 'Trois');
			await office.receives(room);
			expect(await textsOf({ room: room.stream })).toEqual(['Un', 'Deux', 'Trois']);
			const ids = ['Trois', 'Un', 'Deux'].map((text) => named(`${room.stream} ${text}`));
			room.writes('tracks-ordered', { question: 'q1', tracks: ids });
			const details = { place: 'Vannes', department: null, day: '2026-11-10', people: 14, byCategory: {} };
			room.writes('workshop-amended', { details: { ...details, region: '52' } });
			await office.receives(room);
			expect(await textsOf({ room: room.stream }, '52')).toEqual(['Trois', 'Un', 'Deux']);
			expect(await textsOf({ room: room.stream }, '53')).toEqual([]);
		});

		test.each([
			[{ search: 'DONNÉES mairies' }, ['Publier les données des mairies']],
			[{ search: 'commune' }, ['Publier les données des mairies']],
			[{ search: 'laboratoire citoyen' }, ['Créer un réseau européen de laboratoires citoyens']],
			[{ search: 'trottinette' }, []],
			[{ region: '11' }, []],
			[{ question: 'q2' }, []]
		] as const)('are found by %o', async (filter, texts) => {
			expect(await textsOf(filter)).toEqual(texts);
		});

		test('stand on pages that follow each other without a gap or a repetition', async () => {
			const room = await office.room({ place: 'Grande salle', region: '11' });
			for (let index = 0; index < 25; index += 1) proposes(room, `Idée ${index}`);
			await office.receives(room);
			const seen: (string | null)[] = [];
			let after: string | null = null;
			for (let page = 0; page < 4; page += 1) {
				const { sources, next } = await office.list({ region: '11', after }, null, 8);
				seen.push(...sources.map(({ text }) => text));
				after = next;
				expect(next === null).toBe(page === 3);
			}
			expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => `Idée ${index}`));
		});
	});

	describe('sorting them', () => {
		let bus: string;

		beforeAll(async () => {
			office = await SortingOffice.on(await open());
			await office.room(brest, 'Des bus le soir', 'Un banc à l’ombre', 'Changer le logo');
			await office.room({ place: 'Lyon', region: '84' }, 'Des bus plus tard le soir', 'Une fontaine');
			bus = await office.adds('ana', 'Des transports le soir');
		});

		test('a track is placed, counted in its common one, and back again when that is undone', async () => {
			expect(must(await office.places('ana', 'Des bus le soir', bus))).toBe(1);
			expect(must(await office.places('ana', 'Des bus le soir', bus))).toBe(0);
			expect(must(await office.places('ben', 'Des bus plus tard le soir', bus))).toBe(1);
			expect(await commonTracksOf(office.ledger, root)).toEqual([
				{ question: 'q1', track: bus, text: { fr: 'Des transports le soir' }, rooms: 2 }
			]);
			const { acts } = (await showSource(
				office.db,
				{ consultation: await office.consultation(), scope: null },
				nameOf(await office.find('Des bus le soir'))
			))!;
			must(await office.undoes('ben', acts[0]!.entry));
			expect(await office.standing('Des bus le soir')).toBe('unplaced');
			expect((await commonTracksOf(office.ledger, root))[0]!.rooms).toBe(1);
		});

		test('a region sees its own tracks and origins, and the numbers of the country', async () => {
			must(await office.places('ana', 'Des bus le soir', bus));
			expect(await textsOf({ shelf: 'placed' }, '53')).toEqual(['Des bus le soir']);
			const { origins } = await originsOf(office.db, sorting, bus, { scope: '53', after: null });
			expect(origins.map(({ text, nature }) => [text, nature])).toEqual([['Des bus le soir', 'absorbed']]);
			expect((await listCommons(office.db, root, 'q1'))[0]).toMatchObject({ rooms: 2, sources: 2 });
			const consultation = await office.consultation();
			const lyon = nameOf(await office.find('Une fontaine'));
			expect(await showSource(office.db, { consultation, scope: '53' }, lyon)).toBeNull();
			const looking = { consultation, question: 'q1', scope: '53' };
			expect(await countSources(office.db, looking, everything)).toMatchObject({ unplaced: 2, placed: 1 });
		});

		test('what two people did differently is contested until one of the acts is undone', async () => {
			const benches = await office.adds('ana', 'De l’ombre');
			must(await office.places('ana', 'Un banc à l’ombre', benches));
			must(await office.setsAside('ben', 'Un banc à l’ombre', 'Déjà fait'));
			expect(await office.standing('Un banc à l’ombre')).toBe('contested');
			const consultation = await office.consultation();
			const name = nameOf(await office.find('Un banc à l’ombre'));
			const { acts } = (await showSource(office.db, { consultation, scope: null }, name))!;
			expect(acts.map(({ kind, state }) => [kind, state])).toEqual([
				['placed', 'yields'],
				['set-aside', 'stands']
			]);
			must(await office.undoes('ana', acts[1]!.entry));
			expect(await office.standing('Un banc à l’ombre')).toBe('placed');
		});

		test('what somebody saw gives way to what they do, without a conflict', async () => {
			const consultation = await office.consultation();
			const name = nameOf(await office.find('Un banc à l’ombre'));
			const seen = (await showSource(office.db, { consultation, scope: null }, name))!.acts;
			const other = await office.adds('ben', 'Des bancs');
			const names = seen.map(({ entry }) => entry);
			expect(must(await office.places('ben', 'Un banc à l’ombre', other, 'identical', names))).toBe(2);
			expect(await office.standing('Un banc à l’ombre')).toBe('placed');
			expect((await commonTracksOf(office.ledger, root)).at(-1)).toMatchObject({ track: other, rooms: 1 });
		});

		test('a withdrawn common track gives its tracks back to sorting, and takes them again when put back', async () => {
			must(await office.changes('ana', bus, { kind: 'withdraw', reason: 'Trop large' }));
			expect(await office.standing('Des bus le soir')).toBe('unplaced');
			expect((await commonTracksOf(office.ledger, root)).map(({ track }) => track)).not.toContain(bus);
			expect(await office.places('ben', 'Des bus le soir', bus)).toEqual({ kind: 'common-track-withdrawn' });
			must(await office.changes('ben', bus, { kind: 'restore' }));
			expect(await office.standing('Des bus le soir')).toBe('placed');
		});

		test('a common track that is reworded keeps the words that it was made with', async () => {
			must(
				await office.changes('ben', bus, {
					kind: 'reword',
					text: { fr: 'Des bus du soir', en: 'Late buses' }
				})
			);
			const row = await office.db
				.selectFrom('common_tracks')
				.selectAll()
				.where('track', '=', bus)
				.executeTakeFirstOrThrow();
			expect(JSON.parse(row.wordings)).toMatchObject([
				{ text: { fr: 'Des transports le soir' }, by: 'ana' },
				{ text: { fr: 'Des bus du soir', en: 'Late buses' }, by: 'ben' }
			]);
		});

		test.each([
			['no words', { kind: 'reword', text: { fr: '  ', en: '' } }, 'text-empty'],
			['too many words', { kind: 'reword', text: { fr: 'x'.repeat(601), en: '' } }, 'text-too-long'],
			['no reason', { kind: 'withdraw', reason: '' }, 'text-empty']
		] as const)('%s are refused, and nothing changes', async (_, intent, kind) => {
			const before = await office.db
				.selectFrom('streams')
				.selectAll()
				.where('stream', '=', sorting)
				.execute();
			expect(await office.changes('ana', bus, intent)).toMatchObject({ kind });
			const after = await office.db.selectFrom('streams').selectAll().where('stream', '=', sorting).execute();
			expect(after).toEqual(before);
		});

		test('a track of another question, or of words that its room changed, is refused', async () => {
			const other = await office.adds('ana', 'De l’eau', 'q2');
			expect(await office.places('ana', 'Une fontaine', other)).toEqual({
				kind: 'tracks-of-different-questions'
			});
			expect(await office.places('ana', 'Une fontaine', named('nothing'))).toEqual({
				kind: 'common-track-unknown'
			});
			expect(await office.undoes('ana', hashing.hashText('nothing'))).toEqual({ kind: 'placing-unknown' });
		});

		test('a track that its room rewords comes back to be looked at', async () => {
			const room = await office.room({ place: 'Nantes', region: '52' }, 'Plus de bus');
			must(await office.places('ana', 'Plus de bus', bus));
			const proposal = named(`${room.stream} Plus de bus`);
			room.writes('proposal-reworded', { track: proposal, text: 'Plus de bus et de trams' });
			await office.receives(room);
			expect(await office.standing('Plus de bus et de trams')).toBe('changed');
			expect(await textsOf({ region: '52' })).toEqual(['Plus de bus et de trams']);
			const { origins } = await originsOf(office.db, sorting, bus, { scope: '52', after: null });
			expect(origins).toEqual([]);
		});

		test('likely neighbours are other rooms’ tracks that nobody sorted, and common tracks of those that are', async () => {
			await office.room({ place: 'Lille', region: '32' }, 'Des bus tard le soir', 'Des autobus');
			const source = await office.find('Des bus tard le soir');
			await office.room({ place: 'Metz', region: '44' }, 'Des bus tard le samedi soir');
			const looking = { consultation: await office.consultation(), question: 'q1', scope: null };
			const similar = await similarTo(office.db, looking, source);
			expect(similar.sources.map(({ text }) => text)).toEqual(['Des bus tard le samedi soir']);
			expect(similar.commons).toEqual([bus]);
			const ofRegion = await similarTo(office.db, { ...looking, scope: '32' }, source);
			expect([ofRegion.sources, ofRegion.commons]).toEqual([[], [bus]]);
		});

		test('what is projected is what the entries fold to, and what a rebuilding makes', async () => {
			const rows = await office.db.selectFrom('entries').selectAll().where('stream', '=', sorting).execute();
			const { tracks, acts, withoutEffect } = foldSorting(rows.map(entryOf), office.identity.id);
			expect(withoutEffect).toEqual([]);
			const before = await projected(office.db);
			expect([before.common_tracks!.length, before.source_acts!.length]).toEqual([tracks.size, acts.size]);
			await rebuild(office.ledger);
			expect(await projected(office.db)).toEqual(before);
		});

		test('rooms that an older version projected get their tracks when the office starts', async () => {
			const before = await projected(office.db);
			for (const table of ['tracks', 'track_words', 'track_counts', 'placements'] as const)
				await office.db.deleteFrom(table).execute();
			await addMissingTracks(office.ledger);
			expect(await projected(office.db)).toEqual(before);
		});
	});

	test('a room that somebody opens under the name of a sorting is none once the office sorts', async () => {
		office = await SortingOffice.on(await open());
		const squatter = await gatheringAt({ ...brest, stream: sorting });
		await joins(office.db, squatter, 'Tablette', '53');
		await receives(office.db, squatter);
		await office.room({ place: 'Rennes', region: '53' }, 'Une fontaine');
		const track = await office.adds('ana', 'De l’eau');
		must(await office.places('ana', 'Une fontaine', track));
		const rooms = await office.db.selectFrom('rooms').select('place').execute();
		expect(rooms).toEqual([{ place: 'Rennes' }]);
		const before = await projected(office.db);
		await rebuild(office.ledger);
		expect(await projected(office.db)).toEqual(before);
	});
});

async function projected(db: Database) {
	const all: Record<string, string[]> = {};
	for (const table of [
		'tracks',
		'track_words',
		'common_tracks',
		'source_acts',
		'placements',
		'rooms'
	] as const)
		all[table] = (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort();
	return all;
}

function nameOf({ stream, track }: { readonly stream: string; readonly track: string }): string {
	return `${stream}~${track}`;
}
