import type { Rule } from '../../lib/core/rule.ts';
import type { Standing } from '../../lib/core/standing.ts';
import { gradeWord, number, type Saying } from '../../lib/words/saying.ts';
import { oneBallotSentence, otherRuleSentences } from '../../lib/words/sensitivity-sentences.ts';
import {
	halfwaySentence,
	participationSentence,
	standingSentence,
	unsupportedSentence
} from '../../lib/words/standing-sentences.ts';
import { stepSentence } from '../../lib/words/step-sentences.ts';
import type { tallyFile } from '../../lib/words/fr/tally-file.ts';
import type { JudgedFile } from './judged-file.ts';

type TallyWords = typeof tallyFile;

/** A result as text: a table, then a sentence for each track, each step between neighbours, and what is fragile. */
export function asText(judged: JudgedFile, say: TallyWords): string {
	const { file, rule, ranking, steps, sensitivity, saying } = judged;
	const counted = file.ballots === null ? [] : [say.ballots(file.ballots)];
	const unsupported = unsupportedSentence(ranking, saying);
	return [
		[...counted, say.tracks(ranking.length), ruleSentence(rule, saying, say)].join(', '),
		table(ranking, saying, say),
		...section(say.tracksHeading, [
			...(unsupported ? [unsupported] : []),
			...ranking.map((one) => say.trackLine(one.id, trackSentences(one, saying)))
		]),
		...section(
			say.stepsHeading,
			steps.map((step) => stepSentence(step, saying))
		),
		...section(
			say.fragilityHeading,
			[oneBallotSentence(sensitivity, saying), ...otherRuleSentences(sensitivity, saying)].filter(
				(sentence) => sentence !== null
			)
		)
	].join('\n\n');
}

/** A result as data: whole numbers only, exact, with the names of tracks and grades. */
export function asJson({ file, rule, ranking, steps, sensitivity, saying }: JudgedFile): string {
	const tracks = ranking.map(({ id, grade, ...one }) => ({
		track: id,
		...one,
		grade: grade === null ? null : gradeWord(grade, saying)
	}));
	const { kind, ballots, scale } = file;
	return JSON.stringify(
		{ kind, ballots, rule, scale, grades: saying.grades, ranking: tracks, steps, sensitivity },
		null,
		'\t'
	);
}

function ruleSentence(rule: Rule, { grades }: Saying, { rule: say }: TallyWords): string {
	if (rule.kind === 'required') return say.required;
	if (rule.kind === 'worst') return say.worst(grades.at(-1) ?? '');
	return rule.quorum === 0 ? say.ignored : say.quorum(rule.quorum);
}

function trackSentences(one: Standing, saying: Saying): string {
	const sentences = [
		standingSentence(one, saying),
		halfwaySentence(one, saying),
		participationSentence(one, saying)
	];
	return sentences.filter((sentence) => sentence !== null).join(' ');
}

function section(heading: string, sentences: readonly string[]): readonly string[] {
	return sentences.length === 0
		? []
		: [[heading, ...sentences.map((sentence) => `- ${sentence}`)].join('\n')];
}

function table(ranking: readonly Standing[], saying: Saying, { headings }: TallyWords): string {
	const head = [
		headings.rank,
		headings.track,
		headings.grade,
		...saying.grades,
		headings.judged,
		headings.noOpinion
	];
	const body = ranking.map(({ id, rank, grade, counts, judged, noOpinion }) => [
		rank === null ? '–' : String(rank),
		id,
		grade === null ? '–' : gradeWord(grade, saying),
		...[...counts, judged, noOpinion].map((count) => number(count, saying))
	]);
	const rows = [head, ...body];
	const widths = head.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
	const line = (row: readonly string[]) =>
		row.map((cell, column) => padded(cell, widths[column] ?? 0, column === 1 || column === 2)).join('  ');
	return rows.map((row) => line(row).trimEnd()).join('\n');
}

function padded(cell: string, width: number, isText: boolean): string {
	const space = ' '.repeat(width - widthOf(cell));
	return isText ? cell + space : space + cell;
}

function widthOf(cell: string): number {
	return [...new Intl.Segmenter().segment(cell)].length;
}
