import { parseArgs } from 'node:util';
import type { Rule } from '../../lib/core/rule.ts';
import { isLanguage, machineLanguage, type Language } from '../../lib/words/language.ts';

/** What a person asked of the command. */
export type Asked = {
	readonly file: string;
	/** Null where none was asked for: a file that declares its rule is judged by it, any other by `required`. */
	readonly rule: Rule | null;
	readonly best: number | null;
	readonly noOpinion: string | null;
	readonly isJson: boolean;
};

export type ArgumentFault =
	| 'help'
	| 'unknown-option'
	| 'one-file'
	| 'rule-unknown'
	| 'quorum-malformed'
	| 'quorum-without-ignored'
	| 'best-malformed'
	| 'no-opinion-is-a-grade'
	| 'language-unknown';

/** What the command's arguments ask for, or what is wrong with them. */
export function readArguments(args: readonly string[]): Asked | ArgumentFault {
	const values = parsed(args);
	if (values === null) return 'unknown-option';
	if (values.help) return 'help';
	const [file, ...others] = values.files;
	if (file === undefined || others.length > 0) return 'one-file';
	const rule =
		values.rule === undefined && values.quorum === undefined
			? null
			: ruleOf(values.rule ?? 'required', values.quorum);
	if (typeof rule === 'string') return rule;
	const best = values.best === undefined ? null : wholeNumber(values.best);
	if (Number.isNaN(best) || (best !== null && (best < 2 || best > 100))) return 'best-malformed';
	const noOpinion = values['no-opinion'] ?? null;
	const asGrade = wholeNumber(noOpinion ?? '');
	if (best !== null && asGrade >= 1 && asGrade <= best) return 'no-opinion-is-a-grade';
	if (values.lang !== undefined && !isLanguage(values.lang)) return 'language-unknown';
	return { file, rule, best, noOpinion, isJson: values.json === true };
}

/** `--lang`, else the language of the machine, as `npm start` takes it. */
export function languageOf(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>
): Language {
	const asked = parsed(args)?.lang;
	return isLanguage(asked) ? asked : machineLanguage(env);
}

function parsed(args: readonly string[]) {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	const options = {
		rule: text,
		quorum: text,
		best: text,
		'no-opinion': text,
		lang: text,
		json: flag,
		help: flag
	};
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		return { ...values, files: positionals };
	} catch {
		return null;
	}
}

function ruleOf(kind: string, quorum: string | undefined): Rule | ArgumentFault {
	if (kind !== 'required' && kind !== 'worst' && kind !== 'ignored') return 'rule-unknown';
	if (kind !== 'ignored') return quorum === undefined ? { kind } : 'quorum-without-ignored';
	const least = wholeNumber(quorum ?? '0');
	return Number.isSafeInteger(least) ? { kind, quorum: least } : 'quorum-malformed';
}

function wholeNumber(text: string): number {
	return /^\d+$/.test(text) ? Number(text) : NaN;
}
