import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '$lib/core/explanation.ts';
import type { Option } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Rule } from '$lib/core/rule.ts';
import { sensitivityOf } from '$lib/core/sensitivity.ts';
import { standingOf } from '$lib/core/standing.ts';
import { explanation as english } from '$lib/words/en/explanation.ts';
import { explanation as french } from '$lib/words/fr/explanation.ts';
import { languages, type Language } from '$lib/words/language.ts';
import type { Saying } from '$lib/words/saying.ts';
import { oneBallotSentence, otherRuleSentences } from '$lib/words/sensitivity-sentences.ts';
import {
	halfwaySentence,
	participationSentence,
	standingSentence,
	unsupportedSentence
} from '$lib/words/standing-sentences.ts';
import { stepSentence } from '$lib/words/step-sentences.ts';
import { lenientRules, profiles, ranking, ranks, runs } from '../core/profiles.ts';
import { claimsIn, gradeWords } from './claims.ts';
import { recountOne, recountPair, type Pair } from './recount.ts';

const names = ['Jardin', 'École', 'Pont', 'Marché', 'Halle', 'Source', 'Moulin', 'Verger'];
const close = fc.oneof(
	profiles({ grades: [2, 4], count: 2 }),
	profiles({ grades: [4, 7], count: 2, most: 8 }),
	profiles({ count: 4 })
);
const named = close.map((options) => options.map((one, index) => ({ ...one, id: names[index]! })));
const ruled = fc.tuple(named, lenientRules);
const third = { ...runs, numRuns: Math.ceil(runs.numRuns / 3) };

describe.each(languages)('sentences never contradict the numbers (%s)', { timeout: 600_000 }, (language) => {
	law('a sentence about two neighbours', ([options, rule]) => {
		const saying = sayingOf(language, options, rule);
		for (const step of explain(ranking(options, rule), rule)) {
			const claims = soundClaims(stepSentence(step, saying), language);
			const pair = pairOf(options, rule, saying, step);
			expect(claims.length).toBeGreaterThan(0);
			for (const claim of claims) recountPair(claim, pair);
			expect(claims.map(({ kind }) => kind)).toEqual(expect.arrayContaining([verdicts[step.kind]!(claims)]));
		}
	});

	law('a sentence about one track', ([options, rule]) => {
		const saying = sayingOf(language, options, rule);
		for (const one of ranking(options, rule).map((ranked) => standingOf(ranked, rule))) {
			const given = options.find(({ id }) => id === one.id)!;
			const all = [
				standingSentence(one, saying),
				halfwaySentence(one, saying),
				participationSentence(one, saying)
			];
			for (const sentence of all.filter((sentence) => sentence !== null))
				for (const claim of soundClaims(sentence, language))
					recountOne(claim, given, one, pairOf(options, rule, saying, { first: one.id, second: one.id }));
		}
	});

	law('a sentence about one more ballot, whatever that ballot says of all others', ([options, rule]) => {
		const [saying, sensitivity] = [sayingOf(language, options, rule), sensitivityOf(options, rule)];
		if (isRefusal(sensitivity)) return expect.fail(sensitivity.kind);
		const sentence = oneBallotSentence(sensitivity, saying);
		expect(sentence === null).toBe(sensitivity.oneBallot === null);
		const [best, raised, worst, lowered] = quotedIn(sentence ?? '', language);
		if (lowered === undefined) return;
		expect([best, worst]).toEqual([saying.grades[0], saying.grades.at(-1)]);
		for (const others of [0, (options[0]?.tally.length ?? 1) - 1]) {
			const answer = (id: string) => (id === raised ? 0 : id === lowered ? saying.grades.length - 1 : others);
			const after = ranks(
				options.map((one) => withGrade(one, answer(one.id))),
				rule
			);
			const isBefore = /passerait devant|go ahead/.test(sentence!);
			const [high, low] = [after.get(raised!)!, after.get(lowered)!];
			if (isBefore) expect(high).toBeLessThan(low);
			else expect(high).toBe(low);
		}
	});

	law('a sentence about another rule for no opinion', ([options, rule]) => {
		const [saying, sensitivity] = [sayingOf(language, options, rule), sensitivityOf(options, rule)];
		if (isRefusal(sensitivity)) return expect.fail(sensitivity.kind);
		const sentences = otherRuleSentences(sensitivity, saying);
		for (const [index, sentence] of sentences.entries()) {
			const other = ranks(options, sensitivity.otherRules[index]!.rule);
			const first = [...other].filter(([, rank]) => rank === 1).map(([id]) => id);
			expect(quotedIn(sentence, language).filter((name) => names.includes(name))).toEqual(
				names.filter((name) => first.includes(name))
			);
			const before = [...ranks(options, rule)].filter(([, rank]) => rank === 1).map(([id]) => id);
			expect(first.toSorted()).not.toEqual(before.toSorted());
		}
	});

	law('that no track is supported', ([options, rule]) => {
		const saying = sayingOf(language, options, rule);
		const ranked = ranking(options, rule);
		const sentence = unsupportedSentence(
			ranked.map((one) => standingOf(one, rule)),
			saying
		);
		const best = Math.min(...ranked.filter(({ rank }) => rank !== null).map(({ grade }) => grade!));
		const isLow = Number.isFinite(best) && best > (saying.grades.length - 1) / 2;
		expect(sentence === null ? [] : quotedIn(sentence, language)).toEqual(isLow ? [saying.grades[best]] : []);
	});

	function law(sentence: string, holds: (given: readonly [readonly Named[], Rule]) => void): void {
		test(sentence, () => fc.assert(fc.property(ruled, holds), third));
	}
});

