import * as v from 'valibot';
import type { Refusal } from '../refusal.ts';
import { count, id } from '../shape.ts';

const code = v.pipe(v.string(), v.maxLength(60));

/**
 * What a voter's page says to the office: asks whether a code may vote, or casts. `attempt` is random and made by the
 * page: the same one again is the same ballot, whose answer was lost on the way.
 */
export const voteRequest = v.union([
	v.strictObject({ code }),
	v.strictObject({
		code,
		attempt: id,
		/** In the order of the list, over all its questions. */
		grades: v.pipe(v.array(v.nullable(v.number())), v.maxLength(1000), v.readonly())
	})
]);
export type VoteRequest = v.InferOutput<typeof voteRequest>;

/** What the office answers when all is well. */
export const voteAnswer = v.strictObject({ v: v.literal(1), state: v.picklist(['may-vote', 'kept']) });

/** The largest request, in bytes. */
export const mostBytesOfVote = 16 * 1024;

const problem = v.object({
	problem: v.union([
		v.object({
			kind: v.picklist([
				'vote-unknown',
				'vote-not-open',
				'vote-over',
				'vote-code-unknown',
				'vote-code-used',
				'vote-malformed'
			])
		}),
		v.object({ kind: v.literal('too-many-requests'), seconds: count })
	])
});

/** What an answer says: what the office did, or why not; null for words that no office of ours says. */
export function readVoteAnswer(answer: unknown): 'may-vote' | 'kept' | Refusal | null {
	const read = v.safeParse(voteAnswer, answer);
	if (read.success) return read.output.state;
	const said = v.safeParse(problem, answer);
	return said.success ? said.output.problem : null;
}
