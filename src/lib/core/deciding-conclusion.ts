import type { Decision } from './intent.ts';
import { isRefusal } from './refusal.ts';
import { longestProposal, readText } from './text.ts';
import { lastRound, type Workshop } from './workshop.ts';

export function recordRemark(workshop: Workshop, raw: string): Decision {
	const text = readText(raw, longestProposal);
	if (isRefusal(text)) return text;
	return [{ kind: 'remark-recorded', body: { round: lastRound(workshop)?.id ?? null, text } }];
}
