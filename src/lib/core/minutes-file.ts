import type { Minutes, MinutesRound } from './minutes.ts';
import type { ChainHead } from './shape.ts';
import { countsAsGiven } from './judgment.ts';

/** Who signed, when as the tablet claims, about what, and what was corrected since. */
export type Signature = {
	readonly names: readonly string[];
	readonly at: string;
	readonly seen: readonly ChainHead[];
	/** SHA-256 of the heads that were seen, base64url. */
	readonly fingerprint: string;
	/** The same in eight words of the language that the file was made in. */
	readonly words: readonly string[];
	readonly corrections: readonly {
		readonly at: string;
		readonly text: string;
		readonly names: readonly string[];
	}[];
};

/** The minutes as a file: JSON, grades by the numbers of the scale (0 is the best). `signature` is null for a draft. */
export function minutesJson(minutes: Minutes, signature: Signature | null): string {
	const { stream, purpose, consultation, details, present, categories, satisfaction, remarks } = minutes;
	const file = {
		format: 'preau-minutes',
		version: 1,
		workshop: stream,
		purpose,
		consultation,
		details,
		leadsTaken: minutes.leadsTaken,
		attendance: { expected: details.people, present, categories },
		questions: minutes.questions,
		rounds: minutes.rounds.map(roundJson),
		remarks,
		statements: minutes.statements.map(({ nature, question, text, by }) => ({ nature, question, text, by })),
		satisfaction,
		signature
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function roundJson({ number, round, explanation, follows, replacedBy, result, ...told }: MinutesRound) {
	const { final, ballots, spoiled, paper } = result;
	return {
		number,
		round: round.id,
		follows,
		reason: explanation?.reason ?? null,
		because: explanation?.text ?? '',
		replacedBy,
		scale: round.scale,
		rule: round.rule,
		list: told.list,
		final,
		ballots,
		spoiled,
		paper,
		lost: told.lost,
		disputed: told.disputed,
		decided: told.decided,
		remarks: told.remarks,
		questions: told.questions.map(({ id, tracks }) => ({
			id,
			tracks: tracks.map((one) => ({
				id: one.id,
				text: one.text,
				proposals: one.proposals,
				counts: countsAsGiven(one, round.rule),
				noOpinion: one.noOpinion,
				rank: one.rank,
				grade: one.grade
			}))
		}))
	};
}
