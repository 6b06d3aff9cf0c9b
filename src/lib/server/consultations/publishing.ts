import { consultationFrom } from '../../core/office/consultation-draft.ts';
import { isConsultation } from '../../core/office/consultation-faults.ts';
import { listFrom } from '../../core/office/list-draft.ts';
import type { Draft as EntryDraft } from '../../core/entry-kinds.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { consultationId, familyOf, newestOf, type Family } from '../../core/sync/catalogue.ts';
import { hashing } from '../../seal/hash.ts';
import { newId } from '../../seal/random.ts';
import { note, type Act } from '../audit/note.ts';
import type { Database } from '../database/tables.ts';
import { decideInCatalogue, type Publisher } from '../ledger/catalogue.ts';
import type { Hand } from '../ledger/office-entries.ts';
import { urnOf } from '../online/urns.ts';
import { readDraft, takeDraft, type Draft } from './drafts.ts';

/** What is written, how the log calls it, and the consultation or the list that it is about. */
type Decided = { readonly draft: EntryDraft; readonly act: Act; readonly on: string };

/**
 * Publishes a draft as it stood at a revision, and takes it away, in one transaction with the entry. Refuses what is not
 * whole, a draft that somebody saved or published meanwhile, and an amendment of a version that is not the newest any
 * more. Answers the consultation's root.
 */
export async function publishDraft(
	publisher: Publisher,
	{ id, revision }: Pick<Draft, 'id' | 'revision'>,
	hand: Hand
): Promise<string | Refusal> {
	let root = '';
	const written = await decideInCatalogue(
		publisher,
		async (families, trx) => {
			const draft = await readDraft(trx, id);
			const decided = draft ? decideOn(draft, families) : ({ kind: 'draft-gone' } as const);
			if (isRefusal(decided)) return decided;
			const refusal = await takeDraft(trx, id, revision);
			if (refusal) return refusal;
			root = rootOf(decided, families);
			return noted(trx, decided, hand);
		},
		hand
	);
	return isRefusal(written) ? written : root;
}

/** Closes a consultation: tablets stop offering it, and rooms go on being received. */
export function closeConsultation(publisher: Publisher, root: string, hand: Hand): Promise<Refusal | null> {
	return act(publisher, hand, (families) => {
		const family = families.find((one) => one.root === root);
		if (!family || family.closed !== null) return { kind: 'consultation-unknown' };
		const draft = { kind: 'consultation-closed', body: { consultation: root } } as const;
		return { draft, act: 'consultation-closed', on: root };
	});
}

/** Opens a closed consultation again, in its newest version. */
export function openAgain(publisher: Publisher, root: string, hand: Hand): Promise<Refusal | null> {
	return act(publisher, hand, (families) => {
		const family = families.find((one) => one.root === root);
		if (!family || family.closed === null) return { kind: 'consultation-unknown' };
		const { consultation } = newestOf(family);
		const draft = { kind: 'consultation-published', body: { consultation } } as const;
		return { draft, act: 'consultation-opened-again', on: root };
	});
}

/**
 * Withdraws a national list: no round is opened on it any more, and those that were held stay. Refuses 'list-unknown',
 * and 'vote-still-open' while people may vote on it online.
 */
export function withdrawList(publisher: Publisher, list: string, hand: Hand): Promise<Refusal | null> {
	return act(publisher, hand, async (families, trx) => {
		const known = families.flatMap(({ lists }) => lists).find((one) => one.list === list);
		if (!known || known.withdrawn !== null) return { kind: 'list-unknown' };
		const urn = await urnOf(trx, list);
		if (urn && urn.closed === null) return { kind: 'vote-still-open' };
		return { draft: { kind: 'list-withdrawn', body: { list } }, act: 'list-withdrawn', on: list };
	});
}

async function act(
	publisher: Publisher,
	hand: Hand,
	decide: (families: readonly Family[], trx: Database) => Decided | Refusal | Promise<Decided | Refusal>
): Promise<Refusal | null> {
	const written = await decideInCatalogue(
		publisher,
		async (families, trx) => {
			const decided = await decide(families, trx);
			return isRefusal(decided) ? decided : noted(trx, decided, hand);
		},
		hand
	);
	return isRefusal(written) ? written : null;
}

async function noted(trx: Database, { draft, act, on }: Decided, { by, now }: Hand): Promise<EntryDraft> {
	await note(trx, by, act, on, now);
	return draft;
}

function decideOn(draft: Draft, families: readonly Family[]): Decided | Refusal {
	return draft.kind === 'list' ? listDecided(draft, families) : consultationDecided(draft, families);
}

function consultationDecided(
	{ subject, body }: Extract<Draft, { kind: 'consultation' }>,
	families: readonly Family[]
): Decided | Refusal {
	const consultation = consultationFrom(body);
	if (!isConsultation(consultation)) return { kind: 'consultation-malformed' };
	const id = consultationId(consultation, hashing.hashText);
	const known = familyOf(families, id);
	if (subject === null) {
		if (known) return { kind: 'consultation-known' };
		const draft = { kind: 'consultation-published', body: { consultation } } as const;
		return { draft, act: 'consultation-published', on: id };
	}
	const family = familyOf(families, subject);
	if (!family) return { kind: 'consultation-unknown' };
	if (family.closed !== null) return { kind: 'consultation-shut' };
	if (newestOf(family).id !== subject) return { kind: 'consultation-moved' };
	if (id === subject || (known && known !== family)) return { kind: 'consultation-known' };
	const draft = { kind: 'consultation-amended', body: { of: subject, consultation } } as const;
	return { draft, act: 'consultation-amended', on: id };
}

function listDecided(
	{ subject, body }: Extract<Draft, { kind: 'list' }>,
	families: readonly Family[]
): Decided | Refusal {
	const family = families.find(({ root }) => root === subject);
	if (!family) return { kind: 'consultation-unknown' };
	const content = listFrom(body);
	if (!('title' in content)) return { kind: 'list-malformed' };
	const asked = newestOf(family).consultation.questions.map(({ id }) => id);
	if (!content.questions.every(({ question }) => asked.includes(question))) return { kind: 'list-malformed' };
	const list = newId();
	const draft = { kind: 'list-published', body: { list, consultation: family.root, ...content } } as const;
	return { draft, act: 'list-published', on: list };
}

function rootOf({ draft, on }: Decided, families: readonly Family[]): string {
	if (draft.kind === 'list-published') return draft.body.consultation;
	return draft.kind === 'consultation-amended' ? (familyOf(families, draft.body.of)?.root ?? on) : on;
}
