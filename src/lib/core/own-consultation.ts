import * as v from 'valibot';
import { consultation as shape, type Consultation, type Texts } from './consultation.ts';
import { readConsultation, type ConsultationFault } from './office/consultation-faults.ts';
import { isRefusal } from './refusal.ts';
import type { Rule } from './rule.ts';
import type { ScaleId } from './scale.ts';
import { readText } from './text.ts';

/** A text as it is being written, in both languages. */
export type DraftTexts = { fr: string; en: string };

/** A consultation that a facilitator is writing. `english`: its texts are given in English too. */
export type ConsultationDraft = {
	title: DraftTexts;
	english: boolean;
	questions: DraftTexts[];
	categories: DraftTexts[];
	scale: ScaleId;
	rule: Rule['kind'];
	quorum: number | null;
};

/** The longest text of a consultation. */
export const longestText = 1000;
/** The most questions, and the most categories. */
export const mostRows = 20;

export function freshDraft(): ConsultationDraft {
	return {
		title: blank(),
		english: false,
		questions: [blank()],
		categories: [],
		scale: 'quality-6',
		rule: 'worst',
		quorum: 0
	};
}

export function blank(): DraftTexts {
	return { fr: '', en: '' };
}

/** What was being written before a reload, as far as it can be read; the rest is as fresh. */
export function readDraft(kept: string): ConsultationDraft {
	const fresh = freshDraft();
	try {
		const read: unknown = JSON.parse(kept);
		return v.is(draftShape, read) ? read : fresh;
	} catch {
		return fresh;
	}
}

/** The same consultation, to write another one from. */
export function draftOf({ title, questions, categories, scale, rule }: Consultation): ConsultationDraft {
	const all = [title, ...questions.map(({ text }) => text), ...categories.map(({ label }) => label)];
	return {
		title: typed(title),
		english: all.some(({ en }) => en !== undefined),
		questions: questions.map(({ text }) => typed(text)),
		categories: categories.map(({ label }) => typed(label)),
		scale,
		rule: rule.kind,
		quorum: rule.kind === 'ignored' ? rule.quorum : 0
	};
}

/** The draft without the rows in which nothing was written: faults name the rows of this one. */
export function withoutBlanks(draft: ConsultationDraft): ConsultationDraft {
	const isWritten = ({ fr, en }: DraftTexts) => (fr + (draft.english ? en : '')).trim() !== '';
	return {
		...draft,
		questions: draft.questions.filter(isWritten),
		categories: draft.categories.filter(isWritten)
	};
}

/** The consultation that a draft becomes, of the same shape as a published one; or what is wrong with it, and where. */
export function consultationOf(draft: ConsultationDraft): Consultation | readonly ConsultationFault[] {
	const { title, questions, categories, scale, rule, quorum } = withoutBlanks(draft);
	const texts = (one: DraftTexts) => textsOf(one, draft.english);
	const raw = {
		title: texts(title),
		questions: questions.map((text, index) => ({ id: `q${index + 1}`, text: texts(text) })),
		scale,
		rule: rule === 'ignored' ? { kind: rule, quorum } : { kind: rule },
		categories: categories.map((label, index) => ({ id: `c${index + 1}`, label: texts(label) }))
	};
	return readConsultation(JSON.stringify(raw)) ?? [];
}

/** A consultation that was made on this tablet. Its id is the hash of its content, as everywhere. */
export type OwnConsultation = {
	readonly id: string;
	readonly consultation: Consultation;
	readonly at: string;
};

/** An own consultation as it lay on the disk; null when it is none. */
export function readOwnConsultation(kept: unknown): Omit<OwnConsultation, 'id'> | null {
	const read = v.safeParse(ownShape, kept);
	return read.success ? read.output : null;
}

const ownShape = v.strictObject({ consultation: shape, at: v.string() });
const draftTexts = v.strictObject({ fr: v.string(), en: v.string() });
const draftShape = v.strictObject({
	title: draftTexts,
	english: v.boolean(),
	questions: v.pipe(v.array(draftTexts), v.maxLength(mostRows)),
	categories: v.pipe(v.array(draftTexts), v.maxLength(mostRows)),
	scale: shape.pipe[0].entries.scale,
	rule: v.picklist(['required', 'worst', 'ignored']),
	quorum: v.nullable(v.number())
});

// The form of the journal: NFC, no runs of white space. What is empty or too long is left for the reading to say.
function textsOf({ fr, en }: DraftTexts, english: boolean): Texts {
	const french = cleaned(fr);
	const other = english ? cleaned(en) : '';
	return other === '' ? { fr: french } : { fr: french, en: other };
}

function cleaned(raw: string): string {
	const text = readText(raw.toWellFormed(), longestText);
	if (!isRefusal(text)) return text;
	return text.kind === 'text-empty' ? '' : raw;
}

function typed({ fr, en = '' }: Texts): DraftTexts {
	return { fr, en };
}
