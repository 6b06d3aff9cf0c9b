import { rank, type Ranked } from './judgment.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { emptyTally, mergeTallies, type Tally } from './tally.ts';
import { gradesOf } from './scale.ts';
import { countedClosing, urnsOf, urnState, type UrnState } from './urns.ts';
import type { GradedTrack, Round, Workshop } from './workshop.ts';

/** One question of a round, judged: its tracks best first. */
export type QuestionResult = { readonly question: string; readonly ranking: readonly RankedTrack[] };
export type RankedTrack = Ranked & { readonly track: GradedTrack };

export type RoundResult = {
	/** True when every urn of the round is closed or declared lost; else the result is provisional. */
	readonly final: boolean;
	readonly openUrns: number;
	/** Closed in two different ways, or back after it was declared lost: a person decides. */
	readonly disputedUrns: number;
	readonly ballots: number;
	readonly spoiled: number;
	readonly paper: number;
	readonly questions: readonly QuestionResult[];
};

/**
 * The result of a round: the tallies of its closed urns added up and judged by the declared rule. An urn counts once;
 * one that was closed in two different ways counts for nothing until a person decides.
 */
export function resultOf(workshop: Workshop, round: Round): RoundResult | Refusal {
	const urns = urnsOf(workshop, round.id);
	const closings = urns.map(countedClosing).filter((closing) => closing !== null);
	const questions: QuestionResult[] = [];
	for (const { question, tracks } of round.questions) {
		const ranking = judge(
			round,
			tracks,
			closings.map((closing) => talliesByTrack(closing.tallies))
		);
		if (isRefusal(ranking)) return ranking;
		questions.push({ question, ranking });
	}
	const sum = (member: 'ballots' | 'spoiled' | 'paper') =>
		closings.reduce((total, one) => total + one[member], 0);
	const inState = (state: UrnState) => urns.filter((urn) => urnState(urn) === state).length;
	const [openUrns, disputedUrns] = [inState('open'), inState('disputed')];
	return {
		final: openUrns + disputedUrns === 0,
		openUrns,
		disputedUrns,
		ballots: sum('ballots'),
		spoiled: sum('spoiled'),
		paper: sum('paper'),
		questions
	};
}

type Tallies = ReadonlyMap<string, Tally>;

function judge(
	round: Round,
	tracks: readonly GradedTrack[],
	urns: readonly Tallies[]
): RankedTrack[] | Refusal {
	const options = [];
	for (const { track } of tracks) {
		const tally = addUp(
			urns.map((urn) => urn.get(track)),
			gradesOf(round.scale).length
		);
		if (isRefusal(tally)) return tally;
		options.push({ id: track, tally: tally.counts, noOpinion: tally.noOpinion });
	}
	const ranked = rank(options, round.rule);
	if (isRefusal(ranked)) return ranked;
	const byId = new Map(tracks.map((track) => [track.track, track]));
	return ranked.map((one) => ({ ...one, track: byId.get(one.id) as GradedTrack }));
}

function addUp(tallies: readonly (Tally | undefined)[], grades: number): Tally | Refusal {
	let sum: Tally | Refusal = emptyTally(grades);
	for (const tally of tallies) {
		if (tally && !isRefusal(sum)) sum = mergeTallies(sum, tally);
	}
	return sum;
}

function talliesByTrack(tallies: readonly (Tally & { readonly track: string })[]): Tallies {
	return new Map(tallies.map(({ track, counts, noOpinion }) => [track, { counts, noOpinion }]));
}
