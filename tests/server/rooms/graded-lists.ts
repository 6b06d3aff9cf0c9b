import { readFileSync } from 'node:fs';
import { builtInConsultation } from '../../../src/lib/core/built-in-consultation.ts';
import type { Consultation } from '../../../src/lib/core/consultation.ts';
import type { TrackTally } from '../../../src/lib/core/disclosure/part.ts';
import type { NationalList } from '../../../src/lib/core/national-list.ts';
import { chanceFrom } from '../../../src/lib/core/pooled/resampling.ts';
import { tallyOf } from '../../../src/lib/core/tally.ts';
import type { TakenList } from '../../../src/lib/core/workshop.ts';
import { hashing } from '../../../src/lib/seal/hash.ts';
import { consultationId } from '../../../src/lib/core/sync/catalogue.ts';
import { standingOf } from '../../../src/lib/server/devices.ts';
import { publishConsultation } from '../../../src/lib/server/ledger/catalogue.ts';
import { openLedger } from '../../../src/lib/server/ledger/ledger.ts';
import { writeAsOffice } from '../../../src/lib/server/ledger/office-entries.ts';
import { officeOf } from '../../../src/lib/server/office-identity.ts';
import type { Database } from '../../../src/lib/server/database/tables.ts';
import { named } from '../../core/author.ts';
import { gradesEach, listRoom } from '../ledger/list-room.ts';
import type { Scribe } from '../ledger/scribe.ts';
import { joins, receives } from './seeding.ts';

/** Publishes a consultation and a list for it, as the office does. Answers the list as rooms take it. */
export async function publishesList(
	db: Database,
	name: string,
	content: NationalList,
	consultation: Consultation
): Promise<TakenList> {
	const identity = await officeOf(db);
	const ledger = openLedger(db, identity, standingOf);
	const hand = { by: 'a test', now: new Date('2026-11-18T09:00:00Z') };
	await publishConsultation(ledger, identity, consultation, hand);
	const body = {
		list: named(name),
		consultation: consultationId(consultation, hashing.hashText),
		...content
	};
	const draft = { kind: 'list-published', body } as const;
	const { hash } = await writeAsOffice(ledger, identity, identity.catalogue, draft, hand);
	return { list: body.list, published: hash, ...content };
}

/** The three polling stations of Orsay as three rooms that graded one list of twelve candidates. */
export async function orsayRooms(db: Database): Promise<{ list: TakenList; rooms: readonly Scribe[] }> {
	const stations = ['01', '06', '12'].map((station) => ({ station, ...readStation(station) }));
	const tracks = stations[0]!.names.map((fr) => ({ track: named(fr), text: { fr } }));
	const consultation: Consultation = {
		...builtInConsultation({ kind: 'worst' }),
		title: { fr: 'Orsay, 22 avril 2007' },
		questions: [{ id: 'q1', text: { fr: 'Qui pour la présidence\u202f?' } }]
	};
	const content: NationalList = {
		title: { fr: 'Les douze candidats' },
		scale: 'quality-6',
		rule: { kind: 'worst' },
		questions: [{ question: 'q1', tracks }]
	};
	const list = await publishesList(db, 'orsay', content, consultation);
	const rooms: Scribe[] = [];
	for (const { station, ballots } of stations) {
		const room = await listRoom({
			name: `Bureau ${station}`,
			region: '11',
			day: '2007-04-22',
			list,
			consultation
		});
		const tallies = tracks.map(({ track }, place) => ({ track, ...tallyOf(ballots, place, 6) }));
		gradesEach(room, list, tallies);
		await joins(db, room, `Bureau ${station}`, '11');
		rooms.push(room);
	}
	await receives(db, ...rooms);
	return { list, rooms };
}

/** Invented rooms in ten regions that graded one list of nine tracks, one of them too small to be shown alone. */
export async function inventedRooms(db: Database): Promise<TakenList> {
	const consultation = builtInConsultation({ kind: 'worst' });
	const content: NationalList = {
		title: { fr: 'Les pistes communes', en: 'The common tracks' },
		scale: 'quality-6',
		rule: { kind: 'worst' },
		questions: Object.entries(invented).map(([question, texts]) => ({
			question,
			tracks: texts.map(([fr, en]) => ({ track: named(fr), text: { fr, en } }))
		}))
	};
	const list = await publishesList(db, 'invented', content, consultation);
	const rooms: Scribe[] = [];
	const chance = chanceFrom(7);
	for (const [place, region, day, people] of places) {
		const room = await listRoom({ name: place, region, day, list, consultation });
		gradesEach(room, list, inventedTallies(list, people, chance));
		await joins(db, room, place, region);
		rooms.push(room);
	}
	await receives(db, ...rooms);
	return list;
}

function inventedTallies(list: TakenList, people: number, chance: () => number): TrackTally[] {
	return list.questions.flatMap(({ tracks }) =>
		tracks.map(({ track }, place) => {
			const liking = 0.25 + 0.45 * chance() + 0.06 * place;
			const grades = Array.from({ length: people }, () => {
				const given = Math.floor((liking + (chance() - 0.5) * 0.9) * 6);
				return [chance() < 0.05 ? null : Math.min(5, Math.max(0, given))];
			});
			return { track, ...tallyOf(grades, 0, 6) };
		})
	);
}

const places = [
	['Rennes', '53', '2026-11-02', 24],
	['Brest', '53', '2026-11-04', 17],
	['Nantes', '52', '2026-11-04', 31],
	['Lille', '32', '2026-11-05', 22],
	['Strasbourg', '44', '2026-11-09', 28],
	['Paris', '11', '2026-11-09', 40],
	['Melun', '11', '2026-11-12', 12],
	['Lyon', '84', '2026-11-12', 26],
	['Toulouse', '76', '2026-11-16', 19],
	['Marseille', '93', '2026-11-17', 33],
	['Ajaccio', '94', '2026-11-17', 3],
	['Saint-Denis', '04', '2026-11-18', 15],
	['Fort-de-France', '02', '2026-11-19', 11]
] as const;

const invented = {
	q1: [
		[
			'Publier les données de l’eau et de l’air de chaque commune',
			'Publish each town’s data on water and air'
		],
		['Expliquer les décisions en langage clair', 'Explain decisions in plain language'],
		['Associer les habitants aux projets d’école', 'Let residents take part in school projects'],
		['Suivre les engagements jusqu’au bout, en public', 'Follow commitments to their end, in public']
	],
	q2: [
		['Former les agents à la participation', 'Train officials in participation'],
		['Aider les petites communes à se lancer', 'Help small towns to begin'],
		['Partager les méthodes qui marchent entre pays', 'Share between countries what works']
	],
	q3: [
		['Un guide simple en français', 'A simple guide in French'],
		['Un appui pour évaluer nos actions', 'Support to evaluate what we do']
	]
} as const;

function readStation(station: string) {
	const file = new URL(`../../fixtures/judgment/orsay-2007/station_${station}.csv`, import.meta.url);
	const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
	const ballots = rows.map((row) =>
		row
			.split(',')
			.slice(1)
			.map((mark) => (mark === '0' ? null : 6 - Number(mark)))
	);
	return { names: head.split(',').slice(1), ballots };
}
