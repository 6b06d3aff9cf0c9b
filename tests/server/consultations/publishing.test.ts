import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConsultationDraft } from '$lib/core/office/consultation-draft.ts';
import type { ListDraft } from '$lib/core/office/list-draft.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { auditLines } from '$lib/server/audit/lines.ts';
import {
	beginConsultation,
	beginList,
	deleteDraft,
	listDrafts,
	readDraft,
	saveDraft
} from '$lib/server/consultations/drafts.ts';
import { editedDraft } from '$lib/server/consultations/edited-draft.ts';
import { firstRounds } from '$lib/server/consultations/first-rounds.ts';
import { previewDraft } from '$lib/server/consultations/previewed.ts';
import {
	closeConsultation,
	openAgain,
	publishDraft,
	withdrawList
} from '$lib/server/consultations/publishing.ts';
import { listFamilies, namesInCatalogue, showFamily } from '$lib/server/consultations/shown.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { standingOf } from '$lib/server/devices.ts';
import { familiesOf, publishConsultation } from '$lib/server/ledger/catalogue.ts';
import { openLedger, type Ledger } from '$lib/server/ledger/ledger.ts';
import { officeOf, type OfficeIdentity } from '$lib/server/office-identity.ts';
import { newestOf } from '$lib/core/sync/catalogue.ts';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { after, now, openedOffice } from '../accounts/office.ts';
import { onEachDatabase } from '../databases.ts';
import { dayAt, roomAt } from '../rooms/day.ts';
import { joins, receives } from '../rooms/seeding.ts';

