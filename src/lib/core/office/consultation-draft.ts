import * as v from 'valibot';
import { consultation, key, type Consultation } from '../consultation.ts';
import { scaleIds } from '../scale.ts';
import { faultOf, type ConsultationFault } from './consultation-faults.ts';
import {
	moved,
	noTexts,
	ruleFrom,
	textsFrom,
	typed,
	typedRule,
	without,
	writtenRule,
	writtenTexts
} from './written-texts.ts';

const row = v.pipe(v.object({ id: key, ...writtenTexts }), v.readonly());
const rows = v.pipe(v.optional(v.array(row), []), v.maxLength(20), v.readonly());

/** A consultation while it is written: everything may still be missing. */
export const consultationDraft = v.pipe(
	v.object({
		title: v.pipe(v.object(writtenTexts), v.readonly()),
		questions: rows,
		scale: v.picklist(scaleIds),
		...writtenRule,
		categories: rows
	}),
	v.readonly()
);
export type ConsultationDraft = v.InferOutput<typeof consultationDraft>;

export const blankConsultation: ConsultationDraft = {
	title: noTexts,
	questions: [{ id: 'q1', ...noTexts }],
	scale: 'quality-6',
	rule: 'worst',
	quorum: '',
	categories: []
};

/** A published consultation, to be amended. */
export function draftOf({ title, questions, scale, rule, categories }: Consultation): ConsultationDraft {
	return {
		title: typed(title),
		questions: questions.map(({ id, text }) => ({ id, ...typed(text) })),
		scale,
		...typedRule(rule),
		categories: categories.map(({ id, label }) => ({ id, ...typed(label) }))
	};
}

/** The consultation that a draft amounts to, or what is still wrong with it. */
export function consultationFrom(draft: ConsultationDraft): Consultation | readonly ConsultationFault[] {
	const read = v.safeParse(consultation, {
		title: textsFrom(draft.title),
		questions: draft.questions.map(({ id, ...text }) => ({ id, text: textsFrom(text) })),
		scale: draft.scale,
		rule: ruleFrom(draft),
		categories: draft.categories.map(({ id, ...label }) => ({ id, label: textsFrom(label) }))
	});
	return read.success ? read.output : read.issues.map(faultOf);
}

/** What a button of the form does beside keeping it: such as `add questions`, `remove questions 2`, `up categories 0`. */
export function changeConsultation(draft: ConsultationDraft, change: string): ConsultationDraft {
	const [act, name, place] = change.split(' ');
	if (name !== 'questions' && name !== 'categories') return draft;
	const list = draft[name];
	const index = Number(place);
	switch (act) {
		case 'add':
			return {
				...draft,
				[name]: [...list, { id: newKey(list, name === 'questions' ? 'q' : 'c'), ...noTexts }]
			};
		case 'remove':
			return { ...draft, [name]: without(list, index) };
		case 'up':
			return { ...draft, [name]: moved(list, index, -1) };
		case 'down':
			return { ...draft, [name]: moved(list, index, 1) };
		default:
			return draft;
	}
}

// Behind the highest number there is: a question that was taken out never gives its name to another one.
function newKey(list: readonly { readonly id: string }[], letter: string): string {
	const numbers = list.map(({ id }) => Number(new RegExp(`^${letter}(\\d{1,4})$`, 'u').exec(id)?.[1] ?? 0));
	return `${letter}${Math.max(0, ...numbers) + 1}`;
}
