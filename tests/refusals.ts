import type { Refusal, RefusalKind } from '$lib/core/refusal.ts';
import { refusals } from '$lib/words/fr/refusals.ts';

// Everything that any refusal carries, so that one example serves every kind.
const carried = {
	length: 712,
	max: 600,
	min: 12,
	day: '2026-02-30',
	reason: 'negative',
	question: 'q1',
	ballots: 32,
	people: 30,
	missing: 2,
	counted: 32,
	grade: 9,
	option: '0',
	where: 'tracks.0.rank',
	rule: 'other',
	version: 2,
	entryKind: 'other',
	expected: 4,
	host: 'preau.example.org',
	seconds: 30,
	minutes: 90,
	days: 92,
	least: 6,
	most: 12,
	left: 3,
	waiting: 4,
	number: 2,
	by: 'Ana Dupont'
};

/** One example of each kind of refusal; the list of kinds is complete by the type of the words. */
export const everyRefusal = (Object.keys(refusals) as RefusalKind[]).map(
	(kind) => ({ kind, ...carried }) as Refusal
);
