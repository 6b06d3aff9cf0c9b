import type { TakenList } from '../../../src/lib/core/workshop.ts';
import { makeDeviceKey } from '../../../src/lib/seal/device-key.ts';
import { details, named } from '../../core/author.ts';
import { takenList } from '../../core/lists.ts';
import { builtInConsultation } from '../../../src/lib/core/built-in-consultation.ts';
import { Scribe } from './scribe.ts';

/** The list that rooms of these tests grade. */
export const common: TakenList = takenList('the common list', {
	scale: 'quality-6',
	rule: { kind: 'worst' }
});

export type ListMeeting = {
	readonly name: string;
	readonly region?: string | null;
	readonly day?: string;
	readonly purpose?: 'real' | 'rehearsal';
	readonly list?: TakenList;
};

/** A tablet with a room that was opened for a national list. */
export async function listRoom({
	name,
	region = '53',
	day = '2026-11-20',
	purpose = 'real',
	list = common
}: ListMeeting): Promise<Scribe> {
	const scribe = new Scribe(name, await makeDeviceKey(), named(`list room ${name}`));
	const consultation = builtInConsultation({ kind: 'worst' });
	scribe.writes('workshop-opened', {
		consultation,
		purpose,
		details: { ...details, place: name, region, day }
	});
	scribe.writes('list-taken', list);
	return scribe;
}

/** Grades the whole list: these counts for its first track, the reverse for the others. Answers the urn. */
export function grades(scribe: Scribe, counts: readonly number[], name = '1', list = common): string {
	const [round, urn] = [named(`${scribe.stream} round ${name}`), named(`${scribe.stream} urn ${name}`)];
	const { published, questions, scale, rule } = list;
	const frozen = questions.map(({ question, tracks }) => ({
		question,
		tracks: tracks.map(({ track }) => ({ track, words: published }))
	}));
	const seen = [{ device: scribe.device, epoch: scribe.epoch, seq: 2, hash: scribe.written[1]!.hash }];
	scribe.writes('round-opened', { round, questions: frozen, scale, rule, seen });
	scribe.writes('urn-opened', { urn, round, device: scribe.device });
	closes(scribe, urn, counts, list);
	return round;
}

export function closes(scribe: Scribe, urn: string, counts: readonly number[], list = common): void {
	const all = list.questions.flatMap(({ tracks }) => tracks.map(({ track }) => track));
	const tallies = all.map((track, place) => ({
		track,
		counts: place === 0 ? counts : counts.toReversed(),
		noOpinion: 0
	}));
	const ballots = counts.reduce((sum, count) => sum + count, 0);
	scribe.writes('urn-closed', { urn, ballots, spoiled: 0, paper: 0, tallies });
}
