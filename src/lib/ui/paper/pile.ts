/** A pile of paper ballots that is being keyed in: how many it holds, in which order, and where the urn stood before. */
export type Pile = {
	readonly ballots: number;
	/** Index of its lot; null for the order of the list. */
	readonly lot: number | null;
	readonly paperBefore: number;
	readonly spoiledBefore: number;
};

export const largestPile = 999;

/** What of a pile is done follows from the urn's own counts, so that a crash in between changes nothing. */
export function doneOf(
	pile: Pile,
	urn: { readonly paper: number; readonly spoiled: number }
): { ballots: number; spoiled: number; all: number } {
	const ballots = urn.paper - pile.paperBefore;
	const spoiled = urn.spoiled - pile.spoiledBefore;
	return { ballots, spoiled, all: ballots + spoiled };
}

/** A pile as a draft keeps it, so that a reload goes on with it. Nothing of a ballot is in it. */
export function pileText({ ballots, lot, paperBefore, spoiledBefore }: Pile): string {
	return [ballots, lot ?? '-', paperBefore, spoiledBefore].join(' ');
}

export function readPile(text: string): Pile | null {
	const [, ballots, lot, paper, spoiled] = /^(\d{1,3}) (\d|-) (\d{1,6}) (\d{1,6})$/u.exec(text) ?? [];
	if (!ballots) return null;
	return {
		ballots: Number(ballots),
		lot: lot === '-' ? null : Number(lot),
		paperBefore: Number(paper),
		spoiledBefore: Number(spoiled)
	};
}
