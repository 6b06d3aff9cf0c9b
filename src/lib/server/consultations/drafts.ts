import * as v from 'valibot';
import {
	blankConsultation,
	consultationDraft,
	draftOf,
	type ConsultationDraft
} from '../../core/office/consultation-draft.ts';
import { blankList, listDraft, type ListDraft } from '../../core/office/list-draft.ts';
import type { DraftSummary } from '../../core/office/listed-consultation.ts';
import type { Refusal } from '../../core/refusal.ts';
import { newestOf, type Family, type Published } from '../../core/sync/catalogue.ts';
import { newId } from '../../seal/random.ts';
import { note } from '../audit/note.ts';
import type { DraftRow } from '../database/migrations/0010-drafts.ts';
import type { Database } from '../database/tables.ts';
import type { Hand } from '../ledger/office-entries.ts';

/** A draft as its page shows it; `subject` as in its row. */
export type Draft = {
	readonly id: string;
	readonly subject: string | null;
	readonly revision: number;
	readonly by: string;
	readonly at: string;
} & (
	| { readonly kind: 'consultation'; readonly body: ConsultationDraft }
	| { readonly kind: 'list'; readonly body: ListDraft }
);

/** A new consultation, or a new version of one. Answers the draft's id. */
export function beginConsultation(db: Database, amended: Published | null, hand: Hand): Promise<string> {
	const body = amended ? draftOf(amended.consultation) : blankConsultation;
	return begin(db, { kind: 'consultation', subject: amended?.id ?? null, body: JSON.stringify(body) }, hand);
}

/** A national list for the rooms of a consultation. */
export function beginList(db: Database, family: Family, hand: Hand): Promise<string> {
	const body = JSON.stringify(blankList(newestOf(family).consultation));
	return begin(db, { kind: 'list', subject: family.root, body }, hand);
}

/** What was typed into a draft that is gone: it becomes one again. */
export function beginAgain(
	db: Database,
	{ kind, subject, body }: Pick<Draft, 'kind' | 'subject' | 'body'>,
	hand: Hand
): Promise<string> {
	return begin(db, { kind, subject, body: JSON.stringify(body) }, hand);
}

async function begin(
	db: Database,
	what: Pick<DraftRow, 'kind' | 'subject' | 'body'>,
	{ by, now }: Hand
): Promise<string> {
	const id = newId();
	await db
		.insertInto('drafts')
		.values({ id, ...what, revision: 1, by, at: now.toISOString() })
		.execute();
	return id;
}

/** Null where there is none, or none any more. */
export async function readDraft(db: Database, id: string): Promise<Draft | null> {
	const row = await db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? draftIn(row, await nameOf(db, row.by)) : null;
}

/**
 * Keeps what was typed, where nobody else saved since `revision`. Refuses 'draft-moved' with that person's name, and
 * 'draft-gone'; then nothing was changed. Answers the new revision.
 */
export async function saveDraft(
	db: Database,
	{ id, revision, body }: { readonly id: string; readonly revision: number; readonly body: Draft['body'] },
	{ by, now }: Hand
): Promise<number | Refusal> {
	const { numUpdatedRows } = await db
		.updateTable('drafts')
		.set({ body: JSON.stringify(body), revision: revision + 1, by, at: now.toISOString() })
		.where('id', '=', id)
		.where('revision', '=', revision)
		.executeTakeFirst();
	return numUpdatedRows > 0n ? revision + 1 : refusalFor(db, id);
}

/** Takes a draft away, at the revision that somebody saw; refuses as saving does. */
export async function takeDraft(db: Database, id: string, revision: number): Promise<Refusal | null> {
	const { numDeletedRows } = await db
		.deleteFrom('drafts')
		.where('id', '=', id)
		.where('revision', '=', revision)
		.executeTakeFirst();
	return numDeletedRows > 0n ? null : refusalFor(db, id);
}

/** Deletes a draft that nobody wants any more. */
export async function deleteDraft(
	db: Database,
	id: string,
	revision: number,
	{ by, now }: Hand
): Promise<Refusal | null> {
	const refusal = await takeDraft(db, id, revision);
	if (!refusal) await note(db, by, 'draft-deleted', null, now);
	return refusal;
}

/** The drafts there are, the last saved first. */
export async function listDrafts(db: Database): Promise<DraftSummary[]> {
	const rows = await db
		.selectFrom('drafts')
		.leftJoin('people', 'people.id', 'drafts.by')
		.selectAll('drafts')
		.select('people.name as name')
		.orderBy('drafts.at', 'desc')
		.execute();
	return rows.map((row) => {
		const { id, kind, subject, at, by, body } = draftIn(row, row.name ?? '');
		return { id, kind, subject, at, by, title: body.title.fr };
	});
}

async function refusalFor(db: Database, id: string): Promise<Refusal> {
	const row = await db.selectFrom('drafts').select('by').where('id', '=', id).executeTakeFirst();
	return row ? { kind: 'draft-moved', by: await nameOf(db, row.by) } : { kind: 'draft-gone' };
}

async function nameOf(db: Database, person: string): Promise<string> {
	const row = await db.selectFrom('people').select('name').where('id', '=', person).executeTakeFirst();
	return row?.name ?? '';
}

function draftIn({ id, kind, subject, revision, at, body }: DraftRow, by: string): Draft {
	const known = { id, subject, revision, by, at };
	const raw: unknown = JSON.parse(body);
	return kind === 'list'
		? { ...known, kind, body: v.parse(listDraft, raw) }
		: { ...known, kind, body: v.parse(consultationDraft, raw) };
}
