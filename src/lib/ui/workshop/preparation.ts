import { builtInConsultation } from '../../core/built-in-consultation.ts';
import type { Consultation } from '../../core/consultation.ts';
import type { Details } from '../../core/entry-kinds.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Rule } from '../../core/rule.ts';
import type { Offered } from '../../core/sync/catalogue.ts';

/** What a facilitator has typed before the workshop opens; numbers are null while their field is empty. */
export type Preparation = {
	place: string;
	region: string;
	day: string;
	people: number | null;
	/** The id of a consultation that the office published, `built-in`, or nothing while nobody has chosen. */
	consultation: string;
	rule: Rule['kind'];
	quorum: number | null;
};

/** The most people that one room and one tablet are prepared for. */
export const mostPeople = 999;

export function freshPreparation(today: string): Preparation {
	return { place: '', region: '', day: today, people: 30, consultation: '', rule: 'worst', quorum: 0 };
}

/** What was typed before a reload, as far as it can be read; the rest is as fresh. */
export function readPreparation(kept: string, today: string): Preparation {
	const fresh = freshPreparation(today);
	try {
		const read: unknown = JSON.parse(kept);
		return typeof read === 'object' ? { ...fresh, ...read } : fresh;
	} catch {
		return fresh;
	}
}

export function ruleOf({ rule, quorum }: Preparation): Rule | Refusal {
	if (rule !== 'ignored') return { kind: rule };
	if (quorum === null || !Number.isInteger(quorum) || quorum < 0) return { kind: 'quorum-malformed' };
	return { kind: 'ignored', quorum };
}

/** What the workshop opens with: what the office published goes by its own rule, the built-in one by the room's. */
export function consultationOf(
	preparation: Preparation,
	published: readonly Offered[]
): Consultation | Refusal {
	const chosen = chosenOf(preparation, published);
	if (chosen) return chosen.consultation;
	const rule = ruleOf(preparation);
	return isRefusal(rule) ? rule : builtInConsultation(rule);
}

/**
 * The published consultation that is chosen, in its newest version; the last one where nobody has said otherwise, or what
 * was chosen is not offered any more. Null for the built-in one.
 */
export function chosenOf(
	{ consultation }: Pick<Preparation, 'consultation'>,
	published: readonly Offered[]
): Offered | null {
	if (consultation === 'built-in') return null;
	const named = published.find(({ id, earlier }) => id === consultation || earlier.includes(consultation));
	return named ?? published[0] ?? null;
}

/** The details of the workshop; place and day are judged by core when it opens. */
export function detailsOf({ place, region, day, people }: Preparation): Details | Refusal {
	if (people === null || !Number.isInteger(people) || people < 1 || people > mostPeople)
		return { kind: 'people-out-of-range', max: mostPeople };
	return { place, region: region || null, department: null, day, people, byCategory: {} };
}

/** The day it is here, as a date field writes it. */
export function today(now: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
