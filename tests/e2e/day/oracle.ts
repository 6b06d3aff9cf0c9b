import { gradeWords, type PaperBallot } from './ballots.ts';

/** A line of the result as a person would work it out with the ballots on a table. */
export type CountedTrack = {
	readonly track: string;
	readonly rank: number;
	readonly tied: boolean;
	/** Best grade first; « Sans opinion » is already counted as the last one. */
	readonly counts: readonly number[];
	readonly noOpinion: number;
	readonly grade: string;
};

/**
 * Majority judgment taken literally, from the ballots: all grades of a track in order, the lower of the two middle ones
 * taken and removed, again and again, until two tracks differ. It shares nothing with the application.
 */
export function judgeByHand(tracks: readonly string[], ballots: readonly PaperBallot[]): CountedTrack[] {
	const removed = new Map(tracks.map((track) => [track, removalSequence(gradesOf(track, ballots))]));
	const rankOf = (track: string) =>
		1 + tracks.filter((other) => compare(removed.get(other)!, removed.get(track)!) < 0).length;
	return tracks.map((track) => {
		const grades = gradesOf(track, ballots);
		const rank = rankOf(track);
		return {
			track,
			rank,
			tied: tracks.some((other) => other !== track && rankOf(other) === rank),
			counts: gradeWords.map((_, grade) => grades.filter((one) => one === grade).length),
			noOpinion: ballots.filter((ballot) => ballot.get(track) === null).length,
			grade: gradeWords[removed.get(track)![0]!]!
		};
	});
}

function gradesOf(track: string, ballots: readonly PaperBallot[]): number[] {
	return ballots.map((ballot) => ballot.get(track) ?? gradeWords.length - 1).sort((a, b) => a - b);
}

// Of an even number of grades the worse of the two in the middle; the grades stand best to worst.
function removalSequence(grades: readonly number[]): number[] {
	const left = [...grades];
	const sequence: number[] = [];
	while (left.length > 0) sequence.push(...left.splice(Math.floor(left.length / 2), 1));
	return sequence;
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((grade, index) => grade !== b[index]);
	return at < 0 ? 0 : a[at]! - b[at]!;
}
