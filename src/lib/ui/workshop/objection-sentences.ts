import { objectionsTo, type Objection, type RemovalFacts } from '../../core/removal.ts';
import type { Words } from '../../words/words.ts';

/** What stands against a removal, in words, the weightiest first; `holds` lists what the workshop holds. */
export function objectionSentences(
	facts: RemovalFacts,
	holds: string,
	words: Words['removal']
): readonly string[] {
	const say = words.objections;
	const sentences: Readonly<Record<Objection, () => string>> = {
		'urn-open': () => say.urnOpen(facts.ballotsInUrns),
		'not-received': () =>
			facts.received === 0
				? say.nothingReceived(holds)
				: say.partReceived(holds, facts.received, facts.entries),
		'not-backed-up': () => say.notBackedUp,
		'texts-begun': () => say.textsBegun(facts.drafts),
		recent: () => (facts.daysOld < 1 ? say.today : say.recent(facts.daysOld))
	};
	const objections = objectionsTo(facts);
	// What the office has not received no backup of it can cover: that is said once.
	const told = objections.filter((one) => one !== 'not-backed-up' || !objections.includes('not-received'));
	return told.map((one) => sentences[one]());
}
