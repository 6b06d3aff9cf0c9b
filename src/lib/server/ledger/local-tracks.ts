import { lineageOf } from '../../core/lineage.ts';
import { consultationId } from '../../core/sync/catalogue.ts';
import { questionsOf, tracksOf, type Track } from '../../core/tracks.ts';
import type { Workshop } from '../../core/workshop.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { TrackRow } from '../database/migrations/0004-sorting.ts';

/** What a room itself says of one of its tracks. */
export type LocalTrack = Omit<TrackRow, 'standing'>;

/**
 * The tracks that the office sorts of a room: those of real rooms that were not voided, and that the room itself did not
 * set aside.
 */
export function localTracks(workshop: Workshop): readonly LocalTrack[] {
	const about = aboutRoom(workshop);
	if (!about) return [];
	const places = new Map([...workshop.proposals.keys()].map((id, index) => [id, index]));
	return questionsOf(workshop).flatMap((question) => {
		const isByHand = workshop.orders.has(question);
		return tracksOf(workshop, question)
			.map(
				(track, index) => [track, isByHand ? index : (places.get(track.proposals[0]?.id ?? '') ?? 0)] as const
			)
			.filter(([{ setAside }]) => setAside === null)
			.map(([track, place]) => ({ ...about, ...describe(workshop, track), place }));
	});
}

/**
 * The tracks that are new where nothing happened between two states but that people proposed something: the others are
 * as they were. Null where that is not so.
 */
export function proposedSince(before: Workshop, workshop: Workshop): readonly LocalTrack[] | null {
	const added = workshop.proposals.size - before.proposals.size;
	if (workshop.entries - before.entries !== added || added < 0) return null;
	if (workshop.withoutEffect.length !== before.withoutEffect.length) return null;
	const about = aboutRoom(workshop);
	if (!about) return [];
	const fresh = [...workshop.proposals.values()].slice(before.proposals.size);
	if (fresh.some(({ id }) => before.proposals.has(id))) return null; // one came between the others
	const isTaken = (id: string) => [...workshop.merges.values()].some(({ of }) => of.includes(id));
	if (fresh.some(({ id, question }) => workshop.orders.has(question) || isTaken(id))) return null;
	return fresh.map(({ id, question, words }, index) => ({
		...about,
		track: id,
		question,
		words,
		text: workshop.texts.get(words) ?? null,
		ancestors: '[]',
		place: before.proposals.size + index
	}));
}

function aboutRoom({ stream, opened, details, voided }: Workshop) {
	if (opened?.purpose !== 'real' || voided) return null;
	const consultation = consultationId(opened.consultation, nativeHashing.hashText);
	return { stream, consultation, region: details?.region ?? null, day: details?.day ?? '' };
}

function describe(workshop: Workshop, track: Track) {
	const { id, question, words, text } = track;
	const others = lineageOf(workshop, track).flatMap((one) =>
		one.stands || one.text === null ? [] : [one.text]
	);
	return { track: id, question, words, text, ancestors: JSON.stringify(others) };
}
