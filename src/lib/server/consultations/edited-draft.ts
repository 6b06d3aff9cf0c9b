import * as v from 'valibot';
import { changeConsultation, consultationDraft } from '../../core/office/consultation-draft.ts';
import { addLines, changeList, listDraft, takeTracks, type ListDraft } from '../../core/office/list-draft.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { newId } from '../../seal/random.ts';
import { hash } from '../../core/shape.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Hand } from '../ledger/office-entries.ts';
import { commonTracksOf } from '../sorting/common-tracks.ts';
import { readRows } from '../nested-form.ts';
import { beginAgain, readDraft, saveDraft, type Draft } from './drafts.ts';

/** What came of a form with a draft. */
export type Edited =
	| { readonly kind: 'saved'; readonly change: string }
	/** It was published or deleted meanwhile: what was typed is a draft of its own now. */
	| { readonly kind: 'saved-anew'; readonly id: string }
	/** What was typed, on which revision, and the one that somebody else saved since. */
	| {
			readonly kind: 'moved';
			readonly refusal: Refusal;
			readonly body: Draft['body'];
			readonly revision: number;
			readonly over: number;
	  };

const revision = v.pipe(v.string(), v.digits(), v.transform(Number));
const common = {
	revision,
	/** The revision of somebody else that is to be written over, knowingly. */
	over: v.optional(revision),
	subject: v.pipe(
		v.string(),
		v.transform((text) => text || null),
		v.nullable(hash)
	),
	do: v.optional(v.pipe(v.string(), v.maxLength(100)), '')
};
const edit = v.variant('kind', [
	v.object({ ...common, kind: v.literal('consultation'), body: consultationDraft }),
	v.object({ ...common, kind: v.literal('list'), body: listDraft })
]);

/** Keeps what was typed in a draft's form, with what its button changes. Refuses 'form-malformed'. */
export async function editedDraft(
	ledger: Ledger,
	id: string,
	form: FormData,
	hand: Hand
): Promise<Edited | Refusal> {
	const { db } = ledger;
	const read = readRows(form, edit);
	if (isRefusal(read)) return read;
	const { kind, subject, body, revision } = read;
	const changed =
		read.kind === 'list'
			? await changedList(ledger, read.subject ?? '', read.body, read.do)
			: changeConsultation(read.body, read.do);
	const saved = await saveDraft(db, { id, revision: read.over ?? revision, body: changed }, hand);
	if (!isRefusal(saved)) return { kind: 'saved', change: read.do };
	const now = await readDraft(db, id);
	if (!now) return { kind: 'saved-anew', id: await beginAgain(db, { kind, subject, body: changed }, hand) };
	return { kind: 'moved', refusal: saved, body, revision, over: now.revision };
}

async function changedList(
	ledger: Ledger,
	root: string,
	body: ListDraft,
	change: string
): Promise<ListDraft> {
	if (change === 'take-common') return takeTracks(body, await commonTracksOf(ledger, root));
	return addLines(changeList(body, change), newId);
}
