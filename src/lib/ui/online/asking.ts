import { readVoteAnswer, type VoteRequest } from '../../core/online/vote-message.ts';
import type { Refusal } from '../../core/refusal.ts';

/** Says something to the office about a vote. What nobody answered is 'vote-unanswered', for a cast 'vote-answer-lost'. */
export async function askVote(list: string, request: VoteRequest): Promise<Refusal | null> {
	const isCast = 'grades' in request;
	const silence: Refusal = { kind: isCast ? 'vote-answer-lost' : 'vote-unanswered' };
	try {
		const answer = await fetch(`/api/vote/${list}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(request),
			credentials: 'omit', // who signed in at the office on this device votes like anybody
			redirect: 'error',
			signal: AbortSignal.timeout(patience)
		});
		const said = readVoteAnswer(await answer.json());
		if (said === (isCast ? 'kept' : 'may-vote')) return null;
		return said === null || typeof said === 'string' ? silence : said;
	} catch {
		return silence;
	}
}

/** How long an answer is waited for, in milliseconds. */
const patience = 20_000;
