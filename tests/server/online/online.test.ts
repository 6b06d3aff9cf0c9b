import { beforeEach, describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import type { NationalList } from '$lib/core/national-list.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { standingOf } from '$lib/server/devices.ts';
import { openLedger } from '$lib/server/ledger/ledger.ts';
import { rebuild } from '$lib/server/ledger/rebuilding.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { withdrawList } from '$lib/server/consultations/publishing.ts';
import { takeVote } from '$lib/server/online/casting.ts';
import { closeDue, closeOnlineUrn } from '$lib/server/online/closing.ts';
import { makeCodes, mostCodes } from '$lib/server/online/codes.ts';
import { openOnlineUrn } from '$lib/server/online/opening.ts';
import { onlineCount, onlineVote } from '$lib/server/online/urns.ts';
import { named } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { publishesList } from '../rooms/graded-lists.ts';

const content: NationalList = {
	title: { fr: 'Les pistes communes' },
	scale: 'support-3',
	rule: { kind: 'required' },
	questions: [
		{
			question: 'q1',
			tracks: ['garden', 'school'].map((fr) => ({ track: named(fr), text: { fr } }))
		}
	]
};
const at = (time: string) => new Date(`2026-11-25T${time}:00.000Z`);
const window = { opens: at('10:00').toISOString(), closes: at('20:00').toISOString() };
const during = at('12:00');
const hand = { by: 'ana', now: at('09:00') };
const attempt = (place: number) => named(`attempt ${place}`);

onEachDatabase((databases) => {
	let db: Database;
	let office: Parameters<typeof openOnlineUrn>[0];
	let list: string;
	let codes: readonly string[];

	beforeEach(async () => {
		db = await databases.open();
		const identity = await officeOf(db);
		office = { db, identity, ledger: openLedger(db, identity, standingOf) };
		list = (await publishesList(db, 'online', content, builtInConsultation({ kind: 'required' }))).list;
		expect(await openOnlineUrn(office, list, window, hand)).toBeNull();
		const made = await makeCodes(db, list, 14, hand);
		codes = isRefusal(made) ? [] : made;
	});

	const cast = (place: number, grades: readonly (number | null)[], now = during, again = place) =>
		takeVote(db, list, { code: codes[place]!, attempt: attempt(again), grades }, now);
	const castAll = async (count: number) => {
		for (let place = 0; place < count; place += 1)
			expect(await cast(place, [place % 3, place % 2])).toBe('kept');
	};
	const rowsOf = async () =>
		JSON.stringify(
			await Promise.all([
				db.selectFrom('online_urns').selectAll().execute(),
				db.selectFrom('online_codes').selectAll().execute(),
				db.selectFrom('entries').selectAll().execute(),
				db.selectFrom('audit').selectAll().execute()
			])
		);

	describe('a code', () => {
		test('votes once: another ballot with it is refused, and the first stays', async () => {
			expect(await takeVote(db, list, { code: codes[0]!.toLowerCase() }, during)).toBe('may-vote');
			expect(await cast(0, [0, 1])).toBe('kept');
			expect(await cast(0, [2, 2], during, 99)).toEqual({ kind: 'vote-code-used' });
			expect(await takeVote(db, list, { code: codes[0]! }, during)).toEqual({ kind: 'vote-code-used' });
			expect(await onlineVote(db, list, during)).toMatchObject({ ballots: 1, codes: 14, phase: 'open' });
		});

		test('whose answer was lost is told again that its ballot is kept, and counts once', async () => {
			expect(await cast(0, [0, 1])).toBe('kept');
			expect(await cast(0, [0, 1])).toBe('kept');
			expect(await cast(0, [0, 1], at('21:00'))).toBe('kept'); // also after the urn was closed
			expect(await onlineVote(db, list, during)).toMatchObject({ ballots: 1 });
		});

		test('of one hand in twenty requests at once casts one ballot', async () => {
			const tries = Array.from({ length: 20 }, (_, place) => cast(0, [0, 1], during, place));
			const answers = await Promise.all(tries);
			expect(answers.filter((answer) => answer === 'kept')).toHaveLength(1);
			expect(await onlineVote(db, list, during)).toMatchObject({ ballots: 1 });
		});

		test('and another at the same moment both count', async () => {
			expect(await Promise.all(codes.map((_, place) => cast(place, [0, 1])))).toEqual(
				codes.map(() => 'kept')
			);
			expect(await onlineVote(db, list, during)).toMatchObject({ ballots: 14 });
		});

		test('that nobody made, or that is none, is unknown', async () => {
			for (const code of ['0000-0000-0000-0000', 'nothing', ''])
				expect(await takeVote(db, list, { code }, during)).toEqual({ kind: 'vote-code-unknown' });
			expect(await takeVote(db, named('other'), { code: codes[0]! }, during)).toEqual({
				kind: 'vote-unknown'
			});
		});

		test('is kept nowhere as it was given', async () => {
			await castAll(3);
			const rows = await rowsOf();
			for (const code of codes) expect(rows).not.toContain(code);
		});

		test.each([0, -1, 1.5, Number.NaN, mostCodes + 1])('is not made %d times', async (count) => {
			expect(await makeCodes(db, list, count, hand)).toEqual({
				kind: 'vote-codes-malformed',
				max: mostCodes
			});
		});
	});

	describe('a ballot', () => {
		test.each([
			['too short', [0]],
			['too long', [0, 0, 0]],
			['of an unknown grade', [0, 3]],
			['without the opinion that the rule asks for', [0, null]]
		])('%s is refused, and its code stays good', async (_, grades) => {
			expect(await cast(0, grades)).toEqual({ kind: 'vote-malformed' });
			expect(await cast(0, [0, 1])).toBe('kept');
		});

		test('before the urn opens or after it closes is refused, and its code is not spent', async () => {
			expect(await cast(0, [0, 1], at('09:59'))).toEqual({ kind: 'vote-not-open' });
			expect(await cast(0, [0, 1], at('20:00'))).toEqual({ kind: 'vote-over' });
			expect(await cast(0, [0, 1])).toBe('kept');
		});

		test('leaves no row, no time and no order: what is kept of two casts is alike but for the codes', async () => {
			await cast(0, [0, 0]);
			const [urn] = await db.selectFrom('online_urns').selectAll().execute();
			const first = urn!.box!;
			await cast(1, [2, 1]);
			const [after] = await db.selectFrom('online_urns').selectAll().execute();
			expect(after!.box).not.toBe(first);
			expect(after!.box!.length).toBe(first.length);
			const spent = await db
				.selectFrom('online_codes')
				.selectAll()
				.where('attempt', 'is not', null)
				.execute();
			expect(spent).toHaveLength(2);
			for (const row of spent) expect(Object.keys(row).sort()).toEqual(['attempt', 'hash', 'urn']);
			expect(await db.selectFrom('audit').select('act').orderBy('act').execute()).toEqual([
				{ act: 'online-codes-made' },
				{ act: 'online-opened' }
			]);
		});
	});

	describe('closing', () => {
		test('makes the sums an entry of the office with its origin, and leaves nothing that opens them', async () => {
			await castAll(12);
			expect(await onlineCount(db, list)).toBeNull();
			expect(await closeOnlineUrn(office, list, { by: 'ana', now: at('13:00') })).toBeNull();
			const tallies = [
				{ track: named('garden'), counts: [4, 4, 4], noOpinion: 0 },
				{ track: named('school'), counts: [6, 6, 0], noOpinion: 0 }
			];
			expect(await onlineCount(db, list)).toEqual({ ballots: 12, tallies });
			const urn = await db.selectFrom('online_urns').selectAll().executeTakeFirstOrThrow();
			expect(urn).toMatchObject({ box: null, key: null });
			const entries = await db.selectFrom('entries').selectAll().where('stream', '=', urn.urn).execute();
			const bodies = entries.map(
				({ body }) => JSON.parse(body ?? 'null') as { origin?: string; tallies?: unknown }
			);
			expect(bodies.find(({ origin }) => origin === 'online')).toMatchObject({
				ballots: 12,
				codes: 14,
				tallies
			});
			expect(await cast(12, [0, 1], at('13:01'))).toEqual({ kind: 'vote-over' });
			expect(await closeOnlineUrn(office, list, hand)).toEqual({ kind: 'vote-already-closed' });
			expect(await makeCodes(db, list, 1, hand)).toEqual({ kind: 'vote-over' });
		});

		test('is closed before its list is withdrawn', async () => {
			expect(await withdrawList(office, list, hand)).toEqual({ kind: 'vote-still-open' });
			expect(await closeOnlineUrn(office, list, hand)).toBeNull();
			expect(await withdrawList(office, list, hand)).toBeNull();
		});

		test('of ten ballots writes their number alone, and the sums are gone', async () => {
			await castAll(10);
			await closeOnlineUrn(office, list, hand);
			expect(await onlineCount(db, list)).toEqual({ ballots: 10, tallies: null });
			expect(await rowsOf()).not.toContain('counts');
		});

		test('comes by itself at its time, once', async () => {
			await castAll(11);
			await closeDue(office, at('19:59'));
			expect(await onlineCount(db, list)).toBeNull();
			await Promise.all([closeDue(office, at('20:00')), closeDue(office, at('20:00'))]);
			expect(await onlineCount(db, list)).toMatchObject({ ballots: 11 });
			expect(await onlineVote(db, list, at('20:01'))).toMatchObject({ phase: 'over' });
			expect(
				await db.selectFrom('entries').selectAll().where('kind', '=', 'online-urn-closed').execute()
			).toHaveLength(1);
		});

		test('of an urn that is damaged is refused, counts nothing, and is told', async () => {
			await castAll(11);
			await db.updateTable('online_urns').set({ box: 'AAAA' }).execute();
			await expect(closeDue(office, at('20:00'))).rejects.toThrow('does not open');
			await expect(cast(12, [0, 1])).rejects.toThrow('does not open');
			expect(await onlineCount(db, list)).toBeNull();
			const spent = db.selectFrom('online_codes').selectAll().where('attempt', 'is not', null);
			expect(await spent.execute()).toHaveLength(11);
		});

		test('makes no room of the urn’s stream, and a rebuilding neither', async () => {
			await castAll(11);
			await closeOnlineUrn(office, list, hand);
			expect(await rebuild(office.ledger)).toBe(0);
			expect(await db.selectFrom('rooms').selectAll().execute()).toEqual([]);
		});
	});

	test('a list has one online ballot, within a window that can be', async () => {
		expect(await openOnlineUrn(office, list, window, hand)).toEqual({ kind: 'vote-already-opened' });
		expect(await openOnlineUrn(office, named('other'), window, hand)).toEqual({ kind: 'list-unknown' });
		const turned = { opens: window.closes, closes: window.opens };
		expect(await openOnlineUrn(office, list, turned, hand)).toMatchObject({ kind: 'vote-window-malformed' });
	});
});
