import { builtInConsultation } from '../../../src/lib/core/built-in-consultation.ts';
import type { Database } from '../../../src/lib/server/database/tables.ts';
import { gradesEach, listRoom } from '../ledger/list-room.ts';
import { publishesList } from './graded-lists.ts';
import { joins, receives } from './seeding.ts';

/** Three rooms grade these tracks, the last one best. Answers the id of their list. */
export async function graded(db: Database, tracks: readonly string[]): Promise<string> {
	const consultation = builtInConsultation({ kind: 'worst' });
	const content = {
		title: { fr: 'Second tour' },
		scale: 'quality-6',
		rule: { kind: 'worst' },
		questions: [{ question: 'q1', tracks: tracks.map((track) => ({ track, text: { fr: track } })) }]
	} as const;
	const list = await publishesList(db, 'second round', content, consultation);
	for (const name of ['Redon', 'Vitré', 'Auray']) {
		const room = await listRoom({ name, region: '53', day: '2026-11-23', list, consultation });
		const counts = [
			[1, 2, 3, 6, 0, 0],
			[8, 2, 1, 1, 0, 0]
		];
		gradesEach(
			room,
			list,
			tracks.map((track, place) => ({ track, counts: counts[place]!, noOpinion: 0 }))
		);
		await joins(db, room, name, '53');
		await receives(db, room);
	}
	return list.list;
}
