import type { Consultation } from '$lib/core/consultation.ts';
import type { Rule } from '$lib/core/rule.ts';
import type { ScaleId } from '$lib/core/scale.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { newId } from '$lib/seal/random.ts';
import { details, must, newHand } from '../../device/room.ts';

/** A track's text, its counts best to worst, and how many gave it no opinion. */
export type CountedTrack = readonly [text: string, counts: readonly number[], noOpinion?: number];

/** A room that has voted: every track of it has as many answers as there are ballots. */
export type CountedRoom = {
	readonly place: string;
	readonly people: number;
	readonly purpose?: 'real' | 'rehearsal';
	readonly scale: ScaleId;
	readonly rule: Rule;
	readonly questions: readonly { readonly text: string; readonly tracks: readonly CountedTrack[] }[];
	/** Ballots given up. */
	readonly spoiled?: number;
	readonly remark?: string;
	/** False where the urn is still open. */
	readonly closed?: boolean;
};

declare global {
	/** Puts these rooms on the tablet of this origin by the device's own code, and answers their streams. */
	var countRooms: (rooms: readonly CountedRoom[]) => Promise<readonly string[]>;
}

globalThis.countRooms = async (rooms) => {
	const hand = await newHand('preau');
	const streams: string[] = [];
	for (const room of rooms) streams.push(await countRoom(hand, room));
	await hand.database.close();
	return streams;
};

async function countRoom(hand: Hand, given: CountedRoom): Promise<string> {
	const { place, people, purpose = 'real', questions } = given;
	const room = await OpenWorkshop.read(hand, newId());
	await must(room.open(consultationOf(given), purpose, { ...details, place, people }));
	for (const [index, { tracks }] of questions.entries()) {
		const texts = tracks.map(([text]) => text);
		await must(room.addProposals(`q${index + 1}`, texts, 'facilitator'));
	}
	await must(room.openRound());
	for (const ballot of ballotsOf(questions.flatMap(({ tracks }) => tracks)))
		await must(room.cast(room.urn?.turn ?? 0, ballot));
	for (let left = given.spoiled ?? 0; left > 0; left -= 1) await must(room.spoil(room.urn?.turn ?? 0));
	if (given.closed !== false) await must(room.closeUrn(given.remark ?? ''));
	return room.stream;
}

function consultationOf({ scale, rule, questions }: CountedRoom): Consultation {
	return {
		title: { fr: 'Que faire de notre place ?', en: 'What to do with our square?' },
		questions: questions.map(({ text }, index) => ({ id: `q${index + 1}`, text: { fr: text } })),
		scale,
		rule,
		categories: []
	};
}

/** Ballots that amount to these counts: each takes the next grade of every track. */
function ballotsOf(tracks: readonly CountedTrack[]): readonly (readonly (number | null)[])[] {
	const answers = tracks.map(([, counts, noOpinion = 0]) => [
		...counts.flatMap((count, grade) => new Array<number | null>(count).fill(grade)),
		...new Array<number | null>(noOpinion).fill(null)
	]);
	const ballots = answers[0]?.length ?? 0;
	const other = answers.find(({ length }) => length !== ballots);
	if (other) throw new Error(`a track has ${other.length} answers, another ${ballots}`);
	return Array.from({ length: ballots }, (_, ballot) => answers.map((own) => own[ballot] ?? null));
}
