import * as v from 'valibot';
import type { Consultation } from './consultation.ts';
import { proposalDrafts } from './deciding-proposals.ts';
import { details as detailsShape, type Details, type Draft } from './entry-kinds.ts';
import type { Decision, IntentOf, KnownTracks } from './intent.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, readText } from './text.ts';
import type { Workshop } from './workshop.ts';

/** Opens a workshop, with the tracks that are known already: it opens with all of them, or not at all. */
export function openWorkshop(workshop: Workshop, intent: IntentOf<'open-workshop'>): Decision {
	const { consultation, purpose, details, tracks = [] } = intent;
	if (workshop.opened) return { kind: 'workshop-already-open' };
	const place = readText(details.place, longestLine);
	if (isRefusal(place)) return place;
	const read = v.safeParse(detailsShape, { ...details, place });
	if (!read.success) return refuseDetails(read.issues[0].path?.[0]?.key, details);
	const known = new Set(consultation.categories.map(({ id }) => id));
	if (Object.keys(read.output.byCategory).some((id) => !known.has(id))) return { kind: 'category-unknown' };
	const drafts = knownTracks(consultation, tracks);
	if (isRefusal(drafts)) return drafts;
	return [{ kind: 'workshop-opened', body: { consultation, purpose, details: read.output } }, ...drafts];
}

function knownTracks(
	{ questions }: Consultation,
	tracks: readonly KnownTracks[]
): readonly Draft[] | Refusal {
	const drafts: Draft[] = [];
	for (const { question, proposals } of tracks) {
		if (!questions.some(({ id }) => id === question)) return { kind: 'question-unknown' };
		const more = proposalDrafts({ question, proposals, origin: 'facilitator', category: null });
		if (isRefusal(more)) return more;
		drafts.push(...more);
	}
	return drafts;
}

function refuseDetails(member: unknown, details: Details): Refusal {
	if (member === 'day') return { kind: 'day-malformed', day: details.day };
	return { kind: 'people-out-of-range', max: 9999 };
}
