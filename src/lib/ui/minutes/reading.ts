import type { Minutes, MinutesRound, MinutesTrack } from '../../core/minutes.ts';
import type { Workshop } from '../../core/workshop.ts';
import { textIn, type Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { ruleSentence } from '../ballot/rule-sentence.ts';
import { roundTelling } from '../result/round-telling.ts';
import { roundSentences } from '../round/round-sentences.ts';
import { ballotsTold } from './ballots-told.ts';

type Spoken = { readonly words: Words; readonly language: Language };

/** The minutes as a voice reads them: one passage after another, each short enough to be followed. */
export function readingOf(minutes: Minutes, workshop: Workshop, spoken: Spoken): readonly string[] {
	const { words, language } = spoken;
	const { minutes: told } = words;
	const { details, present, statements } = minutes;
	const consultation = textIn(minutes.consultation, language).text;
	return [
		`${told.title}. ${details.place}. ${consultation}.`,
		...(minutes.purpose === 'rehearsal' ? [told.rehearsal] : []),
		`${told.present.title}. ${present === null ? told.present.uncounted : told.present.people(present, details.people)}`,
		...minutes.leadsTaken.map(told.leadTaken),
		...minutes.rounds.flatMap((round) => roundReading(round, minutes, workshop, spoken)),
		...statements.map(({ nature, text, by }) =>
			[`${words.conclude.statements.names[nature]}. ${text}`, by].filter((part) => part !== '').join(' – ')
		),
		...(statements.some(({ nature }) => nature === 'objection') ? [] : [told.objections.none])
	];
}

function roundReading(
	round: MinutesRound,
	{ rounds, questions }: Minutes,
	workshop: Workshop,
	spoken: Spoken
): string[] {
	const { words, language } = spoken;
	const { telling } = roundTelling(workshop, round.round, spoken);
	const { rounds: told } = words.minutes;
	const name = rounds.length > 1 ? told.title(round.number, rounds.length) : told.single;
	return [
		[
			`${name}. ${ballotsTold(round.result, words)}.`,
			...listSentence(round, spoken),
			...roundSentences(round, words)
		].join(' '),
		ruleSentence(round.round.rule, round.round.scale, words),
		...round.remarks.map(told.remark),
		...round.questions.flatMap(({ id, tracks }) => [
			textIn(questions.find((one) => one.id === id)?.text ?? { fr: id }, language).text,
			...tracks.map((one) => trackReading(one, telling.grades, words))
		])
	];
}

function listSentence({ list }: MinutesRound, { words, language }: Spoken): string[] {
	return list ? [words.rounds.onList(textIn(list.title, language).text)] : [];
}

function trackReading({ rank, grade, text }: MinutesTrack, grades: readonly string[], words: Words): string {
	const place = rank === null ? words.result.unranked : words.result.rank(rank);
	const given = grade === null ? words.result.noOpinion : (grades[grade] ?? '');
	return words.minutes.reading.track(place, text ?? words.common.erased, given);
}
