/** What is known of a workshop that somebody wants to remove from a tablet. */
export type RemovalFacts = {
	/** Entries on the tablet, and how many of them the office's last receipt covers and counts. */
	readonly entries: number;
	readonly received: number;
	/** True when a backup of the office covers all of them too. */
	readonly backedUp: boolean;
	/** Days since the workshop, or since what was written last where that is later. */
	readonly daysOld: number;
	/** The urns that are open here, and the ballots in them: they lie nowhere else. */
	readonly urns: number;
	readonly ballotsInUrns: number;
	/** Texts that somebody has begun and not kept, on this tablet alone. */
	readonly drafts: number;
};

/** What stands against removing a workshop, the weightiest first. */
export type Objection = 'urn-open' | 'not-received' | 'not-backed-up' | 'texts-begun' | 'recent';

/** The days that a workshop stays before it can be removed without a warning. */
export const daysBeforeRemoval = 90;

/**
 * What stands against removing a workshop: nothing only when the office has received all of it, a backup of the office
 * covers it, it is 90 days old, and nothing lies here that is nowhere else. Then one confirmation is enough.
 */
export function objectionsTo(facts: RemovalFacts): readonly Objection[] {
	const objections: Readonly<Record<Objection, boolean>> = {
		'urn-open': facts.urns > 0,
		'not-received': facts.received < facts.entries,
		'not-backed-up': !facts.backedUp,
		'texts-begun': facts.drafts > 0,
		recent: facts.daysOld < daysBeforeRemoval
	};
	return order.filter((one) => objections[one]);
}

/** True when the words that must be typed to confirm were typed, whatever the capitals and spaces around them. */
export function isConfirmed(typed: string, word: string): boolean {
	return typed.normalize('NFC').trim().toLowerCase() === word.toLowerCase();
}

const order: readonly Objection[] = ['urn-open', 'not-received', 'not-backed-up', 'texts-begun', 'recent'];
