import { canonical } from './canonical.ts';
import type { Texts } from './consultation.ts';
import type { Bodies } from './entry-kinds.ts';
import { gradedTracks, textOf } from './tracks.ts';
import type { GradedTrack, Round, TakenList, Workshop } from './workshop.ts';

type Frozen = Pick<Bodies['round-opened'], 'questions' | 'scale' | 'rule'>;
type Lists = Pick<Workshop, 'lists'>;

/** The national list that a round grades; null for a round on the room's own tracks. */
export function listOf({ lists }: Lists, { questions }: Pick<Round, 'questions'>): TakenList | null {
	return lists.get(questions[0]?.tracks[0]?.words ?? '') ?? null;
}

/**
 * The text of a track as a round grades it, in a language where the track has one there, else in French. Null when the
 * words were erased.
 */
export function gradedText(
	workshop: Workshop,
	{ track, words }: Pick<GradedTrack, 'track' | 'words'>,
	language: keyof Texts = 'fr'
): string | null {
	const list = workshop.lists.get(words);
	if (!list) return textOf(workshop, words);
	const text = list.questions.flatMap(({ tracks }) => tracks).find((one) => one.track === track)?.text;
	return text?.[language] ?? text?.fr ?? null;
}

/** A national list as a round freezes it: every track under one and the same hash, that of the office's entry. */
export function frozenList({ published, questions, scale, rule }: TakenList): Frozen {
	const named = questions.map(({ question, tracks }) => ({
		question,
		tracks: tracks.map(({ track }) => ({ track, words: published }))
	}));
	return { questions: named, scale, rule };
}

/** False for a round that names a national list and grades anything else than the whole of it, by its own rules. */
export function isWholeList({ lists }: Lists, { questions, scale, rule }: Frozen): boolean {
	const names = new Set(questions.flatMap(({ tracks }) => tracks.map(({ words }) => words)));
	const named = [...names].flatMap((words) => lists.get(words) ?? []);
	return named.every((list) => canonical(frozenList(list)) === canonical({ questions, scale, rule }));
}

/** The last round over a national list that this workshop held or holds; undefined when there was none. */
export function roundOver(workshop: Workshop, published: string): Round | undefined {
	return workshop.rounds.findLast((round) => gradedTracks(round)[0]?.words === published);
}
