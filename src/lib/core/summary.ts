import type { Consultation } from './consultation.ts';
import { countedClosing } from './urns.ts';
import { isReadOnly, phaseOf, type Phase, type Workshop } from './workshop.ts';

/** What the list of workshops says of one, without folding its journal again. */
export type WorkshopSummary = {
	readonly stream: string;
	readonly title: Consultation['title'];
	readonly place: string;
	readonly day: string;
	readonly purpose: 'real' | 'rehearsal';
	readonly phase: Phase;
	readonly people: number;
	readonly proposals: number;
	/** Ballots of closed urns: what lies in an open one is told by the urn. */
	readonly ballots: number;
	readonly readOnly: boolean;
	/** The hashes of the office's messages; not there in what an earlier version kept. */
	readonly messages?: readonly string[];
};

export function summarise(workshop: Workshop): WorkshopSummary {
	const { opened, details } = workshop;
	return {
		stream: workshop.stream,
		title: opened?.consultation.title ?? { fr: '' },
		place: details?.place ?? '',
		day: details?.day ?? '',
		purpose: opened?.purpose ?? 'real',
		phase: phaseOf(workshop),
		people: details?.people ?? 0,
		proposals: workshop.proposals.size,
		ballots: closedBallots(workshop),
		readOnly: isReadOnly(workshop),
		messages: workshop.messages.map(({ entry }) => entry)
	};
}

function closedBallots(workshop: Workshop): number {
	let ballots = 0;
	for (const urn of workshop.urns.values()) ballots += countedClosing(urn)?.ballots ?? 0;
	return ballots;
}
