import type { RoundResult } from '../../core/result.ts';
import type { Round, Workshop } from '../../core/workshop.ts';
import { dayInWords, textIn, type Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { fewBallots } from './few-ballots.ts';
import type { Telling } from './sentences.ts';

/** A round's result and everything that it is told with, on a screen, on paper and in a file. */
export type ToldResult = {
	readonly workshop: Workshop;
	readonly round: Round;
	/** Which round it is, from 1. */
	readonly number?: number;
	readonly result: RoundResult;
	readonly telling: Telling;
	/** A track's words; null when they were erased. */
	readonly textOf: (track: string) => string | null;
};

/** Where and when, and for which consultation. */
export function occasion({ opened, details }: Workshop, language: Language) {
	const title = opened?.consultation.title ?? { fr: '' };
	return {
		place: details?.place ?? '',
		day: details ? dayInWords(language, details.day) : '',
		consultation: textIn(title, language)
	};
}

/** How many voted, of how many, and how many gave up. */
export function ballotsSentence(
	{ ballots, spoiled }: RoundResult,
	people: number,
	{ result }: Words
): string {
	const gaveUp = spoiled > 0 ? `, ${result.spoiled(spoiled)}` : '';
	return `${result.ballots(ballots)} ${result.ofPeople(people)}${gaveUp}`;
}

/** What must be known before the numbers are used: said on the screen, and in whatever leaves the tablet. */
export function warnings({ workshop, result }: ToldResult, { result: words }: Words): string[] {
	const { ballots, final, openUrns } = result;
	return [
		...(workshop.opened?.purpose === 'rehearsal' ? [words.rehearsal] : []),
		...(final ? [] : [`${words.provisional}. ${words.openUrns(openUrns)}`]),
		...(ballots === 0 ? [words.noBallot] : ballots < fewBallots ? [words.few(ballots)] : [])
	];
}
