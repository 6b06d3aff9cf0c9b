import { builtInConsultation } from '../../../src/lib/core/built-in-consultation.ts';
import type { Consultation } from '../../../src/lib/core/consultation.ts';
import { answersOf } from '../../../src/lib/core/disclosure/audience.ts';
import type { TrackTally } from '../../../src/lib/core/disclosure/part.ts';
import { frozenList } from '../../../src/lib/core/graded-list.ts';
import type { TakenList } from '../../../src/lib/core/workshop.ts';
import { makeDeviceKey } from '../../../src/lib/seal/device-key.ts';
import { details, named } from '../../core/author.ts';
import { takenList } from '../../core/lists.ts';
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
	readonly consultation?: Consultation;
};

/** A tablet with a room that was opened for a national list. */
export async function listRoom({
	name,
	region = '53',
	day = '2026-11-20',
	purpose = 'real',
	list = common,
	consultation = builtInConsultation({ kind: 'worst' })
}: ListMeeting): Promise<Scribe> {
	const scribe = new Scribe(name, await makeDeviceKey(), named(`list room ${name}`));
	scribe.writes('workshop-opened', {
		consultation,
		purpose,
		details: { ...details, place: name, region, day }
	});
	scribe.writes('list-taken', list);
	return scribe;
}

/** Grades the whole list: these counts for its first track, the reverse for the others. Answers the round. */
export function grades(scribe: Scribe, counts: readonly number[], name = '1', list = common): string {
	const all = list.questions.flatMap(({ tracks }) => tracks.map(({ track }) => track));
	const tallies = all.map((track, place) => ({
		track,
		counts: place === 0 ? counts : counts.toReversed(),
		noOpinion: 0
	}));
	return gradesEach(scribe, list, tallies, name);
}

/** Grades the whole list with these tallies. Answers the round. */
export function gradesEach(
	scribe: Scribe,
	list: TakenList,
	tallies: readonly TrackTally[],
	name = '1'
): string {
	const [round, urn] = [named(`${scribe.stream} round ${name}`), named(`${scribe.stream} urn ${name}`)];
	const { device, epoch, written } = scribe;
	const seen = [{ device, epoch, seq: 2, hash: written[1]!.hash }];
	scribe.writes('round-opened', { round, ...frozenList(list), seen });
	scribe.writes('urn-opened', { urn, round, device });
	scribe.writes('urn-closed', { urn, ballots: answersOf(tallies[0]!), spoiled: 0, paper: 0, tallies });
	return round;
}