type Named = Option & { readonly noOpinion: number };
type Claims = ReturnType<typeof claimsIn>['claims'];

/** The claim that a sentence of each kind must at least make. */
const verdicts: Readonly<Record<string, (claims: Claims) => string>> = {
	'different-grades': () => 'ahead',
	'larger-group': (claims) => (claims.some(({ kind }) => kind === 'ahead') ? 'ahead' : 'behind'),
	'next-grade': () => 'next',
	tie: (claims) => (claims.some(({ kind }) => kind === 'tie') ? 'tie' : 'tieOfShares'),
	unranked: () => 'notRanked'
};

/** The claims of a sentence in which no other number stands, and every count has its own form of the verb. */
function soundClaims(sentence: string, language: Language): Claims {
	const { claims, rest } = claimsIn(sentence, language);
	expect(rest, sentence).not.toMatch(/\d|undefined|null|#/);
	const singular = {
		fr: /\b[2-9]\d* personne\b|\b[01] personnes|\b1 voix [^.]*(?:comptent|placent)/,
		en: /\b1 people|\b1 votes|\b[02-9]\d* person\b/
	};
	expect(sentence).not.toMatch(singular[language]);
	return claims;
}

function sayingOf(language: Language, options: readonly Named[], rule: Rule): Saying {
	const grades = gradeWords[language].slice(0, options[0]?.tally.length ?? 7);
	const words = { explanation: language === 'fr' ? french : english };
	return { words, language, rule, grades, nameOf: (track) => track };
}

function pairOf(
	options: readonly Named[],
	rule: Rule,
	saying: Saying,
	pair: { first: string; second: string }
): Pair {
	const find = (id: string) => options.find((one) => one.id === id)!;
	return { first: find(pair.first), second: find(pair.second), rule, words: saying.grades };
}

function quotedIn(sentence: string, language: Language): readonly string[] {
	const quoted = language === 'fr' ? /«\u202f([^»]+)\u202f»/g : /“([^”]+)”/g;
	return [...sentence.matchAll(quoted)].map(([, text]) => text!);
}

function withGrade(one: Named, grade: number): Named {
	return { ...one, tally: one.tally.with(grade, one.tally[grade]! + 1) };
}
