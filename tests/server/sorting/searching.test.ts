import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { wordFamilies } from '$lib/core/word-forms.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { listSources } from '$lib/server/sorting/list-sources.ts';
import { onEachDatabase } from '../databases.ts';

const root = 'consultation';
const consultation = { root, versions: [root], title: { fr: '' }, questions: [] };
const looking = { consultation, question: 'q1', scope: null };

/** So many that a word of them all is common: one track after the other is asked for it. */
const texts = Array.from({ length: 2100 }, (_, index) => {
	const often = index % 2 === 0 ? ' quartiers' : '';
	return `jardins${often}${index % 700 === 8 ? ' fontaines' : ''}`;
});

onEachDatabase(({ name, open }) => {
	test.each([
		['a word of nearly all of them', 'jardins'],
		['a word of three', 'fontaines'],
		['two common words', 'jardins quartiers'],
		['a rare and a common word', 'quartiers fontaines'],
		['words that no track has together', 'fontaines climat']
	])('the first page of %s is what reading all of them one by one finds', async (_, search) => {
		const db = await filled();
		const words = wordFamilies(search);
		const expected = texts.flatMap((text, index) =>
			words.every((word) => wordFamilies(text).includes(word)) ? [nameOf(index)] : []
		);
		const filter = { shelf: 'todo', region: null, room: null, search } as const;
		const first = await listSources(db, looking, { ...filter, after: null });
		expect(first.sources.map(({ track }) => track)).toEqual(expected.slice(0, 40));
		if (first.next === null) return;
		const second = await listSources(db, looking, { ...filter, after: first.next });
		expect(second.sources.map(({ track }) => track)).toEqual(expected.slice(40, 80));
	});

	if (name === 'PostgreSQL')
		test('each track of the rarer word is read once before the database has counted its rows', async () => {
			const db = await fill(open); // of its own, and hence never counted nor read before
			const rarer = texts.filter((text) => text.includes('quartiers'));
			await db.connection().execute(async (one) => {
				const before = await tracksRead(one);
				const filter = { shelf: 'todo', region: null, room: null, after: null } as const;
				await listSources(one, looking, { ...filter, search: 'jardins quartiers' });
				expect((await tracksRead(one)) - before).toBe(rarer.length);
			});
		});

	let made: Promise<Database> | null = null;
	const filled = () => (made ??= fill(open));
});

async function tracksRead(db: Database): Promise<number> {
	await sql`select pg_stat_force_next_flush()`.execute(db);
	const { rows } = await sql<{ read: string }>`
		select idx_tup_fetch + seq_tup_read as read from pg_stat_user_tables where relname = 'tracks'`.execute(db);
	return Number(rows[0]?.read);
}

async function fill(open: () => Promise<Database>): Promise<Database> {
	const db = await open();
	const common = { stream: 'room', consultation: root, question: 'q1', standing: 'unplaced' } as const;
	const rows = texts.map((text, index) => ({
		...{ ...common, track: nameOf(index), place: index, words: nameOf(index), text, ancestors: '[]' },
		...{ region: null, day: '2026-11-20' }
	}));
	const held = texts.flatMap((text, index) =>
		wordFamilies(text).map((word) => ({ ...common, track: nameOf(index), word }))
	);
	for (let start = 0; start < held.length; start += 1000) {
		const some = rows.slice(start, start + 1000);
		if (some.length > 0) await db.insertInto('tracks').values(some).execute();
		await db
			.insertInto('track_words')
			.values(held.slice(start, start + 1000))
			.execute();
	}
	return db;
}

function nameOf(index: number): string {
	return String(index).padStart(5, '0');
}
