import type { Texts } from './consultation.ts';
import type { Details } from './entry-kinds.ts';
import { gradedText, listOf } from './graded-list.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { resultOf, type RankedTrack, type RoundResult } from './result.ts';
import { placesOf, type RoundPlace } from './rounds.ts';
import { allTracks, gradedTracks, textOf } from './tracks.ts';
import { urnsOf, urnState } from './urns.ts';
import type { Proposal, Round, Statement, Workshop } from './workshop.ts';

/** A category of participants: how many were expected and how many came, null where nobody counted. */
export type Presence = {
	readonly id: string;
	readonly label: Texts;
	readonly expected: number | null;
	readonly present: number | null;
};

/** What became of a proposal. */
export type Fate =
	| { readonly kind: 'graded'; readonly rounds: readonly number[] }
	| { readonly kind: 'set-aside'; readonly reason: string }
	| { readonly kind: 'not-graded' };

/** A proposal in its author's words, null when they were erased. Whose category it was is not told: too few would be behind it. */
export type MinutesProposal = { readonly id: string; readonly text: string | null; readonly fate: Fate };

export type MinutesQuestion = {
	readonly id: string;
	readonly text: Texts;
	readonly proposals: readonly MinutesProposal[];
};

/** A track as it was graded, with the words of the proposals that it was made of. */
export type MinutesTrack = RankedTrack & {
	readonly text: string | null;
	readonly proposals: readonly (string | null)[];
};

export type MinutesRound = RoundPlace & {
	readonly result: RoundResult;
	readonly questions: readonly { readonly id: string; readonly tracks: readonly MinutesTrack[] }[];
	/** Why each urn that was declared lost was lost. */
	readonly lost: readonly string[];
	/** Urns that were closed in two different ways: neither way counts. */
	readonly disputed: number;
	/** Of each urn that was in dispute and counts: why its closing is the right one. */
	readonly decided: readonly string[];
	readonly remarks: readonly string[];
	/** The national list that was graded; null for the room's own tracks. */
	readonly list: { readonly list: string; readonly published: string; readonly title: Texts } | null;
};

/** Everything that the minutes of a workshop say. */
export type Minutes = {
	readonly stream: string;
	readonly purpose: 'real' | 'rehearsal';
	readonly consultation: Texts;
	readonly details: Details;
	/** Why another tablet led from then on, oldest first. */
	readonly leadsTaken: readonly string[];
	/** How many people were there; null before they were counted. */
	readonly present: number | null;
	readonly categories: readonly Presence[];
	readonly questions: readonly MinutesQuestion[];
	/** The rounds that are over, oldest first. */
	readonly rounds: readonly MinutesRound[];
	/** The numbers of the rounds that are not: an urn is open, or in dispute. */
	readonly provisional: readonly number[];
	/** Remarks that belong to no round. */
	readonly remarks: readonly string[];
	readonly statements: readonly Statement[];
	/** How many chose 1, 2 … 5; null when nobody was asked. */
	readonly satisfaction: readonly number[] | null;
};

/**
 * The minutes of a workshop as it stands. For minutes that are signed it is given the workshop as the signature had
 * seen it (`foldSeen`), so that nothing that came later stands in them. `language` chooses among the texts of a
 * national list: all else is in no language yet.
 */
export function minutesOf(workshop: Workshop, language: keyof Texts = 'fr'): Minutes | Refusal {
	const { opened, details, attendance } = workshop;
	if (!opened || !details) return { kind: 'workshop-not-open' };
	const rounds: MinutesRound[] = [];
	for (const place of placesOf(workshop).filter(({ over }) => over)) {
		const result = resultOf(workshop, place.round);
		if (isRefusal(result)) return result;
		rounds.push(tellRound(workshop, place, result, language));
	}
	return {
		stream: workshop.stream,
		purpose: opened.purpose,
		consultation: opened.consultation.title,
		details,
		leadsTaken: workshop.leadsTaken.map(({ reason }) => reason),
		present: attendance?.people ?? null,
		categories: presencesOf(workshop),
		questions: questionsOf(workshop),
		rounds,
		provisional: placesOf(workshop)
			.filter(({ over }) => !over)
			.map(({ number }) => number),
		remarks: workshop.remarks.filter(({ round }) => round === null).map(({ text }) => text),
		statements: workshop.statements,
		satisfaction: workshop.satisfaction?.answers ?? null
	};
}

