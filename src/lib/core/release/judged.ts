import type { Part, Sum } from '../disclosure/part.ts';
import { poolQuestions, type AskedQuestion, type PooledQuestion } from '../pooled/pool.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { gradesOf } from '../scale.ts';
import type { ReleasedPart, ReleaseHead } from './release.ts';
import type { ReleasedPlace } from './released-shapes.ts';

type Asked = Pick<ReleaseHead, 'questions' | 'scale' | 'rule' | 'quorum'>;
export type Judged = { readonly question: string; readonly ranking: readonly ReleasedPlace[] };

/**
 * What the parts of a release amount to, judged anew by the declared rule: the same for whoever computes it. Refuses
 * what `rank` refuses.
 */
export function judgeParts(asked: Asked, parts: readonly Sum[]): readonly Judged[] | Refusal {
	const pooled = poolQuestions(askedIn(asked), parts, asked.quorum);
	if (isRefusal(pooled)) return pooled;
	return pooled.map((answer) => ({ question: answer.question, ranking: placesOf(answer) }));
}

/** A released part as sums are made of it. */
export function partOf({ rooms, ballots, tallies }: ReleasedPart): Part {
	return {
		groups: rooms.map(({ room }) => room),
		rooms: rooms.length,
		regions: [...new Set(rooms.map(({ region }) => region))].sort(),
		day: rooms.reduce((last, { day }) => (day > last ? day : last), ''),
		ballots,
		tallies
	};
}

/** The questions of a release, as they are judged. */
export function askedIn({ questions, scale, rule }: Omit<Asked, 'quorum'>): readonly AskedQuestion[] {
	return questions.map(({ question, tracks }) => {
		return { question, tracks: tracks.map(({ track }) => track), grades: gradesOf(scale).length, rule };
	});
}

/** The places of a question as a release tells them. */
export function placesOf({ ranking, coverage }: PooledQuestion): ReleasedPlace[] {
	const covered = new Map(coverage.map((one) => [one.track, one]));
	return ranking.map(({ id, rank, grade, noOpinion }) => ({
		track: id,
		rank,
		grade,
		opinions: covered.get(id)?.opinions ?? 0,
		noOpinion,
		rooms: covered.get(id)?.rooms ?? 0
	}));
}
