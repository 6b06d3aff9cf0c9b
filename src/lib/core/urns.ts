import type { Bodies } from './entry-kinds.ts';
import type { Round, Urn, Workshop } from './workshop.ts';

/**
 * Where an urn is. Disputed: it was closed in two different ways, or came after it had been declared lost. Nothing of
 * a disputed urn counts until a person decides.
 */
export type UrnState = 'open' | 'closed' | 'lost' | 'disputed';

export function urnState({ closings, lost, decision }: Urn): UrnState {
	if (decision) return decision.counts === null ? 'lost' : 'closed';
	if (closings.length > 1 || (closings.length === 1 && lost !== null)) return 'disputed';
	if (closings.length === 1) return 'closed';
	return lost === null ? 'open' : 'lost';
}

/** True when nothing more is expected of an urn: closed, or declared lost, and nobody has to decide which. */
export function isSettled(urn: Urn): boolean {
	const state = urnState(urn);
	return state === 'closed' || state === 'lost';
}

/** The closing of an urn that counts; null for an urn that is open, lost or disputed. */
export function countedClosing(urn: Urn): Bodies['urn-closed'] | null {
	if (urnState(urn) !== 'closed') return null;
	const counted = urn.decision?.counts ?? urn.closings[0]?.entry;
	return urn.closings.find(({ entry }) => entry === counted)?.body ?? null;
}

export function urnsOf(workshop: Workshop, round: string): Urn[] {
	return [...workshop.urns.values()].filter((urn) => urn.round === round);
}

/** True when nothing more is expected of a round: every urn of it is settled. */
export function isOver(workshop: Workshop, round: Pick<Round, 'id'>): boolean {
	return urnsOf(workshop, round.id).every(isSettled);
}

/**
 * The same workshop with nothing that tells the tallies of one urn of a round that has several: the first urn that
 * counts bears the sum, the others none, and a round that is not over none at all. Results come out the same.
 */
export function withPooledUrns(workshop: Workshop): Workshop {
	const urns = new Map(workshop.urns);
	for (const round of workshop.rounds) {
		const own = urnsOf(workshop, round.id);
		if (own.length > 1) for (const urn of pooled(own, isOver(workshop, round))) urns.set(urn.id, urn);
	}
	return { ...workshop, urns };
}

/** The same workshop with no tally of these rounds (their ids): only how many ballots there were. */
export function withoutTallies(workshop: Workshop, rounds: ReadonlySet<string>): Workshop {
	const urns = new Map(workshop.urns);
	for (const urn of workshop.urns.values()) {
		if (!rounds.has(urn.round)) continue;
		const closings = urn.closings.map(({ entry, body }) => {
			const tallies = body.tallies.map((tally) => {
				return { ...tally, counts: tally.counts.map(() => 0), noOpinion: 0 };
			});
			return { entry, body: { ...body, tallies } };
		});
		urns.set(urn.id, { ...urn, closings });
	}
	return { ...workshop, urns };
}

function pooled(urns: readonly Urn[], over: boolean): Urn[] {
	const counted = urns.map(countedClosing).filter((closing) => closing !== null);
	const bearer = over ? counted[0] : undefined;
	return urns.map((urn) => ({
		...urn,
		closings: urn.closings.map(({ entry, body }) => {
			const tallies = body.tallies.map((tally, index) => ({
				...tally,
				counts: tally.counts.map((_, grade) =>
					body === bearer ? sumOf(counted, (one) => one.tallies[index]?.counts[grade]) : 0
				),
				noOpinion: body === bearer ? sumOf(counted, (one) => one.tallies[index]?.noOpinion) : 0
			}));
			return { entry, body: { ...body, tallies } };
		})
	}));
}

function sumOf<T>(list: readonly T[], of: (item: T) => number | undefined): number {
	return list.reduce((sum, item) => sum + (of(item) ?? 0), 0);
}

/** How many ballots the urns of a round amount to, as far as they are closed. */
export function countedBallots(workshop: Workshop, round: string): number {
	return urnsOf(workshop, round).reduce((sum, urn) => sum + (countedClosing(urn)?.ballots ?? 0), 0);
}

/**
 * How many ballots a round holds above the people expected, while nobody wrote a word about it; else 0. Tablets that
 * do not see each other may each close an urn within the number and exceed it together.
 */
export function unexplainedBallots(workshop: Workshop, round: string): number {
	const excess = countedBallots(workshop, round) - (workshop.details?.people ?? 0);
	return workshop.remarks.some((remark) => remark.round === round) ? 0 : Math.max(0, excess);
}
