import { explain, type Step } from '../../lib/core/explanation.ts';
import { rank } from '../../lib/core/judgment.ts';
import { isRefusal, type Refusal } from '../../lib/core/refusal.ts';
import type { Rule } from '../../lib/core/rule.ts';
import { gradesOf } from '../../lib/core/scale.ts';
import { sensitivityOf, type Sensitivity } from '../../lib/core/sensitivity.ts';
import { standingOf, type Standing } from '../../lib/core/standing.ts';
import type { TallyFile } from '../../lib/core/tally-file.ts';
import type { Language } from '../../lib/words/language.ts';
import type { Saying } from '../../lib/words/saying.ts';
import { loadWords } from '../../lib/words/words.ts';

/** A file's result, and how it is told. */
export type JudgedFile = {
	readonly file: TallyFile;
	readonly rule: Rule;
	readonly ranking: readonly Standing[];
	readonly steps: readonly Step[];
	readonly sensitivity: Sensitivity;
	readonly saying: Saying;
};

export async function judgeFile(
	file: TallyFile,
	asked: Rule | null,
	language: Language
): Promise<JudgedFile | Refusal> {
	const rule = asked ?? file.rule ?? { kind: 'required' };
	const ranking = rank(file.options, rule);
	if (isRefusal(ranking)) return ranking;
	const sensitivity = sensitivityOf(file.options, rule);
	if (isRefusal(sensitivity)) return sensitivity;
	const words = await loadWords(language);
	const grades = file.labels ?? (file.scale ? gradesOf(file.scale).map((grade) => words.grades[grade]) : []);
	const saying = { words, language, rule, grades, nameOf: (track: string) => track };
	const standings = ranking.map((one) => standingOf(one, rule));
	return { file, rule, ranking: standings, steps: explain(ranking, rule), sensitivity, saying };
}
