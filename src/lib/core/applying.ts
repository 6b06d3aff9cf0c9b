import { canonical } from './canonical.ts';
import type { Bodies, Kind } from './entry-kinds.ts';
import type { EntryOf } from './entry.ts';
import { GrowingMap } from './growing-map.ts';
import { gradesOf } from './scale.ts';
import { gradedTracks, parentsOf, tracksOf } from './tracks.ts';
import type {
	Conflict,
	GradedTrack,
	Mark,
	Merge,
	Proposal,
	Round,
	Urn,
	WithoutEffect,
	Workshop
} from './workshop.ts';
import type { Wording } from './workshop.ts';

/** The state while it is folded: the same members as a `Workshop`, still open to change. */
export type State = Omit<{ -readonly [K in keyof Workshop]: Growing<Workshop[K]> }, 'proposals' | 'texts'> &
	Large;
/** What a long journal has thousands of. */
type Large = { readonly proposals: GrowingMap<string, Proposal>; readonly texts: GrowingMap<string, string> };
type Growing<T> =
	T extends ReadonlyMap<infer K, infer V>
		? Map<K, V>
		: T extends ReadonlySet<infer V>
			? Set<V>
			: T extends readonly (infer V)[]
				? V[]
				: T;

type Applier<K extends Kind> = (state: State, body: Bodies[K], entry: EntryOf<K>) => WithoutEffect | null;

