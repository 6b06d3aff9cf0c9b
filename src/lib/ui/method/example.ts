import { rank, type Ranked } from '../../core/judgment.ts';
import { isRefusal } from '../../core/refusal.ts';
import type { Rule } from '../../core/rule.ts';
import type { ScaleId } from '../../core/scale.ts';
import { tallyOf } from '../../core/tally.ts';

/** Five invented people and what they gave to three invented tracks: the example of the method's page. */
export const exampleScale: ScaleId = 'quality-6';
export const exampleRule: Rule = { kind: 'ignored', quorum: 0 };
export const exampleTracks = ['garden', 'bicycles', 'feast'] as const;
export type ExampleTrack = (typeof exampleTracks)[number];

/** The ballots in the order of the people; grades in the order of `exampleTracks`, 0 = best. */
export const exampleBallots: readonly (readonly number[])[] = [
	[2, 1, 0],
	[1, 0, 5],
	[0, 1, 3],
	[1, 0, 0],
	[1, 1, 5]
];

/** A ballot of the trial: null = no opinion, undefined = not graded yet. */
export type TrialBallot = readonly (number | null | undefined)[];

/** The ranking of the example, with a further ballot where there is one; a track that it leaves out is not counted. */
export function exampleRanking(trial: TrialBallot = []): readonly Ranked[] {
	const options = exampleTracks.map((id, track) => {
		const grade = trial[track];
		const ballots: (readonly (number | null)[])[] = exampleBallots.map((ballot) => [ballot[track] ?? null]);
		if (grade !== undefined) ballots.push([grade]);
		const { counts, noOpinion } = tallyOf(ballots, 0, 6);
		return { id, tally: counts, noOpinion };
	});
	const ranking = rank(options, exampleRule);
	if (isRefusal(ranking)) throw new Error(`the example is refused: ${ranking.kind}`);
	return ranking;
}

/** What a track of the example received, from the best grade to the worst. */
export function sortedGrades(track: number): readonly number[] {
	return exampleBallots.map((ballot) => ballot[track] ?? 0).toSorted((a, b) => a - b);
}
