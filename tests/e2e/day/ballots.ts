import { seeded, type Random } from './seeded.ts';
import { questions, tracksKept } from './workshop-of-2022.ts';

/** The grades of the day, best first, as they stand on the screen; null on a ballot is « Sans opinion ». */
export const gradeWords = ['Très bien', 'Bien', 'Assez bien', 'Passable', 'Insuffisant', 'À rejeter'];
export const noOpinion = 'Sans opinion';

/** What one person gives to each track, by the track's text. */
export type PaperBallot = ReadonlyMap<string, number | null>;

/**
 * The room's ballots: each track has its own leaning, one answer in twelve is « Sans opinion ». In the second question
 * the sixth track has the grades of the third, given by other people: the two are tied exactly.
 */
export function ballotsOfTheRoom(people: number, seed: number): PaperBallot[] {
	const random = seeded(seed);
	const ballots = Array.from({ length: people }, () => new Map<string, number | null>());
	for (const question of questions) {
		for (const track of tracksKept(question)) {
			const leaning = random() * (gradeWords.length - 1);
			for (const ballot of ballots) ballot.set(track, answer(random, leaning));
		}
	}
	const [like, tied] = tiedTracks;
	for (const [person, ballot] of ballots.entries()) {
		ballot.set(tied, ballots[(person + 7) % people]!.get(like)!);
	}
	return ballots;
}

/** Two tracks with the same tally. */
export const tiedTracks: readonly [string, string] = [tracksKept('q2')[2]!, tracksKept('q2')[5]!];

function answer(random: Random, leaning: number): number | null {
	if (random() < 1 / 12) return null;
	const spread = (random() + random() + random() - 1.5) * 2.4;
	return Math.min(gradeWords.length - 1, Math.max(0, Math.round(leaning + spread)));
}
