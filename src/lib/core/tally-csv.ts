import { guardedText } from './csv-text.ts';
import type { Rule } from './rule.ts';
import { scaleIds, type ScaleId } from './scale.ts';
import type { TallyExport } from './tally-export.ts';
import { plainText } from './tally-file.ts';

/** The columns after `no_opinion`, alike in every row: what the counts are judged by, and what they are worth. */
export const declaredColumns = ['rule', 'scale', 'version', 'purpose', 'status'] as const;

/** Behind them, in the tallies of a national list: the hash of the entry that published it, alike in all rooms. */
export const listColumn = 'list';

/** What the last columns of a file declare. */
export type Declared = { readonly rule: Rule; readonly scale: ScaleId };

/**
 * A question's tallies as a table that `npm run tally` reads back: UTF-8 with its mark, commas, RFC 4180. Text always
 * stands in quotes, so that a spreadsheet that expects semicolons does not cut it into cells. Where a text begins like
 * a formula, a no-break space stands before it: no spreadsheet then computes it, and as a text of the journal never
 * begins with a space, whoever reads the table takes it away and has the words unchanged.
 */
export function csvOf(tallies: TallyExport, erased: string): string {
	const { grades, tracks, purpose, final, scale, version } = tallies;
	const names = distinctNames(tracks.map(({ text }) => text ?? erased));
	const status = final ? 'final' : 'provisional';
	const declared = [ruleCell(tallies.rule), scale, `preau-tallies-${version}`, purpose, status];
	const list = tallies.list ? [tallies.list.published] : [];
	const listHead = tallies.list ? [listColumn] : [];
	const head = ['track', ...grades.map(quoted), 'no_opinion', ...declaredColumns, ...listHead];
	const rows = tracks.map(({ counts, noOpinion }, index) => [
		quoted(names[index] ?? ''),
		...counts.map(String),
		String(noOpinion),
		...declared,
		...list
	]);
	return `\ufeff${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** What the declaring cells of a row say; null when they do not say it as `csvOf` does. */
export function readDeclared(cells: readonly string[]): Declared | null {
	const [rule, scale, version, purpose, status] = cells.map((cell) => cell.trim());
	const known = ruleOf(rule ?? '');
	const isKnown =
		scaleIds.includes(scale as ScaleId) &&
		version === 'preau-tallies-1' &&
		['real', 'rehearsal'].includes(purpose ?? '') &&
		['final', 'provisional'].includes(status ?? '');
	return known && isKnown ? { rule: known, scale: scale as ScaleId } : null;
}

/** Names that differ as tables compare them: one that comes again is numbered. */
export function distinctNames(names: readonly string[]): readonly string[] {
	const taken = new Set(names.map(plainText));
	const seen = new Set<string>();
	return names.map((name) => {
		let distinct = name;
		for (let n = 2; seen.has(plainText(distinct)); n += 1) {
			const numbered = `${name} (${n})`;
			if (!taken.has(plainText(numbered))) distinct = numbered;
		}
		seen.add(plainText(distinct));
		return distinct;
	});
}

function quoted(text: string): string {
	return `"${guardedText(text).replaceAll('"', '""')}"`;
}

function ruleCell(rule: Rule): string {
	return rule.kind === 'ignored' ? `ignored ${rule.quorum}` : rule.kind;
}

function ruleOf(cell: string): Rule | null {
	if (cell === 'required' || cell === 'worst') return { kind: cell };
	const quorum = /^ignored (\d{1,15})$/.exec(cell)?.[1];
	return quorum === undefined ? null : { kind: 'ignored', quorum: Number(quorum) };
}
