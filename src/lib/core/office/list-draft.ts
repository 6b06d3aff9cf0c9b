import * as v from 'valibot';
import { key, type Consultation, type Texts } from '../consultation.ts';
import { nationalList, type NationalList } from '../national-list.ts';
import { scaleIds } from '../scale.ts';
import { id } from '../shape.ts';
import { faultOf, type ConsultationFault } from './consultation-faults.ts';
import {
	moved,
	noTexts,
	oneLine,
	ruleFrom,
	textsFrom,
	typed,
	typedRule,
	without,
	writtenRule,
	writtenTexts
} from './written-texts.ts';

const track = v.pipe(v.object({ track: id, ...writtenTexts }), v.readonly());
const question = v.pipe(
	v.object({
		question: key,
		tracks: v.pipe(v.optional(v.array(track), []), v.maxLength(200), v.readonly()),
		/** Texts to be added, one a line. */
		more: v.optional(v.pipe(v.string(), v.maxLength(100_000)), '')
	}),
	v.readonly()
);

/** A national list while it is written. */
export const listDraft = v.pipe(
	v.object({
		title: v.pipe(v.object(writtenTexts), v.readonly()),
		scale: v.picklist(scaleIds),
		...writtenRule,
		questions: v.pipe(v.array(question), v.maxLength(20), v.readonly())
	}),
	v.readonly()
);
export type ListDraft = v.InferOutput<typeof listDraft>;

/** A track that may go into a list, such as one that the office made of the rooms' own. */
export type ListableTrack = { readonly question: string; readonly track: string; readonly text: Texts };

/** An empty list for a consultation, by its scale and its rule. */
export function blankList({ questions, scale, rule }: Consultation): ListDraft {
	const rows = questions.map(({ id: question }) => ({ question, tracks: [], more: '' }));
	return { title: noTexts, scale, ...typedRule(rule), questions: rows };
}

/** The list that a draft amounts to, or what is still wrong with it. A question without a track is left out. */
export function listFrom(draft: ListDraft): NationalList | readonly ConsultationFault[] {
	const places = [...draft.questions.keys()].filter((place) => draft.questions[place]!.tracks.length > 0);
	const asked = places.map((place) => draft.questions[place]!);
	const read = v.safeParse(nationalList, {
		title: textsFrom(draft.title),
		scale: draft.scale,
		rule: ruleFrom(draft),
		questions: asked.map(({ question, tracks }) => ({
			question,
			tracks: tracks.map(({ track, ...text }) => ({ track, text: textsFrom(text) }))
		}))
	});
	if (read.success) return read.output;
	// Said of the question as it stands in the draft, where the empty ones stand too.
	const inDraft = (at: string | number, depth: number, path: readonly (string | number)[]) =>
		depth === 1 && path[0] === 'questions' && typeof at === 'number' ? (places[at] ?? at) : at;
	return read.issues.map(faultOf).map((fault) => ({ ...fault, path: fault.path.map(inDraft) }));
}

/** The lines that wait to be added become tracks. `newIds` has an id for each, at least. */
export function addLines(draft: ListDraft, newId: () => string): ListDraft {
	const questions = draft.questions.map(({ question, tracks, more }) => {
		const lines = more.split(/\r?\n/u).map(oneLine);
		const added = lines.filter((line) => line !== '').map((fr) => ({ track: newId(), fr, en: '' }));
		return { question, tracks: [...tracks, ...added], more: '' };
	});
	return { ...draft, questions };
}

/** The common tracks that the list lacks are added to it, under their own ids, so that lineage goes through. */
export function takeTracks(draft: ListDraft, common: readonly ListableTrack[]): ListDraft {
	const questions = draft.questions.map((one) => {
		const known = new Set(one.tracks.map(({ track }) => track));
		const fresh = common.filter(({ question, track }) => question === one.question && !known.has(track));
		return {
			...one,
			tracks: [...one.tracks, ...fresh.map(({ track, text }) => ({ track, ...typed(text) }))]
		};
	});
	return { ...draft, questions };
}

/** How many of the common tracks the list lacks. */
export function lackingOf({ questions }: ListDraft, common: readonly ListableTrack[]): number {
	const known = new Set(questions.flatMap(({ tracks }) => tracks.map(({ track }) => track)));
	const asked = new Set(questions.map(({ question }) => question));
	return common.filter(({ question, track }) => asked.has(question) && !known.has(track)).length;
}

/** What a button of the form does beside keeping it: such as `remove 0 2`, `up 1 3` (a question, and a track in it). */
export function changeList(draft: ListDraft, change: string): ListDraft {
	const [act, ...places] = change.split(' ');
	const [asked, index] = places.map(Number);
	if (asked === undefined || index === undefined) return draft;
	const questions = draft.questions.map((one, place) =>
		place === asked ? { ...one, tracks: changed(one.tracks, act, index) } : one
	);
	return { ...draft, questions };
}

function changed<T>(tracks: readonly T[], act: string | undefined, index: number): readonly T[] {
	if (act === 'remove') return without(tracks, index);
	if (act === 'up') return moved(tracks, index, -1);
	return act === 'down' ? moved(tracks, index, 1) : tracks;
}
