import * as v from 'valibot';
import type { Texts } from '../consultation.ts';
import type { Rule } from '../rule.ts';

/** A text in both languages as somebody types it: nothing is asked of it yet. */
export const writtenTexts = {
	fr: v.pipe(v.string(), v.maxLength(10_000)),
	en: v.pipe(v.string(), v.maxLength(10_000))
};
export type WrittenTexts = { readonly fr: string; readonly en: string };

/** What becomes of "no opinion", as it is chosen in a form. */
export const writtenRule = {
	rule: v.picklist(['required', 'worst', 'ignored']),
	quorum: v.pipe(v.string(), v.maxLength(20))
};
export type WrittenRule = { readonly rule: Rule['kind']; readonly quorum: string };

export const noTexts: WrittenTexts = { fr: '', en: '' };

export function typed({ fr, en = '' }: Texts): WrittenTexts {
	return { fr, en };
}

/** The texts that were meant: one line each, in one spelling; without English where none was written. */
export function textsFrom({ fr, en }: WrittenTexts): Texts {
	const english = oneLine(en);
	return { fr: oneLine(fr), ...(english !== '' && { en: english }) };
}

export function oneLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function typedRule(rule: Rule): WrittenRule {
	return { rule: rule.kind, quorum: rule.kind === 'ignored' ? String(rule.quorum) : '' };
}

/** The rule that was meant; a quorum that is no whole number is left for its shape to refuse. */
export function ruleFrom({ rule, quorum }: WrittenRule): unknown {
	if (rule !== 'ignored') return { kind: rule };
	return { kind: rule, quorum: /^\s*\d+\s*$/u.test(quorum) ? Number(quorum) : quorum === '' ? 0 : quorum };
}

/** The same rows with one moved by a place, or all but one. */
export function moved<T>(rows: readonly T[], index: number, by: -1 | 1): readonly T[] {
	const row = rows[index];
	const place = index + by;
	if (row === undefined || place < 0 || place >= rows.length) return rows;
	return rows.toSpliced(index, 1).toSpliced(place, 0, row);
}

export function without<T>(rows: readonly T[], index: number): readonly T[] {
	return rows.filter((_, place) => place !== index);
}
