import { inventedTexts } from '../core/rehearsal.ts';
import { allowsNoOpinion } from '../core/rule.ts';
import { gradesOf } from '../core/scale.ts';
import { gradedTracks } from '../core/tracks.ts';
import { lastRound, type Workshop } from '../core/workshop.ts';
import type { Refusal } from '../core/refusal.ts';
import { newId, randomBelow } from '../seal/random.ts';
import type { OpenWorkshop } from './open-workshop.svelte.ts';

/** Writes what invented people propose, marked as such in the journal; nothing in a real workshop. */
export async function inventProposals(workshop: OpenWorkshop): Promise<Refusal | null> {
	for (const { question, texts } of inventedProposals(workshop.state)) {
		const proposals = texts.map((text) => ({ id: newId(), text }));
		const refusal = await workshop.act({ kind: 'add-proposals', question, proposals, origin: 'invented' });
		if (refusal) return refusal;
	}
	return null;
}

/** Casts ballots of invented people, one by one like any other. */
export async function inventBallots(workshop: OpenWorkshop, ballots: number): Promise<Refusal | null> {
	for (let cast = 0; cast < ballots; cast += 1) {
		const refusal = await workshop.cast(workshop.urn?.turn ?? 0, inventedBallot(workshop.state));
		if (refusal) return refusal;
	}
	return null;
}

/** What invented people propose in a rehearsal; nothing in a real workshop. */
function inventedProposals(workshop: Workshop): { question: string; texts: readonly string[] }[] {
	if (workshop.opened?.purpose !== 'rehearsal') return [];
	return workshop.opened.consultation.questions.map(({ id }, index) => ({
		question: id,
		texts: inventedTexts(index)
	}));
}

/** What an invented person grades: anything, with an opinion on most tracks. Nothing in a real workshop. */
function inventedBallot(workshop: Workshop): (number | null)[] {
	const round = lastRound(workshop);
	if (!round || workshop.opened?.purpose !== 'rehearsal') return [];
	const grades = gradesOf(round.scale).length;
	return gradedTracks(round).map(() =>
		allowsNoOpinion(round.rule) && randomBelow(12) === 0 ? null : randomBelow(grades)
	);
}
