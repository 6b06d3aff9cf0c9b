import { shownTo, type Withheld } from '../../core/disclosure/rounds.ts';
import { listOf } from '../../core/graded-list.ts';
import { isRefusal } from '../../core/refusal.ts';
import { resultOf } from '../../core/result.ts';
import { placesOf } from '../../core/rounds.ts';
import type { Round, Workshop } from '../../core/workshop.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readRoom } from '../ledger/reading.ts';
import { plain } from '../rooms/plain-workshop.ts';

/** The last round of a room on its own tracks that is over and was no mistake; without a workshop where too few voted. */
export type FirstRound = {
	readonly stream: string;
	readonly place: string;
	readonly day: string;
	readonly ballots: number;
	/** Why it is shown to nobody outside the room, or null. */
	readonly withheld: Withheld | null;
	/** Null where it is withheld. */
	readonly shown: { readonly workshop: Workshop; readonly round: Round; readonly number: number } | null;
};

export type FirstRounds = { readonly rooms: readonly FirstRound[]; readonly next: string | null };

const most = 8;

/**
 * What rooms of a consultation made of their own tracks, a few rooms at a time, in the order of their days: never added
 * up, because their texts differ. `after`: the room behind which the page begins, as `next` named it. Null where there is
 * no such consultation.
 */
export async function firstRounds(
	ledger: Ledger,
	root: string,
	scope: string | null,
	after: string | null
): Promise<FirstRounds | null> {
	const family = (await familiesOf(ledger)).find((one) => one.root === root);
	if (!family) return null;
	const versions = family.versions.map(({ id }) => id);
	const [day, stream] = after?.split('~') ?? [];
	let query = ledger.db
		.selectFrom('rooms')
		.select(['stream', 'day'])
		.where('consultation', 'in', versions)
		.where('purpose', '=', 'real')
		.where('phase', 'in', ['closed', 'signed', 'gathering', 'grading'])
		.where('ballots', '>', 0)
		.orderBy('day')
		.orderBy('stream')
		.limit(most + 1);
	if (scope !== null) query = query.where('region', '=', scope);
	if (day !== undefined && stream !== undefined)
		query = query.where((or) =>
			or.or([or('day', '>', day), or.and([or('day', '=', day), or('stream', '>', stream)])])
		);
	const rows = await query.execute();
	const shown = rows.slice(0, most);
	const last = rows.length > most ? shown.at(-1) : undefined;
	const rooms: FirstRound[] = [];
	for (const row of shown) {
		const room = await readRoom(ledger, row.stream);
		const first = room && firstRoundOf(room.workshop);
		if (first) rooms.push(first);
	}
	return { rooms, next: last ? `${last.day}~${last.stream}` : null };
}

function firstRoundOf(workshop: Workshop): FirstRound | null {
	const place = placesOf(workshop).findLast(
		({ round, over, replacedBy }) => over && replacedBy === null && !listOf(workshop, round)
	);
	const result = place && resultOf(workshop, place.round);
	if (!place || !result || isRefusal(result) || !workshop.details) return null;
	const { ballots } = result;
	const { place: where, day } = workshop.details;
	const seen = shownTo('region', workshop);
	const withheld = seen.withheld.get(place.round.id) ?? null;
	const { round, number } = place;
	const shown = withheld === null ? { workshop: plain(seen.workshop), round, number } : null;
	return { stream: workshop.stream, place: where, day, ballots, withheld, shown };
}
