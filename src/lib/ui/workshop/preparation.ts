import { builtInConsultation } from '../../core/built-in-consultation.ts';
import type { Consultation } from '../../core/consultation.ts';
import type { Details } from '../../core/entry-kinds.ts';
import type { OfferedLanguage } from '../../core/offered-languages.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Rule } from '../../core/rule.ts';

/** What a facilitator has typed before the workshop opens; numbers are null while their field is empty. */
export type Preparation = {
	place: string;
	region: string;
	department: string;
	day: string;
	people: number | null;
	/** How many are expected of each category of each consultation: by `within`. */
	byCategory: Record<string, number | null>;
	languages: 'all' | OfferedLanguage;
	/** The id of a consultation that is offered, `built-in`, or nothing while nobody has chosen. */
	consultation: string;
	rule: Rule['kind'];
	quorum: number | null;
	/** The tracks that are known already, one a line, of each question of each consultation: by `within`. */
	lists: Record<string, string>;
};

/** A consultation that a workshop may open with: from the office, made here, of a duplicated workshop, or built in. */
export type Offered = {
	readonly id: string;
	readonly consultation: Consultation;
	readonly from: 'office' | 'tablet' | 'copied' | 'built-in';
	readonly at: string;
	/** Of the office's: which version it is, and the ids of those before it. */
	readonly version?: number;
	readonly earlier?: readonly string[];
};

/** The most people that one room and one tablet are prepared for. */
export const mostPeople = 999;

export function freshPreparation(today: string): Preparation {
	return {
		place: '',
		region: '',
		department: '',
		day: today,
		people: 30,
		byCategory: {},
		languages: 'all',
		consultation: '',
		rule: 'worst',
		quorum: 0,
		lists: {}
	};
}

/** What was typed before a reload, as far as it can be read; the rest is as fresh. */
export function readPreparation(kept: string, fresh: Preparation): Preparation {
	try {
		const read: unknown = JSON.parse(kept);
		return typeof read === 'object' ? { ...fresh, ...read } : fresh;
	} catch {
		return fresh;
	}
}

/** The name of a question or category among those of all consultations: two may call theirs alike. */
export function within({ id }: Pick<Offered, 'id'>, name: string): string {
	return `${id} ${name}`;
}

export function ruleOf({ rule, quorum }: Pick<Preparation, 'rule' | 'quorum'>): Rule | Refusal {
	if (rule !== 'ignored') return { kind: rule };
	if (quorum === null || !Number.isInteger(quorum) || quorum < 0) return { kind: 'quorum-malformed' };
	return { kind: 'ignored', quorum };
}

/** What may be chosen, each content once: the office's, those made here, that of a duplicated workshop, the built-in one. */
export function offeredOf(...lists: readonly (readonly Offered[])[]): readonly Offered[] {
	const offered = new Map<string, Offered>();
	for (const one of lists.flat()) if (!offered.has(one.id)) offered.set(one.id, one);
	return [...offered.values(), builtIn];
}

/** What is chosen: the office's last one while nobody has said otherwise, and the built-in one where there is none. */
export function chosenOf(
	{ consultation }: Pick<Preparation, 'consultation'>,
	offered: readonly Offered[]
): Offered {
	const named = offered.find(({ id, earlier }) => id === consultation || earlier?.includes(consultation));
	const published = consultation === '' ? offered.find(({ from }) => from === 'office') : undefined;
	return named ?? published ?? builtIn;
}

/** What the workshop opens with: every consultation goes by its own rule, the built-in one by the room's. */
export function consultationOf(preparation: Preparation, chosen: Offered): Consultation | Refusal {
	if (chosen.from !== 'built-in') return chosen.consultation;
	const rule = ruleOf(preparation);
	return isRefusal(rule) ? rule : builtInConsultation(rule);
}

/** How many people are expected in all: those of the categories where any is filled, else the number alone. */
export function expectedOf({ people, byCategory }: Preparation, chosen: Offered): number | null {
	const counts = Object.values(categoriesOf(byCategory, chosen));
	return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : people;
}

/** The details of the workshop; place and day are judged by core when it opens. */
export function detailsOf(preparation: Preparation, chosen: Offered): Details | Refusal {
	const { place, region, department, day, languages } = preparation;
	const people = expectedOf(preparation, chosen);
	const byCategory = categoriesOf(preparation.byCategory, chosen);
	if (![people, ...Object.values(byCategory)].every(isCount) || people === null || people < 1)
		return { kind: 'people-out-of-range', max: mostPeople };
	return {
		place,
		region: region || null,
		department: department || null,
		day,
		people,
		byCategory,
		languages: languages === 'all' ? ['fr', 'en'] : [languages]
	};
}

const builtIn: Offered = {
	id: 'built-in',
	consultation: builtInConsultation({ kind: 'worst' }),
	from: 'built-in',
	at: ''
};

function categoriesOf(
	byCategory: Preparation['byCategory'],
	chosen: Offered
): Readonly<Record<string, number>> {
	const filled = chosen.consultation.categories.flatMap(({ id }) => {
		const count = byCategory[within(chosen, id)] ?? null;
		return count === null ? [] : [[id, count] as const];
	});
	return Object.fromEntries(filled);
}

function isCount(count: number | null): boolean {
	return count !== null && Number.isInteger(count) && count >= 0 && count <= mostPeople;
}
