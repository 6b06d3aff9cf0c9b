import type { ListedCommon, ListedSource, ShownSource } from '../../core/office/sorted.ts';
import { likestTo } from '../../core/near-duplicates.ts';
import type { Database } from '../database/tables.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listCommons } from './common-tracks.ts';
import { countSources, listSources, type Looking } from './list-sources.ts';
import { lookingFrom, type SortingRequest } from './looking.ts';
import { revisionOf } from './revision.ts';
import { showSource } from './shown-source.ts';
import { similarTo } from './similar.ts';

/** How many common tracks are called likely, at most. */
const mostLikely = 3;

/** What the page of a sorting shows; null where there is no such consultation. */
export async function showSorting(ledger: Ledger, request: SortingRequest) {
	const { db } = ledger;
	const { filter, person, root } = request;
	// First, so that what is written while the page is read is seen as new at the next look.
	const revision = await revisionOf(db, root);
	const looking = await lookingFrom(ledger, request);
	if (!looking) return null;
	const { consultation, question, scope } = looking;
	const commons = await listCommons(db, root, question);
	return {
		consultation,
		question,
		filter,
		scope,
		revision,
		mayAct: person.role === 'national',
		counts: await countSources(db, looking, filter),
		...(await listSources(db, looking, filter)),
		commons,
		chosen: filter.source === null ? null : await choose(db, looking, filter.source, commons)
	};
}

async function choose(db: Database, looking: Looking, name: string, commons: readonly ListedCommon[]) {
	const source = await showSource(db, looking, name);
	if (!source) return null;
	const { sources: alike, commons: ofAlike } = await similarTo(db, looking, source);
	const standing = commons.filter(({ withdrawn }) => withdrawn === null);
	const likely = likelyCommons(source, standing, ofAlike);
	return { source, alike: withoutItself(alike, source), likely, commons: likelyFirst(standing, likely) };
}

// By their own words, and by those of the tracks that stand in them.
function likelyCommons(
	source: ShownSource,
	commons: readonly ListedCommon[],
	ofAlike: readonly string[]
): string[] {
	const texts = [
		{ id: '', question: '', text: source.text ?? '' },
		...commons.map(({ track, text }) => ({ id: track, question: '', text: `${text.fr} ${text.en ?? ''}` }))
	];
	const byWords = likestTo('', texts, mostLikely).map(({ id }) => id);
	const known = new Set(commons.map(({ track }) => track));
	return [...new Set([...byWords, ...ofAlike])].filter((track) => known.has(track)).slice(0, mostLikely);
}

function likelyFirst(commons: readonly ListedCommon[], likely: readonly string[]): ListedCommon[] {
	const first = likely.flatMap((id) => commons.find(({ track }) => track === id) ?? []);
	return [...first, ...commons.filter(({ track }) => !likely.includes(track))];
}

function withoutItself(sources: readonly ListedSource[], { stream, track }: ShownSource): ListedSource[] {
	return sources.filter((one) => one.stream !== stream || one.track !== track);
}
