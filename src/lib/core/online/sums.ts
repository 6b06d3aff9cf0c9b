import type { Ballot, BallotShape } from '../ballot.ts';
import { emptyTally, type Tally } from '../tally.ts';

/*
 * What an online urn holds: sums alone. A ballot is added and is nowhere any more, so that no order, no time and no row
 * of it is left to be found beside a code.
 */

/** An urn that nobody has voted in. */
export function emptySums({ tracks, grades }: BallotShape): Tally[] {
	return Array.from({ length: tracks }, () => emptyTally(grades));
}

/** The sums with one ballot more, which was read against the same shape. */
export function withBallot(sums: readonly Tally[], ballot: Ballot): Tally[] {
	return sums.map(({ counts, noOpinion }, track) => {
		const grade = ballot[track];
		if (grade === undefined) throw new RangeError(`no answer about track ${track}`);
		if (grade === null) return { counts, noOpinion: noOpinion + 1 };
		return { counts: counts.with(grade, counts[grade]! + 1), noOpinion };
	});
}

/** Four bytes a count: as long for a thousand ballots as for none, so that a length tells nothing. */
export function encodeSums(sums: readonly Tally[]): Uint8Array<ArrayBuffer> {
	const numbers = sums.flatMap(({ counts, noOpinion }) => [noOpinion, ...counts]);
	const bytes = new DataView(new ArrayBuffer(4 * numbers.length));
	for (const [place, number] of numbers.entries()) bytes.setUint32(4 * place, number);
	return new Uint8Array(bytes.buffer);
}

/** The sums that `encodeSums` wrote; null where the bytes are none of this shape. */
export function decodeSums(bytes: Uint8Array, { tracks, grades }: BallotShape): Tally[] | null {
	const each = 1 + grades;
	if (bytes.length !== 4 * tracks * each) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const numbers = Array.from({ length: tracks * each }, (_, place) => view.getUint32(4 * place));
	return Array.from({ length: tracks }, (_, track) => {
		const [noOpinion = 0, ...counts] = numbers.slice(track * each, (track + 1) * each);
		return { counts, noOpinion };
	});
}
