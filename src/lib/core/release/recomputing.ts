import * as v from 'valibot';
import { canonical } from '../canonical.ts';
import { isRefusal } from '../refusal.ts';
import { judgeParts, partOf } from './judged.ts';
import { onlineDifferences } from './verifying-online.ts';
import { release as shape, type ReleaseHead } from './release.ts';

/** What a reader's own computation says of a page. */
export type Recomputed =
	| { readonly kind: 'equal'; readonly rooms: number; readonly ballots: number }
	| { readonly kind: 'differs'; readonly where: string }
	| { readonly kind: 'unreadable' };

/**
 * Computes a release again from its published data, whatever they are, and compares with what a page shows: the sums,
 * of each question every rank, grade and count, and the online ballot.
 */
export function recompute(
	published: unknown,
	shown: Pick<ReleaseHead, 'rooms' | 'ballots' | 'results' | 'online'>
): Recomputed {
	const read = v.safeParse(shape, published);
	if (!read.success) return { kind: 'unreadable' };
	const parts = read.output.parts.map(partOf);
	const judged = judgeParts(read.output, parts);
	if (isRefusal(judged)) return { kind: 'unreadable' };
	const rooms = parts.reduce((sum, part) => sum + part.rooms, 0);
	const ballots = parts.reduce((sum, part) => sum + part.ballots, 0);
	if (rooms !== shown.rooms || ballots !== shown.ballots) return { kind: 'differs', where: 'ballots' };
	const isOnline = canonical(read.output.online ?? null) === canonical(shown.online ?? null);
	if (!isOnline || onlineDifferences(read.output, parts).length > 0)
		return { kind: 'differs', where: 'online' };
	const other = judged.find(
		({ question, ranking }) =>
			canonical(ranking) !== canonical(shown.results.find((one) => one.question === question)?.ranking ?? [])
	);
	return other ? { kind: 'differs', where: other.question } : { kind: 'equal', rooms, ballots };
}
