import { canonical } from './canonical.ts';
import type { Bodies } from './entry-kinds.ts';
import { isWholeList } from './graded-list.ts';
import { leads } from './leading.ts';
import { gradesOf } from './scale.ts';
import { asks, type Appliers, type State } from './state.ts';
import { gradedTracks, tracksOf } from './tracks.ts';
import { isOver } from './urns.ts';
import { isReopened, lastRound } from './workshop.ts';
import type { GradedTrack, Round, Urn } from './workshop.ts';

/** Frozen lists, and the urns in which their ballots lie. */
export const roundAppliers: Appliers<
	| 'round-opened'
	| 'round-explained'
	| 'list-reopened'
	| 'reopening-undone'
	| 'urn-opened'
	| 'urn-closed'
	| 'urn-lost'
	| 'urn-decided'
> = {
	'round-opened': (state, body, { head, hash }) => {
		if (state.rounds.some((round) => round.id === body.round)) return 'already-there';
		if (!body.questions.every(({ question }) => asks(state, question))) return 'unknown-question';
		if (!isWholeList(state, body)) return 'not-the-list';
		insert(state, freeze(state, body, head.device, hash));
		return null;
	},
	'round-explained': (state, { round, ...explanation }) => {
		const [own, other] = [round, explanation.follows].map((id) =>
			state.rounds.findIndex((one) => one.id === id)
		);
		if (own === undefined || other === undefined || other < 0 || own <= other) return 'unknown-round';
		if (state.explanations.has(round)) return 'already-there';
		state.explanations.set(round, explanation);
		return null;
	},
	'list-reopened': (state, body, { hash }) => {
		const last = lastRound(state);
		if (last?.id !== body.after) return 'not-the-last-round';
		if (!isOver(state, last)) return 'round-still-open';
		if (isReopened(state)) return 'already-there';
		state.reopening = { entry: hash, after: body.after };
		return null;
	},
	'reopening-undone': (state, body) => {
		if (!isReopened(state) || state.reopening?.entry !== body.reopening) return 'unknown-reopening';
		state.reopening = null;
		return null;
	},
	'urn-opened': (state, { urn: id, round, device }, { head }) => {
		if (!state.rounds.some((one) => one.id === round)) return 'unknown-round';
		if (!decides(state, round, head.device)) return 'not-the-round-opener';
		if (!state.members.has(device)) return 'tablet-not-admitted';
		if (state.urns.has(id)) return 'already-there';
		const urn: Urn = { id, round, device, closings: [], lost: null, decision: null };
		state.urns.set(id, urn);
		return null;
	},
	'urn-closed': (state, body, { head, hash }) => {
		const urn = state.urns.get(body.urn);
		if (!urn) return 'unknown-urn';
		if (urn.device !== head.device) return 'not-the-urn-holder';
		const round = state.rounds.find((one) => one.id === urn.round);
		if (!round || !fits(body, round)) return 'tallies-do-not-fit';
		if (urn.closings.some((closing) => canonical(closing.body) === canonical(body))) return 'already-there';
		state.urns.set(urn.id, { ...urn, closings: [...urn.closings, { entry: hash, body }] });
		return null;
	},
	'urn-lost': (state, body, { head }) => {
		const urn = state.urns.get(body.urn);
		if (!urn) return 'unknown-urn';
		if (!decides(state, urn.round, head.device)) return 'not-the-round-opener';
		state.urns.set(urn.id, { ...urn, lost: body.reason });
		return null;
	},
	'urn-decided': (state, { urn: id, counts, reason }, { head }) => {
		const urn = state.urns.get(id);
		if (!urn) return 'unknown-urn';
		if (!decides(state, urn.round, head.device)) return 'not-the-round-opener';
		if (counts !== null && !urn.closings.some(({ entry }) => entry === counts)) return 'unknown-closing';
		state.urns.set(id, { ...urn, decision: { counts, reason } });
		return null;
	}
};

// A tablet that was taken for lost, and does not know it, may open a round all the same: it stands before those that are
// opened under the present lead, whose last one is the last of all.
function insert(state: State, round: Round): void {
	const taken = state.leadsTaken.at(-1);
	if (!taken || leads(state, round.device)) {
		state.rounds.push(round);
		return;
	}
	state.rounds.splice(taken.rounds, 0, round);
	state.leadsTaken[state.leadsTaken.length - 1] = { ...taken, rounds: taken.rounds + 1 };
}

// Who opened a round says which tablets hold its urns, and what becomes of one that does not come back; so does who
// took the lead since.
function decides(state: State, round: string, device: string): boolean {
	return state.rounds.find(({ id }) => id === round)?.device === device || leads(state, device);
}

function freeze(state: State, body: Bodies['round-opened'], device: string, entry: string): Round {
	const { round: id, scale, rule, seen } = body;
	const questions = body.questions.map(({ question, tracks }) => {
		const asSeen = new Map(
			tracksOf(state, question, seen).map((track) => [track.id, track.proposals.map(({ id }) => id)])
		);
		return {
			question,
			tracks: tracks.map((one) => ({ ...one, proposals: asSeen.get(one.track) ?? asFrozen(state, one) }))
		};
	});
	return { id, entry, device, questions, scale, rule, seen };
}

// A track that was merged away since an earlier round is graded again as that round had it.
function asFrozen(state: State, { track }: Pick<GradedTrack, 'track'>): readonly string[] {
	const earlier = state.rounds.findLast((round) => gradedTracks(round).some((one) => one.track === track));
	return earlier ? (gradedTracks(earlier).find((one) => one.track === track)?.proposals ?? []) : [];
}

// One tally for each track in the round's order, each holding every ballot once.
function fits(body: Bodies['urn-closed'], round: Round): boolean {
	const tracks = gradedTracks(round);
	const grades = gradesOf(round.scale).length;
	if (body.tallies.length !== tracks.length) return false;
	return body.tallies.every(({ track, counts, noOpinion }, index) => {
		const graded = counts.reduce((sum, count) => sum + count, 0);
		const isAllowed = round.rule.kind !== 'required' || noOpinion === 0;
		return (
			track === tracks[index]?.track &&
			counts.length === grades &&
			isAllowed &&
			graded + noOpinion === body.ballots
		);
	});
}
