import { listOf } from '../../core/graded-list.ts';
import { countsAsGiven } from '../../core/judgment.ts';
import type { QuestionResult, RankedTrack } from '../../core/result.ts';
import { allowsNoOpinion } from '../../core/rule.ts';
import { standingOf } from '../../core/standing.ts';
import { csvOf } from '../../core/tally-csv.ts';
import { jsonOf, type TallyExport } from '../../core/tally-export.ts';
import { textIn } from '../../words/language.ts';
import { standingSentence } from '../../words/standing-sentences.ts';
import { ruleSentence } from '../ballot/rule-sentence.ts';
import type { Format } from './file-formats.ts';
import { blocksOf, sharedRanks } from './profile.ts';
import { placeInName } from './place-in-name.ts';
import { profilePicture, type PictureRow } from './profile-picture.ts';
import { noOpinionSentence } from './sentences.ts';
import { ballotsSentence, occasion, warnings, type ToldResult } from './told-result.ts';

/** A question's tallies in a format; a PNG is drawn from what is written for it as SVG. */
export function fileText(told: ToldResult, question: QuestionResult, format: Format): string {
	const { common } = told.telling.words;
	if (format === 'csv') return csvOf(talliesOf(told, question), common.erased);
	return format === 'json' ? jsonOf(talliesOf(told, question)) : pictureOf(told, question);
}

/** Such as `preau-rennes-2026-11-23-q1.csv`; a later round, a rehearsal and a provisional result say so. */
export function fileName(
	{ workshop, result, telling, number: round = 1 }: ToldResult,
	number: number,
	format: Format
): string {
	const { files } = telling.words.paper;
	const parts = [
		'preau',
		workshop.opened?.purpose === 'rehearsal' ? files.rehearsal : '',
		result.final ? '' : files.provisional,
		placeInName(workshop.details?.place ?? ''),
		workshop.details?.day ?? '',
		round > 1 ? files.round(round) : '',
		`q${number}`
	];
	return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}

export function talliesOf(told: ToldResult, { question, ranking }: QuestionResult): TallyExport {
	const { workshop, round, result, telling, textOf } = told;
	const consultation = workshop.opened?.consultation;
	const list = listOf(workshop, round);
	const asked = consultation?.questions.find(({ id }) => id === question);
	return {
		format: 'preau-tallies',
		version: 1,
		purpose: workshop.opened?.purpose ?? 'real',
		final: result.final,
		place: workshop.details?.place ?? '',
		day: workshop.details?.day ?? '',
		people: workshop.details?.people ?? 0,
		consultation: textIn(consultation?.title ?? { fr: '' }, telling.language).text,
		...(list && { list: { published: list.published, title: textIn(list.title, telling.language).text } }),
		question: { id: question, text: textIn(asked?.text ?? { fr: question }, telling.language).text },
		scale: round.scale,
		grades: telling.grades,
		rule: round.rule,
		ballots: result.ballots,
		spoiled: result.spoiled,
		tracks: ranking.map((one) => ({
			id: one.id,
			text: textOf(one.id),
			counts: countsAsGiven(one, round.rule),
			noOpinion: one.noOpinion,
			rank: one.rank,
			grade: one.grade
		}))
	};
}

function pictureOf(told: ToldResult, one: QuestionResult): string {
	const { workshop, round, result, telling } = told;
	const { words, language, looks } = telling;
	const { place, day, consultation } = occasion(workshop, language);
	const { text } = talliesOf(told, one).question;
	const shared = sharedRanks(one.ranking);
	return profilePicture({
		lang: language,
		alt: words.paper.picture.alt(text),
		title: text,
		lead: [
			consultation.text,
			`${place}, ${day}. ${ballotsSentence(result, workshop.details?.people ?? 0, words)}.`
		],
		warnings: warnings(told, words),
		half: words.result.half,
		looks,
		noOpinion: allowsNoOpinion(round.rule) ? words.result.noOpinion : null,
		rows: one.ranking.map((row) => rowOf(row, shared, told)),
		foot: [words.paper.picture.how, ruleSentence(round.rule, round.scale, words)]
	});
}

function rowOf(one: RankedTrack, shared: ReadonlySet<number>, { telling, textOf }: ToldResult): PictureRow {
	const { words, looks, rule } = telling;
	const isRanked = one.rank !== null;
	const notes = [
		isRanked ? null : standingSentence(standingOf(one, rule), telling),
		noOpinionSentence(one, telling)
	];
	return {
		rank: isRanked ? String(one.rank) : '–',
		tied: one.rank !== null && shared.has(one.rank) ? words.result.tied : null,
		text: textOf(one.id) ?? words.common.erased,
		blocks: blocksOf(one),
		look: isRanked && one.grade !== null ? (looks[one.grade] ?? null) : null,
		note: notes.filter((note) => note !== null).join(' ') || null
	};
}
