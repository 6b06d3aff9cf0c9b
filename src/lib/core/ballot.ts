import { isRefusal, type Refusal } from './refusal.ts';
import { allowsNoOpinion, type Rule } from './rule.ts';
import { tallyOf, type Tally } from './tally.ts';

/** One person's grades for all tracks of a round, in its frozen order: indices in the scale, null = no opinion. */
export type Ballot = readonly (number | null)[];

/** What the ballots of a round look like: the number of tracks, of grades in the scale, and the declared rule. */
export type BallotShape = { readonly tracks: number; readonly grades: number; readonly rule: Rule };

/**
 * A ballot from what a person has answered so far; `undefined` or nothing at the end = not reached. Refuses
 * 'track-unknown' (more answers than tracks), 'ballot-incomplete', 'grade-unknown', and under the rule `required`
 * 'no-opinion-not-allowed', whose `option` is the track's index as text.
 */
export function readBallot(
	grades: readonly (number | null | undefined)[],
	shape: BallotShape
): Ballot | Refusal {
	if (grades.length > shape.tracks) return { kind: 'track-unknown' };
	const ballot: (number | null)[] = [];
	for (const grade of grades) if (grade !== undefined) ballot.push(grade);
	const missing = shape.tracks - ballot.length;
	if (missing > 0) return { kind: 'ballot-incomplete', missing };
	for (const [track, grade] of ballot.entries()) {
		if (grade !== null && !isGrade(grade, shape.grades)) return { kind: 'grade-unknown', grade };
		if (grade === null && !allowsNoOpinion(shape.rule))
			return { kind: 'no-opinion-not-allowed', option: String(track) };
	}
	return ballot;
}

/** One byte a track, 255 = no opinion: all ballots of a round are equally long, so that a length tells nothing. */
export function encodeBallot(ballot: Ballot): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(ballot, (grade) => {
		if (grade === null) return NO_OPINION;
		if (!isGrade(grade, NO_OPINION)) throw new RangeError(`no byte for grade ${grade}`);
		return grade;
	});
}

/** The ballot that `encodeBallot` wrote; refuses 'urn-unreadable' when the bytes are no ballot of this shape. */
export function decodeBallot(bytes: Uint8Array, shape: BallotShape): Ballot | Refusal {
	const answers = Array.from(bytes, (byte) => (byte === NO_OPINION ? null : byte));
	const ballot = readBallot(answers, shape);
	return isRefusal(ballot) ? { kind: 'urn-unreadable' } : ballot;
}

/** One tally a track, in the round's order. Takes ballots that were read against this shape. */
export function countBallots(ballots: readonly Ballot[], shape: BallotShape): readonly Tally[] {
	return Array.from({ length: shape.tracks }, (_, track) => tallyOf(ballots, track, shape.grades));
}

const NO_OPINION = 255;

function isGrade(grade: number, grades: number): boolean {
	return Number.isInteger(grade) && grade >= 0 && grade < grades;
}
