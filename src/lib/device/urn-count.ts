import type { Database, UrnRow } from './database.ts';

/** What a screen may know of an open urn: how many, never what. */
export type UrnCount = {
	readonly id: string;
	readonly round: string;
	readonly ballots: number;
	readonly spoiled: number;
	/** How many of them were keyed in from paper. */
	readonly paper: number;
	readonly turn: number;
};

/** The urn of a workshop that is open on this tablet, or null; that of `round` before one that an earlier round left. */
export async function countUrn(database: Database, stream: string, round?: string): Promise<UrnCount | null> {
	const reading = (await database.open()).transaction(['urns', 'ballots']);
	const urns: UrnRow[] = await reading.objectStore('urns').index('stream').getAll(stream);
	const urn = urns.find((one) => one.round === round) ?? urns[0];
	if (!urn) return null;
	return countOf(urn, await reading.objectStore('ballots').index('urn').count(urn.id));
}

/** The count of an urn's row and of the ballots that lie in it. */
export function countOf({ id, round, spoiled, paper, turn }: UrnRow, ballots: number): UrnCount {
	return { id, round, ballots, spoiled, paper, turn };
}