/** Each category of the consultation, with how many were expected and how many came. */
export function presencesOf({ opened, details, attendance }: Workshop): Presence[] {
	return (opened?.consultation.categories ?? []).map(({ id, label }) => ({
		id,
		label,
		expected: details?.byCategory[id] ?? null,
		present: attendance?.byCategory[id] ?? null
	}));
}

function questionsOf(workshop: Workshop): MinutesQuestion[] {
	const rounds = roundsByProposal(workshop);
	const aside = asideByProposal(workshop);
	const proposals = Map.groupBy(workshop.proposals.values(), ({ question }) => question);
	return (workshop.opened?.consultation.questions ?? []).map(({ id, text }) => ({
		id,
		text,
		proposals: (proposals.get(id) ?? []).map((one) => ({
			id: one.id,
			text: textOf(workshop, one.words),
			fate: fateOf(one, rounds, aside)
		}))
	}));
}

function fateOf(
	{ id }: Proposal,
	rounds: ReadonlyMap<string, readonly number[]>,
	aside: ReadonlyMap<string, string>
): Fate {
	const graded = rounds.get(id);
	if (graded) return { kind: 'graded', rounds: graded };
	const reason = aside.get(id);
	return reason === undefined ? { kind: 'not-graded' } : { kind: 'set-aside', reason };
}

function roundsByProposal(workshop: Workshop): Map<string, number[]> {
	const rounds = new Map<string, number[]>();
	for (const [index, round] of workshop.rounds.entries()) {
		for (const id of gradedTracks(round).flatMap(({ proposals }) => proposals))
			rounds.set(id, [...(rounds.get(id) ?? []), index + 1]);
	}
	return rounds;
}

function asideByProposal(workshop: Workshop): Map<string, string> {
	const aside = new Map<string, string>();
	for (const { setAside, proposals } of allTracks(workshop))
		if (setAside !== null) for (const { id } of proposals) aside.set(id, setAside);
	return aside;
}

function tellRound(
	workshop: Workshop,
	place: RoundPlace,
	result: RoundResult,
	language: keyof Texts
): MinutesRound {
	const urns = urnsOf(workshop, place.round.id);
	return {
		...place,
		result,
		questions: result.questions.map(({ question, ranking }) => ({
			id: question,
			tracks: ranking.map((one) => tellTrack(workshop, one, language))
		})),
		lost: urns
			.filter((urn) => urnState(urn) === 'lost')
			.map(({ lost, decision }) => decision?.reason ?? lost ?? ''),
		disputed: urns.filter((urn) => urnState(urn) === 'disputed').length,
		decided: urns.flatMap(({ decision }) => (decision?.counts ? [decision.reason] : [])),
		list: namedList(workshop, place.round),
		remarks: workshop.remarks.filter(({ round }) => round === place.round.id).map(({ text }) => text)
	};
}

function tellTrack(workshop: Workshop, one: RankedTrack, language: keyof Texts): MinutesTrack {
	const proposals = one.track.proposals.map((id) => {
		const words = workshop.proposals.get(id)?.words;
		return words === undefined ? null : textOf(workshop, words);
	});
	return { ...one, text: gradedText(workshop, one.track, language), proposals };
}

function namedList(workshop: Workshop, round: Round): MinutesRound['list'] {
	const taken = listOf(workshop, round);
	return taken && { list: taken.list, published: taken.published, title: taken.title };
}
