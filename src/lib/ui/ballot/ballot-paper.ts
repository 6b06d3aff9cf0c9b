import { gradedText } from '../../core/graded-list.ts';
import type { Rule } from '../../core/rule.ts';
import type { ScaleId } from '../../core/scale.ts';
import { gradedTracks } from '../../core/tracks.ts';
import type { Round, Workshop } from '../../core/workshop.ts';
import { textIn, type Language } from '../../words/language.ts';

export type PaperQuestion = { readonly id: string; readonly text: string; readonly lang: Language };
export type PaperTrack = {
	/** Index in the round's frozen order: where its grade stands on the ballot. */
	readonly index: number;
	readonly question: PaperQuestion;
	/** Null when the words were erased. */
	readonly text: string | null;
};

/** What stands on everyone's ballot: the frozen tracks with their words, and how they are graded. */
export type BallotPaper = {
	readonly tracks: readonly PaperTrack[];
	readonly scale: ScaleId;
	readonly rule: Rule;
};

export function ballotPaper(workshop: Workshop, round: Round, language: Language): BallotPaper {
	const questions = new Map<string, PaperQuestion>();
	for (const { id, text } of workshop.opened?.consultation.questions ?? []) {
		questions.set(id, { id, ...textIn(text, language) });
	}
	const tracks = gradedTracks(round).map(({ question, ...graded }, index) => ({
		index,
		question: questions.get(question) ?? { id: question, text: question, lang: language },
		text: gradedText(workshop, graded, language)
	}));
	return { tracks, scale: round.scale, rule: round.rule };
}

/** The tracks of a ballot under their questions, in the person's own order. */
export function byQuestion(
	paper: BallotPaper,
	order: readonly number[]
): { question: PaperQuestion; tracks: readonly PaperTrack[] }[] {
	const tracks = order.flatMap((index) => paper.tracks[index] ?? []);
	const groups = new Map<string, { question: PaperQuestion; tracks: PaperTrack[] }>();
	for (const track of tracks) {
		const group = groups.get(track.question.id);
		if (group) group.tracks.push(track);
		else groups.set(track.question.id, { question: track.question, tracks: [track] });
	}
	return [...groups.values()];
}
