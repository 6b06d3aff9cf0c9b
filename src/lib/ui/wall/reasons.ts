import { explain } from '../../core/explanation.ts';
import { standingOf } from '../../core/standing.ts';
import { halfwaySentence, standingSentence, unsupportedSentence } from '../../words/standing-sentences.ts';
import { stepSentence } from '../../words/step-sentences.ts';
import type { Row } from '../result/profile.ts';
import type { Telling } from '../result/sentences.ts';

/**
 * Why the track at this place stands before the one below it, or what is true of it alone where there is none; and
 * that the line at 50 % falls between two of its grades, where it does.
 */
export function saidAt(rows: readonly Row[], place: number, telling: Telling): readonly string[] {
	const [one, below] = [rows[place]?.one, rows[place + 1]?.one];
	if (!one) return [];
	const standing = standingOf(one, telling.rule);
	const isAlone = one.rank === null || !below || below.rank === null;
	const [step] = isAlone ? [] : explain([one, below], telling.rule);
	const halfway = halfwaySentence(standing, telling);
	return [
		step ? stepSentence(step, telling) : standingSentence(standing, telling),
		...(halfway ? [halfway] : [])
	];
}

/** Said once the whole ranking is seen: that no track is supported. */
export function unsupportedSaid(rows: readonly Row[], telling: Telling): readonly string[] {
	const unsupported = unsupportedSentence(
		rows.map(({ one }) => standingOf(one, telling.rule)),
		telling
	);
	return unsupported ? [unsupported] : [];
}