/** What each kind of entry does to the state; the answer is null, or the reason why it is without effect. */
export const appliers: { readonly [K in Kind]: Applier<K> } = {
	'workshop-opened': (state, body, { head, hash }) => {
		if (state.opened) return 'already-there';
		const { consultation, purpose } = body;
		state.opened = { consultation, purpose, owner: head.device, entry: hash };
		state.details = body.details;
		state.members.add(head.device);
		return null;
	},
	'workshop-amended': (state, body) => {
		state.details = body.details;
		return null;
	},
	'device-admitted': (state, body) => {
		state.members.add(body.device);
		return null;
	},
	'proposal-added': (state, body, { head, hash }) => {
		if (state.proposals.has(body.proposal) || state.merges.has(body.proposal)) return 'already-there';
		if (!asks(state, body.question)) return 'unknown-question';
		const { proposal: id, question, origin, category } = body;
		state.texts.add(hash, body.text);
		state.proposals.add(id, { id, question, words: hash, origin, category, mark: markOf(head) });
		return null;
	},
	'proposal-reworded': (state, body, { head, hash }) => {
		if (!knowsTrack(state, body.track)) return 'unknown-track';
		state.texts.add(hash, body.text);
		const wording: Wording = { words: hash, mark: markOf(head) };
		state.wordings.set(body.track, [...(state.wordings.get(body.track) ?? []), wording]);
		return null;
	},
	'tracks-merged': (state, body, { head, hash }) => {
		if (!asks(state, body.question)) return 'unknown-question';
		if (knowsTrack(state, body.track) || isNamed(state, body.track)) return 'already-there';
		// A track that is not known may have been erased: the others are merged all the same.
		const known = body.of.filter((track) => knowsTrack(state, track));
		if (known.length === 0) return 'unknown-track';
		if (!known.every((track) => questionOf(state, track) === body.question)) return 'other-question';
		const parents = parentsOf(state);
		for (const track of body.of) {
			const former = parents.get(track);
			if (former) state.conflicts.push({ track, merges: [former.entry, hash] } satisfies Conflict);
		}
		const merge: Merge = { ...body, entry: hash, mark: markOf(head), undone: null };
		state.merges.set(body.track, merge);
		return null;
	},
	'merge-undone': (state, body, { head }) => {
		const merge = [...state.merges.values()].find((one) => one.entry === body.merge);
		if (!merge) return 'unknown-merge';
		if (merge.undone) return 'already-undone';
		if (parentsOf(state).has(merge.track)) return 'merge-inside-another';
		state.merges.set(merge.track, { ...merge, undone: markOf(head) });
		return null;
	},
	'proposal-set-aside': (state, body, { head }) => {
		if (!knowsTrack(state, body.track)) return 'unknown-track';
		state.setAside.set(body.track, { reason: body.reason, mark: markOf(head) });
		return null;
	},
	'proposal-restored': (state, body) => (state.setAside.delete(body.track) ? null : 'not-set-aside'),
	'round-opened': (state, body, { head, hash }) => {
		if (state.minutes.length > 0) return 'minutes-already-signed';
		if (state.rounds.some((round) => round.id === body.round)) return 'already-there';
		if (!body.questions.every(({ question }) => asks(state, question))) return 'unknown-question';
		state.rounds.push(freeze(state, body, head.device, hash));
		return null;
	},
	'urn-opened': (state, body) => {
		if (!state.rounds.some((round) => round.id === body.round)) return 'unknown-round';
		if (state.urns.has(body.urn)) return 'already-there';
		const urn: Urn = { id: body.urn, round: body.round, device: body.device, closings: [], lost: null };
		state.urns.set(body.urn, urn);
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
	'urn-lost': (state, body) => {
		const urn = state.urns.get(body.urn);
		if (!urn) return 'unknown-urn';
		state.urns.set(urn.id, { ...urn, lost: body.reason });
		return null;
	},
	'remark-recorded': (state, body, { head }) => {
		state.remarks.push({ round: body.round, text: body.text, at: head.at });
		return null;
	},
	'minutes-signed': (state, body, { hash }) => {
		state.minutes.push({ entry: hash, body });
		return null;
	},
	'workshop-voided': (state, body) => {
		state.voided = body;
		return null;
	},
	erased: () => null, // its targets are known before folding begins
	'consultation-published': () => 'of-another-stream', // the office's own stream holds these (sync/catalogue.ts)
	'chain-broken': (state, body) => {
		state.breaks.push(body);
		return null;
	}
};

/** The state of a stream of which nothing is known yet. */
export function emptyState(stream: string): State {
	return {
		stream,
		opened: null,
		details: null,
		members: new Set(),
		proposals: new GrowingMap(),
		merges: new Map(),
		texts: new GrowingMap(),
		wordings: new Map(),
		setAside: new Map(),
		rounds: [],
		urns: new Map(),
		remarks: [],
		minutes: [],
		voided: null,
		breaks: [],
		conflicts: [],
		withoutEffect: [],
		heads: new Map(),
		clock: 0,
		entries: 0
	};
}

function freeze(state: State, body: Bodies['round-opened'], device: string, entry: string): Round {
	const { round: id, scale, rule, seen } = body;
	const questions = body.questions.map(({ question, tracks }) => {
		const asSeen = new Map(tracksOf(state, question, seen).map((track) => [track.id, track.proposals]));
		return { question, tracks: tracks.map((track) => withLineage(track, asSeen.get(track.track))) };
	});
	return { id, entry, device, questions, scale, rule, seen };
}

function withLineage(
	track: { track: string; words: string },
	proposals: readonly Proposal[] = []
): GradedTrack {
	return { ...track, proposals: proposals.map((proposal) => proposal.id) };
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

function asks(state: Workshop, question: string): boolean {
	return state.opened?.consultation.questions.some((one) => one.id === question) ?? false;
}

function knowsTrack(state: Workshop, track: string): boolean {
	return state.proposals.has(track) || state.merges.has(track);
}

// No merge may make a track that an earlier one took: merges would go round in a circle.
function isNamed(state: Workshop, track: string): boolean {
	for (const merge of state.merges.values()) if (merge.of.includes(track)) return true;
	return false;
}

function questionOf(state: Workshop, track: string): string | undefined {
	return state.proposals.get(track)?.question ?? state.merges.get(track)?.question;
}

function markOf({ device, epoch, seq }: Mark): Mark {
	return { device, epoch, seq };
}
