import { builtInConsultation } from '../../../src/lib/core/built-in-consultation.ts';
import { fold } from '../../../src/lib/core/folding.ts';
import { isRefusal } from '../../../src/lib/core/refusal.ts';
import { resultOf } from '../../../src/lib/core/result.ts';
import type { Rule } from '../../../src/lib/core/rule.ts';
import type { Workshop } from '../../../src/lib/core/workshop.ts';

/** A track's text, its counts best to worst, and how many gave it no opinion. */
export type Counted = readonly [text: string, counts: readonly number[], noOpinion?: number];

type Setting = { rule?: Rule; ballots?: number; purpose?: 'real' | 'rehearsal'; remark?: string };

/** A closed round of one question with these tallies: what the result's screen is given. */
export function closedRound(counted: readonly Counted[], setting: Setting = {}) {
	const { rule = { kind: 'ignored', quorum: 0 }, ballots = 12, purpose = 'real', remark } = setting;
	const tracks = counted.map((_, index) => ({ track: `t${index}`, words: `w${index}`, proposals: [] }));
	const tallies = counted.map(([, counts, noOpinion = 0], index) => ({
		track: `t${index}`,
		counts,
		noOpinion
	}));
	const round = {
		id: 'round',
		entry: 'entry',
		device: 'device',
		questions: [{ question: 'q2', tracks }],
		scale: 'quality-6',
		rule,
		seen: []
	} as const;
	const body = { urn: 'urn', ballots, spoiled: 1, paper: 0, tallies };
	const urn = {
		id: 'urn',
		round: 'round',
		device: 'device',
		closings: [{ entry: 'closing', body }],
		lost: null,
		decision: null
	};
	const workshop: Workshop = {
		...fold('stream', []),
		opened: { consultation: builtInConsultation(rule), purpose, owner: 'device', entry: 'opened' },
		details: {
			place: 'Lodève',
			region: null,
			department: null,
			day: '2026-11-23',
			people: 30,
			byCategory: {}
		},
		rounds: [round],
		urns: new Map([['urn', urn]]),
		texts: new Map(counted.map(([text], index) => [`w${index}`, text])),
		remarks: remark === undefined ? [] : [{ round: 'round', text: remark, at: '2026-11-23T12:00+01:00' }]
	};
	const result = resultOf(workshop, round);
	if (isRefusal(result)) throw new Error(result.kind);
	return { workshop, round, result };
}
