import type { Bodies } from '../../core/entry-kinds.ts';
import { asksAll } from '../../core/deciding-lists.ts';
import { roundOver } from '../../core/graded-list.ts';
import {
	consultationId,
	familyOf,
	openLists,
	type Family,
	type PublishedList
} from '../../core/sync/catalogue.ts';
import { phaseOf, type Workshop } from '../../core/workshop.ts';
import { hashing } from '../../seal/hash.ts';

/** A list with the consultation that it belongs to. */
export type ListWithFamily = { readonly list: PublishedList; readonly family: Family };

/** The national lists for which a new room may be opened: those of a consultation that is open, the last published first. */
export function listsIn(families: readonly Family[]): ListWithFamily[] {
	const open = families.filter(({ closed }) => closed === null);
	return open.flatMap((family) => openLists(family).map((list) => ({ list, family })));
}

/**
 * The national lists on which this workshop may open a round now: those of its consultation, whichever version it was
 * opened with, that it has not graded and whose questions it asks.
 */
export function listsFor(families: readonly Family[], workshop: Workshop): PublishedList[] {
	const { opened } = workshop;
	if (!opened || !['gathering', 'closed'].includes(phaseOf(workshop))) return [];
	const family = familyOf(families, consultationId(opened.consultation, hashing.hashText));
	const lists = family ? openLists(family) : [];
	return lists.filter((list) => asksAll(workshop, list) && !roundOver(workshop, list.published));
}

/** A published list as a room brings it into its journal. */
export function taking(one: PublishedList): Bodies['list-taken'] {
	const { list, published, title, scale, rule, questions } = one;
	return { list, published, title, scale, rule, questions };
}
