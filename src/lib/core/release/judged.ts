import type { Part } from '../disclosure/part.ts';
import { poolQuestion, type AskedQuestion, type PooledQuestion } from '../pooled/pool.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { gradesOf } from '../scale.ts';
import type { ReleasedPart, ReleaseHead, ReleasedPlace } from './release.ts';

type Asked = Pick<ReleaseHead, 'questions' | 'scale' | 'rule' | 'quorum'>;
export type Judged = { readonly question: string; readonly ranking: readonly ReleasedPlace[] };

/**
 * What the parts of a release amount to, judged anew by the declared rule: the same for whoever computes it. Refuses
 * what `rank` refuses.
 */
export function judgeParts(asked: Asked, parts: readonly Part[]): readonly Judged[] | Refusal {
	const judged: Judged[] = [];
	for (const { question, tracks } of asked.questions) {
		const one = poolQuestion(
			askedQuestion(
				asked,
				question,
				tracks.map(({ track }) => track)
			),
			parts,
			asked.quorum
		);
		if (isRefusal(one)) return one;
		judged.push({ question, ranking: placesOf(one) });
	}
	return judged;
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

function askedQuestion({ scale, rule }: Asked, question: string, tracks: readonly string[]): AskedQuestion {
	return { question, tracks, grades: gradesOf(scale).length, rule };
}

function placesOf({ ranking, coverage }: PooledQuestion): ReleasedPlace[] {
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