onEachDatabase(({ open }) => {
	let db: Database;
	let ledger: Ledger;
	let identity: OfficeIdentity;
	let by: string;
	const hand = (minute = 0) => ({ by, now: after(0, minute) });
	const office = () => ({ ledger, identity });

	beforeAll(async () => {
		db = await open();
		identity = await officeOf(db);
		by = (await openedOffice(db)).ana.id;
	});

	// An office that has published nothing and received nothing yet.
	beforeEach(async () => {
		for (const table of ['drafts', 'entries', 'chains', 'signatures', 'streams', 'rooms', 'devices'] as const)
			await db.deleteFrom(table).execute();
		ledger = openLedger(db, identity, standingOf);
	});

	async function written(change: Partial<ConsultationDraft> = {}, amended = false): Promise<string> {
		const family = amended ? (await familiesOf(ledger))[0]! : null;
		const id = await beginConsultation(db, family && newestOf(family), hand());
		const { body, revision } = (await readDraft(db, id))!;
		const whole = { title: { fr: 'Un titre', en: '' }, questions: [{ id: 'q1', fr: 'Que faire ?', en: '' }] };
		const typed = { ...(body as ConsultationDraft), ...(amended ? {} : whole), ...change };
		expect(await saveDraft(db, { id, revision, body: typed }, hand())).toBe(2);
		return id;
	}

	async function listed(...texts: readonly string[]): Promise<string> {
		const id = await beginList(db, (await familiesOf(ledger))[0]!, hand());
		const { body, revision } = (await readDraft(db, id))!;
		const form = new FormData();
		const fields = { kind: 'list', subject: (await familiesOf(ledger))[0]!.root, revision: String(revision) };
		const { scale, rule, quorum, questions } = body as ListDraft;
		const typed = {
			'title.fr': 'Liste',
			'title.en': '',
			scale,
			rule,
			quorum,
			'questions.0.more': texts.join('\n')
		};
		for (const [name, value] of Object.entries(fields)) form.set(name, value);
		for (const [name, value] of Object.entries(typed)) form.set(`body.${name}`, value);
		for (const [index, { question }] of questions.entries())
			form.set(`body.questions.${index}.question`, question);
		expect(await editedDraft(ledger, id, form, hand())).toMatchObject({ kind: 'saved' });
		return id;
	}

	const publish = (id: string, revision = 2) => publishDraft(office(), { id, revision }, hand());

	describe('a draft', () => {
		test('of two people who save it, the second is told by whom, and nothing is written over', async () => {
			const id = await written();
			const { body } = (await readDraft(db, id))!;
			const mine = { ...(body as ConsultationDraft), title: { fr: 'Le mien', en: '' } };
			const both = await Promise.all([
				saveDraft(db, { id, revision: 2, body: mine }, hand(1)),
				saveDraft(db, { id, revision: 2, body }, hand(2))
			]);
			expect(both.filter((saved) => saved === 3)).toHaveLength(1);
			expect(both.find(isRefusal)).toEqual({ kind: 'draft-moved', by: 'Ana' });
		});

		test('that is gone becomes one again when somebody saves it', async () => {
			await publish(await written());
			const id = await listed('Un');
			const gone = await readDraft(db, id);
			await deleteDraft(db, id, gone!.revision, hand());
			const form = new FormData();
			const { body } = gone as { body: ListDraft };
			const fields = {
				kind: 'list',
				subject: gone!.subject!,
				revision: '2',
				'body.title.fr': 'Gardé',
				'body.title.en': '',
				'body.scale': body.scale,
				'body.rule': body.rule,
				'body.quorum': '',
				'body.questions.0.question': 'q1'
			};
			for (const [name, value] of Object.entries(fields)) form.set(name, value);
			const edited = await editedDraft(ledger, id, form, hand());
			expect(edited).toMatchObject({ kind: 'saved-anew' });
			expect((await listDrafts(db)).map(({ title }) => title)).toEqual(['Gardé']);
		});

		test('is not published when somebody saved it after it was read', async () => {
			const id = await written();
			const { body } = (await readDraft(db, id))!;
			await saveDraft(db, { id, revision: 2, body }, hand(1));
			expect(await publish(id)).toEqual({ kind: 'draft-moved', by: 'Ana' });
			expect(await familiesOf(ledger)).toEqual([]);
		});

		test('is published once by two people at once, and is gone then', async () => {
			const id = await written();
			const both = await Promise.all([publish(id), publish(id)]);
			expect(both.filter((one) => typeof one === 'string')).toHaveLength(1);
			expect(both.find(isRefusal)).toEqual({ kind: 'draft-gone' });
			expect(await listDrafts(db)).toEqual([]);
			expect(await familiesOf(ledger)).toHaveLength(1);
		});

		test('is refused while something is missing, and kept', async () => {
			const id = await written({ questions: [] });
			expect(await publish(id)).toEqual({ kind: 'consultation-malformed' });
			expect(await listDrafts(db)).toHaveLength(1);
			expect((await previewDraft(ledger, id))!.faults).toMatchObject([{ path: ['questions'], what: 'none' }]);
		});
	});

	describe('a new version', () => {
		test('stands in the family of the first, and shows what it changes', async () => {
			const root = await publish(await written());
			const id = await written({ title: { fr: 'Un meilleur titre', en: '' } }, true);
			expect((await previewDraft(ledger, id))!.changes).toMatchObject([{ what: 'title' }]);
			expect(await publish(id)).toBe(root);
			const shown = await showFamily(ledger, root as string, null);
			expect(shown!.versions.map(({ number, consultation }) => [number, consultation.title.fr])).toEqual([
				[2, 'Un meilleur titre'],
				[1, 'Un titre']
			]);
		});

		test('is refused when another one was published meanwhile', async () => {
			await publish(await written());
			const [one, two] = [
				await written({ scale: 'support-3' }, true),
				await written({ scale: 'priority-5' }, true)
			];
			expect(await publish(one)).toBeTypeOf('string');
			expect(await publish(two)).toEqual({ kind: 'consultation-moved' });
		});

		test('that changes nothing is refused, and so is a consultation that is there already', async () => {
			await publish(await written());
			expect(await publish(await written({}, true))).toEqual({ kind: 'consultation-known' });
			expect(await publish(await written())).toEqual({ kind: 'consultation-known' });
		});

		test('of a closed consultation is refused until it is open again', async () => {
			const root = (await publish(await written())) as string;
			const id = await written({ scale: 'support-3' }, true);
			expect(await closeConsultation(office(), root, hand())).toBeNull();
			expect(await closeConsultation(office(), root, hand())).toEqual({ kind: 'consultation-unknown' });
			expect(await publish(id)).toEqual({ kind: 'consultation-shut' });
			expect(await openAgain(office(), root, hand())).toBeNull();
			expect(await publish(id)).toBe(root);
		});
	});

	describe('a national list', () => {
		test('is published, named in the log, and withdrawn once', async () => {
			const root = (await publish(await written())) as string;
			expect(await publish(await listed('Un', 'Deux'))).toBe(root);
			const [list] = (await showFamily(ledger, root, null))!.lists;
			expect(list!.questions[0]!.tracks.map(({ text }) => text.fr)).toEqual(['Un', 'Deux']);
			expect(await withdrawList(office(), list!.list, hand(1))).toBeNull();
			expect(await withdrawList(office(), list!.list, hand(1))).toEqual({ kind: 'list-unknown' });
			const { lines } = await auditLines(db, null, await namesInCatalogue(ledger));
			expect(lines[0]).toMatchObject({ who: 'Ana', act: 'list-withdrawn', on: 'Liste' });
		});

		test('whose question the newest version lacks is refused', async () => {
			await publish(await written());
			const id = await listed('Un');
			const amending = await written({ questions: [{ id: 'q2', fr: 'Autre chose ?', en: '' }] }, true);
			expect(await publish(amending)).toBeTypeOf('string');
			expect(await publish(id)).toEqual({ kind: 'list-malformed' });
		});
	});

	describe('the rooms of a consultation', () => {
		const rooms = async () => {
			await publishConsultation(ledger, identity, builtInConsultation({ kind: 'worst' }), { by, now });
			const rennes = await dayAt({ place: 'Rennes', region: '53', day: '2026-11-21' });
			const lyon = await dayAt({ place: 'Lyon', region: '84', day: '2026-11-20' });
			const trial = await dayAt({ place: 'Répétition', region: '53', purpose: 'rehearsal' });
			const early = await roomAt({ place: 'Brest', region: '53' });
			for (const scribe of [rennes, lyon, trial, early]) await joins(db, scribe, scribe.stream, '53');
			await receives(db, rennes, lyon, trial, early);
			return (await familiesOf(ledger))[0]!.root;
		};

		test('are counted by version, without rehearsals, and by what a region may see', async () => {
			const root = await rooms();
			expect((await listFamilies(ledger, null))[0]!.rooms).toBe(3);
			expect((await listFamilies(ledger, '53'))[0]!.rooms).toBe(2);
			expect((await showFamily(ledger, root, '84'))!.versions.map(({ rooms }) => rooms)).toEqual([1]);
		});

		test('show their first rounds side by side, in the order of their days, and only those of the region', async () => {
			const root = await rooms();
			const placesIn = async (scope: string | null, behind: string | null = null) =>
				(await firstRounds(ledger, root, scope, behind))!.rooms.map(({ place }) => place);
			expect(await placesIn(null)).toEqual(['Lyon', 'Rennes']);
			expect(await placesIn('53')).toEqual(['Rennes']);
			const [lyon] = (await firstRounds(ledger, root, null, null))!.rooms;
			expect(await placesIn(null, `2026-11-20~${lyon!.stream}`)).toEqual(['Rennes']);
			expect(lyon!.shown?.round.questions).toHaveLength(1);
			expect(lyon!.withheld).toBeNull();
			expect(await firstRounds(ledger, 'A'.repeat(43), null, null)).toBeNull();
		});
	});
});
