import { countedClosing, urnsOf, urnState, type UrnState } from '../../core/urns.ts';
import type { Urn, Workshop } from '../../core/workshop.ts';
import type { Words } from '../../words/words.ts';
import { tabletName } from '../tablets/tablet-names.ts';

/** One urn of a round, as a list tells it. */
export type UrnLine = {
	readonly id: string;
	readonly name: string;
	readonly own: boolean;
	readonly state: UrnState;
	/** Null while nobody here knows. */
	readonly ballots: number | null;
	/** Why it is lost, or what was decided; empty for an ordinary one. */
	readonly reason: string;
	readonly urn: Urn;
};

/** `here`: what the urn that lies on this tablet holds now. */
type Here = {
	readonly device: string;
	readonly urn: { readonly id: string; readonly ballots: number } | null;
};

/** The urns of a round in the order of opening; what is on them is how many ballots, never which grades. */
export function urnLines(workshop: Workshop, round: string, here: Here, words: Words): UrnLine[] {
	return urnsOf(workshop, round).map((urn) => ({
		id: urn.id,
		name: tabletName(workshop, urn.device, words),
		own: urn.device === here.device,
		state: urnState(urn),
		ballots: countedClosing(urn)?.ballots ?? (here.urn?.id === urn.id ? here.urn.ballots : null),
		reason: urn.decision?.reason ?? urn.lost ?? '',
		urn
	}));
}

/** What is known of an urn, in a few words: "open, 12 ballots". */
export function urnTold({ state, ballots }: UrnLine, { urns }: Words): string {
	if (state === 'lost' || state === 'disputed') return urns.state[state];
	return `${urns.state[state]}, ${ballots === null ? urns.unknown : urns.ballots(ballots)}`;
}
