import { beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { roomReturn, type Fate, type RoomReturn } from '$lib/core/office/room-return.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { roomCode } from '$lib/core/room-code.ts';
import { nativeHashing } from '$lib/seal/native-hash.ts';
import { makeRelease } from '$lib/server/releases/making.ts';
import { returnOfRoom } from '$lib/server/rooms/return-of-room.ts';
import { named } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { must, proposes, SortingOffice } from '../sorting/desk.ts';
import { gatheringAt } from './day.ts';
import { graded } from './second-round.ts';
import { joins } from './seeding.ts';

const codeOf = (stream: string) => roomCode(stream, nativeHashing.hashText);

onEachDatabase(({ open }) => {
	let office: SortingOffice;

	beforeAll(async () => {
		office = await SortingOffice.on(await open());
	});

	async function found(stream: string): Promise<RoomReturn> {
		const answer = await returnOfRoom(office.ledger, codeOf(stream).toLowerCase());
		if (isRefusal(answer)) throw new Error(answer.kind);
		return v.parse(roomReturn, answer);
	}

	async function fate(stream: string, text: string): Promise<Fate | undefined> {
		const { questions } = await found(stream);
		return questions.flatMap(({ tracks }) => tracks).find((track) => track.text === text)?.fate;
	}

	test('a room finds its place, its day, and its proposals in its own words', async () => {
		const { stream } = await office.room({ place: 'Rennes', region: '53' }, 'Un jardin');
		const { place, day, region, questions } = await found(stream);
		expect({ place, day, region }).toEqual({ place: 'Rennes', day: '2026-11-20', region: '53' });
		expect(questions[0]!.tracks).toEqual([{ text: 'Un jardin', from: [], fate: { kind: 'unsorted' } }]);
		expect(questions.slice(1).every(({ tracks }) => tracks.length === 0)).toBe(true);
	});

	test.each(['identical', 'absorbed', 'partly', 'split'] as const)(
		'a track that was placed is told with the national words (%s), live, until that is undone',
		async (nature) => {
			const text = `Une piste ${nature}`;
			const { stream } = await office.room({ place: `Brest ${nature}`, region: '53' }, text);
			const track = await office.adds('ana', `Nationale ${nature}`);
			const placed = await office.places('ana', text, track, nature);
			must(placed);
			const common = { track, text: { fr: `Nationale ${nature}` }, nature, released: [] };
			expect(await fate(stream, text)).toEqual({ kind: 'placed', commons: [common] });
			must(await office.changes('ana', track, { kind: 'reword', text: { fr: 'Autrement', en: '' } }));
			expect(await fate(stream, text)).toMatchObject({ commons: [{ text: { fr: 'Autrement' } }] });
			await office.undoes('ana', ...(isRefusal(placed) ? [] : placed.map(({ hash }) => hash)));
			expect(await fate(stream, text)).toEqual({ kind: 'unsorted' });
		}
	);

	test('a track that was divided is told with each of the common tracks', async () => {
		const { stream } = await office.room({ place: 'Vannes', region: '53' }, 'Deux en une');
		for (const one of ['La première', 'La seconde'])
			must(await office.places('ana', 'Deux en une', await office.adds('ana', one), 'split'));
		const told = await fate(stream, 'Deux en une');
		expect(told?.kind === 'placed' && told.commons.map(({ text }) => text.fr)).toEqual([
			'La première',
			'La seconde'
		]);
	});

	test('a common track that was taken back is nobody’s fate any more', async () => {
		const { stream } = await office.room({ place: 'Lorient', region: '53' }, 'Une piste retirée');
		const track = await office.adds('ana', 'Bientôt retirée');
		must(await office.places('ana', 'Une piste retirée', track));
		must(await office.changes('ana', track, { kind: 'withdraw', reason: 'Doublon' }));
		expect(await fate(stream, 'Une piste retirée')).toEqual({ kind: 'unsorted' });
	});

	test('what the office set aside is told with its reason', async () => {
		const { stream } = await office.room({ place: 'Dinan', region: '53' }, 'La couleur du logo');
		must(await office.setsAside('ana', 'La couleur du logo', 'Hors sujet'));
		expect(await fate(stream, 'La couleur du logo')).toEqual({ kind: 'set-aside', reason: 'Hors sujet' });
	});

	test('what the room itself merged and set aside is told so', async () => {
		const scribe = await gatheringAt({ place: 'Quimper', region: '53' });
		await joins(office.db, scribe, 'Quimper', '53');
		await office.receives(scribe);
		const { tracks } = (await found(scribe.stream)).questions[0]!;
		expect(tracks.find(({ text }) => text === 'Publier les données des mairies')?.from).toEqual([
			'Ouvrir les données publiques des communes'
		]);
		expect(await fate(scribe.stream, 'Changer la couleur du logo')).toEqual({
			kind: 'set-aside-in-room',
			reason: 'Hors sujet'
		});
	});

	test('erased words are gone, and nothing else with them', async () => {
		const scribe = await office.room({ place: 'Nantes', region: '52' }, 'Appelez Jeanne');
		const [{ hash }] = [proposes(scribe, 'Un secret de Jeanne')];
		proposes(scribe, 'Un banc');
		await office.receives(scribe);
		scribe.writes('erased', { targets: [hash] });
		await office.receives(scribe);
		const { tracks } = (await found(scribe.stream)).questions[0]!;
		expect(tracks.map(({ text }) => text)).toEqual(['Appelez Jeanne', 'Un banc']);
		expect(JSON.stringify(tracks)).not.toContain('secret');
	});

	test('the result of its common track is told once it is released, and not before', async () => {
		const { stream } = await office.room({ place: 'Fougères', region: '53' }, 'Des pistes cyclables');
		const [first, second] = [await office.adds('ana', 'Le vélo'), await office.adds('ana', 'Le train')];
		must(await office.places('ana', 'Des pistes cyclables', first));
		const released = async () => {
			const told = await fate(stream, 'Des pistes cyclables');
			return told?.kind === 'placed' ? told.commons[0]?.released : undefined;
		};
		const list = await graded(office.db, [first, second]);
		expect(await released()).toEqual([]);
		const order = { list, number: 1, by: 'ana' };
		const made = await makeRelease(office.ledger, order, new Date('2026-11-25T10:00:00Z'));
		expect(isRefusal(made)).toBe(false);
		expect(await released()).toEqual([
			{
				list,
				number: 1,
				day: '2026-11-25',
				title: { fr: 'Second tour' },
				scale: 'quality-6',
				rank: 2,
				of: 2,
				grade: 3
			}
		]);
	});

	describe('nothing is shown, and nothing is said of why,', () => {
		const unknown = { kind: 'room-code-unknown' };

		test('of a code that no room has', async () => {
			expect(await returnOfRoom(office.ledger, 'AAAAA-AAAAA')).toEqual(unknown);
			expect(await returnOfRoom(office.ledger, codeOf(named('nobody')))).toEqual(unknown);
		});

		test('of a rehearsal', async () => {
			const { stream } = await office.room({ place: 'Essai', region: '53', purpose: 'rehearsal' }, 'Un mot');
			expect(await returnOfRoom(office.ledger, codeOf(stream))).toEqual(unknown);
		});

		test('of a room that was voided, from then on', async () => {
			const scribe = await office.room({ place: 'Annulé', region: '53' }, 'Un autre mot');
			expect((await found(scribe.stream)).place).toBe('Annulé');
			scribe.writes('workshop-voided', { sameAs: null, reason: 'Personne n’est venu' });
			await office.receives(scribe);
			expect(await returnOfRoom(office.ledger, codeOf(scribe.stream))).toEqual(unknown);
		});

		test('of a room whose tablet nobody approved', async () => {
			const scribe = await gatheringAt({ place: 'Inconnu', region: '53' });
			await office.receives(scribe);
			expect(await returnOfRoom(office.ledger, codeOf(scribe.stream))).toEqual(unknown);
		});
	});
});
