import type { Consultation } from '../../lib/core/consultation.ts';
import type { Details } from '../../lib/core/entry-kinds.ts';
import { gradedText } from '../../lib/core/graded-list.ts';
import { gradesOf } from '../../lib/core/scale.ts';
import type { Tally } from '../../lib/core/tally.ts';
import { activeTracks, gradedTracks } from '../../lib/core/tracks.ts';
import { lastRound } from '../../lib/core/workshop.ts';
import type { Chance } from './chance.ts';
import { itemsFor, mergeable } from './ogp-2022.ts';
import type { ScriptedRoom } from './scripted-room.ts';

/** How far a room of the demonstration has come. */
export const stages = ['opened', 'gathering', 'grading', 'closed', 'signed', 'corrected'] as const;
export type Stage = (typeof stages)[number];

/** What a room is, before anything happens in it. */
export type RoomPlan = {
	readonly consultation: Consultation;
	readonly purpose: 'real' | 'rehearsal';
	readonly details: Details;
	readonly ballots: number;
	/** How many proposals each question gets. */
	readonly proposals: number;
	readonly stage: Stage;
};

/** The tally of a track by its words. */
export type Grading = (text: string, ballots: number, grades: number) => Tally;

/** Plays a day up to its stage. */
export function play(room: ScriptedRoom, plan: RoomPlan, chance: Chance, grading: Grading): void {
	const reaches = (stage: Stage) => stages.indexOf(plan.stage) >= stages.indexOf(stage);
	const { consultation, purpose, details } = plan;
	room.does({ kind: 'open-workshop', consultation, purpose, details });
	if (reaches('gathering')) gather(room, plan, chance);
	if (reaches('grading')) {
		sort(room, chance);
		room.does({ kind: 'open-round', ...place(room, 1) });
	}
	if (reaches('closed')) close(room, 1, plan.ballots, grading);
	if (reaches('signed')) sign(room, plan, chance);
	if (reaches('corrected')) correct(room);
}

/** The round of this number, its urn, and who holds it. */
export function place(room: ScriptedRoom, number: number) {
	const { owner: device } = room.workshop.opened!;
	return { round: room.id(`round ${number}`), urns: [{ urn: room.id(`urn ${number}`), device }] };
}

/** Closes its urn with what the room is taken to have graded. */
export function close(room: ScriptedRoom, number: number, ballots: number, grading: Grading): void {
	const round = lastRound(room.workshop)!;
	const grades = gradesOf(round.scale).length;
	const tallies = gradedTracks(round).map((one) => ({
		track: one.track,
		...grading(gradedText(room.workshop, one) ?? '', ballots, grades)
	}));
	const closing = { urn: room.id(`urn ${number}`), ballots, spoiled: 0, paper: 0, tallies };
	room.does({ kind: 'close-urn', closing, remark: '' });
}

/** Counts who came, and signs with two names. */
export function sign(
	room: ScriptedRoom,
	{ details, ballots, consultation }: Pick<RoomPlan, 'details' | 'ballots' | 'consultation'>,
	chance: Chance
): void {
	const people = Math.max(ballots, details.people);
	room.does({ kind: 'record-attendance', people, byCategory: byCategory(consultation, people, chance) });
	room.does({
		kind: 'record-satisfaction',
		answers: [0, 1, Math.floor(ballots / 4), Math.floor(ballots / 3), 2]
	});
	room.does({ kind: 'sign-minutes', names: ['Camille, pour la salle', 'Dominique, pour l’animation'] });
}

function gather(room: ScriptedRoom, { consultation, proposals }: RoomPlan, chance: Chance): void {
	for (const { id: question } of consultation.questions) {
		const items = chance.some(`proposals ${question}`, itemsFor(question), proposals);
		const isTurn = (index: number) => index % 3 !== 2;
		for (const [index, { id, text }] of items.entries()) {
			const origin = isTurn(index) ? 'turn' : 'facilitator';
			room.does({ kind: 'add-proposals', question, proposals: [{ id: room.id(id), text }], origin });
		}
	}
}

// Merges what may be merged and sets one in twelve aside, as a room does.
function sort(room: ScriptedRoom, chance: Chance): void {
	for (const { a, b } of mergeable) {
		const of = [room.id(a), room.id(b)];
		const tracks = activeTracks(room.workshop).filter(({ id }) => of.includes(id));
		if (tracks.length === 2)
			room.does({ kind: 'merge-tracks', track: room.id(`${a} with ${b}`), of, words: tracks[0]!.words });
	}
	for (const { id, question } of activeTracks(room.workshop)) {
		const left = activeTracks(room.workshop).filter((track) => track.question === question).length;
		if (left > 1 && chance.share(`aside ${id}`) < 1 / 12)
			room.does({ kind: 'set-aside', track: id, reason: 'Hors de la question posée' });
	}
}

function correct(room: ScriptedRoom): void {
	const text = 'Le lieu est la grande salle, et non la bibliothèque.';
	room.does({ kind: 'correct-minutes', text, names: ['Camille, pour la salle'] });
}

function byCategory({ categories }: Consultation, people: number, chance: Chance): Record<string, number> {
	let left = people;
	return Object.fromEntries(
		categories.map(({ id }) => {
			const own = Math.min(left, chance.whole(`category ${id}`, 0, Math.ceil(people / 4)));
			left -= own;
			return [id, own];
		})
	);
}
