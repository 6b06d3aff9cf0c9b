import { inventedTexts } from '../core/rehearsal.ts';
import { allowsNoOpinion } from '../core/rule.ts';
import { gradesOf } from '../core/scale.ts';
import { gradedTracks } from '../core/tracks.ts';
import { lastRound, type Workshop } from '../core/workshop.ts';
import { randomBelow } from '../seal/random.ts';

/** What invented people propose in a rehearsal; nothing in a real workshop. */
export function inventedProposals(workshop: Workshop): { question: string; texts: readonly string[] }[] {
	if (workshop.opened?.purpose !== 'rehearsal') return [];
	return workshop.opened.consultation.questions.map(({ id }, index) => ({
		question: id,
		texts: inventedTexts(index)
	}));
}

/** What an invented person grades: anything, with an opinion on most tracks. Nothing in a real workshop. */
export function inventedBallot(workshop: Workshop): (number | null)[] {
	const round = lastRound(workshop);
	if (!round || workshop.opened?.purpose !== 'rehearsal') return [];
	const grades = gradesOf(round.scale).length;
	return gradedTracks(round).map(() =>
		allowsNoOpinion(round.rule) && randomBelow(12) === 0 ? null : randomBelow(grades)
	);
}
