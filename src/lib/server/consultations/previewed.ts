import type { Consultation } from '../../core/consultation.ts';
import { changesBetween, type ConsultationChange } from '../../core/office/consultation-changes.ts';
import { consultationFrom } from '../../core/office/consultation-draft.ts';
import { isConsultation, type ConsultationFault } from '../../core/office/consultation-faults.ts';
import { listFrom } from '../../core/office/list-draft.ts';
import type { NationalList } from '../../core/national-list.ts';
import { familyOf, newestOf } from '../../core/sync/catalogue.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readDraft, type Draft } from './drafts.ts';

/** A draft as it is read before it is published: what it amounts to, or what is still wrong. */
export type Previewed = {
	readonly draft: Draft;
	readonly faults: readonly ConsultationFault[];
	/** What is asked: the draft itself, or the consultation that a list belongs to; null with faults, or where it is gone. */
	readonly consultation: Consultation | null;
	readonly list: NationalList | null;
	/** What a new version changes; null where nothing is amended. */
	readonly changes: readonly ConsultationChange[] | null;
};

export async function previewDraft(ledger: Ledger, id: string): Promise<Previewed | null> {
	const draft = await readDraft(ledger.db, id);
	if (!draft) return null;
	const family = familyOf(await familiesOf(ledger), draft.subject ?? '');
	const newest = family ? newestOf(family).consultation : null;
	if (draft.kind === 'list') {
		const list = listFrom(draft.body);
		if (!('title' in list)) return { draft, faults: list, consultation: newest, list: null, changes: null };
		return { draft, faults: [], consultation: newest, list, changes: null };
	}
	const consultation = consultationFrom(draft.body);
	if (!isConsultation(consultation))
		return { draft, faults: consultation, consultation: null, list: null, changes: null };
	const changes = newest && changesBetween(newest, consultation);
	return { draft, faults: [], consultation, list: null, changes };
}
