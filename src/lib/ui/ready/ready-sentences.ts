import type { Finding } from '../../core/readiness.ts';
import type { Question } from '../../core/readiness-asked.ts';
import type { Clock, System } from '../../core/readiness-facts.ts';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';

type ReadyWords = Words['ready'];

/** What was found, in a sentence. */
export function foundSentence({ reason, amount }: Finding, { reasons }: ReadyWords): string {
	const said = reasons[reason];
	return typeof said === 'function' ? said(amount) : said;
}

/** What to do about it on this kind of tablet; null where there is nothing to do. */
export function adviceSentence(
	{ check, reason, verdict }: Finding,
	system: System,
	{ advice, system: bySystem }: ReadyWords
): string | null {
	if (verdict === 'good') return null;
	if (check === 'installed') return bySystem['in-a-tab'][system];
	if (check === 'clock') return bySystem.clock[system];
	return reason in advice ? advice[reason as keyof typeof advice] : null;
}

/** How to do what a person is asked for, on this kind of tablet. */
export function howSentence(question: Question, system: System, { asked }: ReadyWords): string {
	if (question === 'pinning') return asked.how.pinning[system];
	if (question !== 'keyboard') return asked.how[question];
	return asked.how.keyboard[system === 'apple' ? 'apple' : 'android'];
}

/** The tablet's own time and zone, so that a person can compare it with a watch. */
export function clockSentence({ now, zone }: Clock, language: Language, words: ReadyWords): string {
	const locale = language === 'fr' ? 'fr' : 'en-GB';
	const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(now);
	return words.now(moment, zone.replaceAll('_', ' ') || '—');
}
