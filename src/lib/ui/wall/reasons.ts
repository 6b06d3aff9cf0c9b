import { explain } from '../../core/explanation.ts';
import { standingOf } from '../../core/standing.ts';
import { standingSentence, unsupportedSentence } from '../../words/standing-sentences.ts';
import { stepSentence } from '../../words/step-sentences.ts';
import type { Row } from '../result/profile.ts';
import type { Telling } from '../result/sentences.ts';

/** Why the track at this place stands before the one below it, or what is true of it alone where there is none. */
export function reasonAt(rows: readonly Row[], place: number, telling: Telling): string | null {
	const [one, below] = [rows[place]?.one, rows[place + 1]?.one];
	if (!one) return null;
	if (one.rank === null || !below || below.rank === null)
		return standingSentence(standingOf(one, telling.rule), telling);
	const [step] = explain([one, below], telling.rule);
	return step ? stepSentence(step, telling) : null;
}

/** Said once the whole ranking is seen: that no track is supported, and that nothing separates the tied ones. */
export function wholeSaid(rows: readonly Row[], telling: Telling): readonly string[] {
	const unsupported = unsupportedSentence(
		rows.map(({ one }) => standingOf(one, telling.rule)),
		telling
	);
	return [
		...(unsupported ? [unsupported] : []),
		...(rows.some(({ tied }) => tied) ? [telling.words.result.ties] : [])
	];
}
