import type { Bodies } from './entry-kinds.ts';
import { frozenList, roundOver } from './graded-list.ts';
import { openUrns, type UrnPlace } from './deciding-urns.ts';
import type { Decision } from './intent.ts';
import { isRefusal } from './refusal.ts';
import { questionsOf } from './tracks.ts';
import { isOver } from './urns.ts';
import { lastRound, type Workshop } from './workshop.ts';

/** A round on a national list, as the office published it. */
export type ListIntent = {
	readonly kind: 'open-list-round';
	readonly list: Bodies['list-taken'];
	readonly round: string;
	readonly urns: readonly UrnPlace[];
};

/**
 * A round on the whole of a national list, in a room that gathered its own tracks before or never did. The list comes
 * into the journal with it, so that the room can be told from its own entries. A list is graded once: only a mistaken
 * closing is mended by a further round on it.
 */
export function openListRound(workshop: Workshop, { list, round, urns }: ListIntent): Decision {
	const before = lastRound(workshop);
	if (before && !isOver(workshop, before)) return { kind: 'round-still-open' };
	if (roundOver(workshop, list.published)) return { kind: 'list-already-graded' };
	if (!asksAll(workshop, list)) return { kind: 'question-unknown' };
	const taken = workshop.lists.get(list.published);
	const seen = [...workshop.heads.values()];
	const opening = openUrns(workshop, round, urns);
	if (isRefusal(opening)) return opening;
	return [
		...(taken ? [] : [{ kind: 'list-taken', body: list } as const]),
		{ kind: 'round-opened', body: { round, ...frozenList(taken ?? list), seen } },
		...opening
	];
}

/** True when the version of the consultation that this workshop was opened with has every question of the list. */
export function asksAll(workshop: Workshop, { questions }: Pick<Bodies['list-taken'], 'questions'>): boolean {
	const own = questionsOf(workshop);
	return questions.every(({ question }) => own.includes(question));
}
