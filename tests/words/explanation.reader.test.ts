import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '$lib/core/explanation.ts';
import type { Option } from '$lib/core/judgment.ts';
import type { Rule } from '$lib/core/rule.ts';
import { stepSentence } from '$lib/words/step-sentences.ts';
import { ranking } from '../core/profiles.ts';
import { claimsIn } from './claims.ts';
import { recountPair } from './recount.ts';
import { sayingOf } from './saying.ts';

const required: Rule = { kind: 'required' };

/** Twelve people, five grades. */
const tally = fc
	.array(fc.nat({ max: 4 }), { minLength: 12, maxLength: 12 })
	.map((grades) => [0, 1, 2, 3, 4].map((grade) => grades.filter((own) => own === grade).length));
const pairs = fc.sample(fc.tuple(tally, tally), { seed: 20220705, numRuns: 10 });

/** What a reader of each pair is told, read through by a person: the counts stand before the sentence. */
const told: readonly string[] = [
	'3 4 2 1 2 | 2 1 4 1 4 | « A » obtient la mention « Bien », « B » la mention « Assez bien » : « A » passe devant.',
	'3 3 4 0 2 | 3 4 2 3 0 | « B » obtient la mention « Bien », « A » la mention « Assez bien » : « B » passe devant.',
	'2 6 3 0 1 | 3 2 4 2 1 | « A » obtient la mention « Bien », « B » la mention « Assez bien » : « A » passe devant.',
	'1 4 3 2 2 | 2 1 3 1 5 | « A » obtient la mention « Assez bien », « B » la mention « Passable » : « A » passe devant.',
	'1 4 4 2 1 | 1 2 5 0 4 | Les deux obtiennent la mention « Assez bien ». 5 personnes sur 12 jugent « A » mieux que « Assez bien » : c’est le plus grand groupe, « A » passe devant.',
	'2 3 3 2 2 | 3 1 6 2 0 | Les deux obtiennent la mention « Assez bien ». 5 personnes sur 12 jugent « A » mieux que « Assez bien » : c’est le plus grand groupe, « A » passe devant.',
	'1 2 6 1 2 | 0 6 2 2 2 | Les deux obtiennent la mention « Assez bien ». 6 personnes sur 12 jugent « B » mieux que « Assez bien » : c’est le plus grand groupe, « B » passe devant.',
	'0 5 2 3 2 | 2 6 1 1 2 | « B » obtient la mention « Bien », « A » la mention « Assez bien » : « B » passe devant.',
	'2 3 3 3 1 | 0 3 6 1 2 | Les deux obtiennent la mention « Assez bien ». 5 personnes sur 12 jugent « A » mieux que « Assez bien » : c’est le plus grand groupe, « A » passe devant.',
	'3 2 2 3 2 | 0 2 4 2 4 | « A » obtient la mention « Assez bien », « B » la mention « Passable » : « A » passe devant.'
];

describe('ten pairs drawn by chance, as a reader sees them', () => {
	test.each(pairs.map((pair, index) => [index + 1, ...pair] as const))(
		'pair %i: the sentence, the counts and the order agree',
		async (place, a, b) => {
			const options: Option[] = [
				{ id: 'A', tally: a },
				{ id: 'B', tally: b }
			];
			const ranked = ranking(options, required);
			const [first, second] = ranked.map(({ id }) => options.find((one) => one.id === id)!);
			const saying = await sayingOf('fr', required, 'quality-5');
			const sentence = stepSentence(explain(ranked, required)[0]!, saying);
			expect(`${a.join(' ')} | ${b.join(' ')} | ${sentence.replaceAll('\u202f', ' ')}`).toBe(told[place - 1]);
			const { claims, rest } = claimsIn(sentence, 'fr');
			expect(rest).not.toMatch(/\d/);
			for (const claim of claims)
				recountPair(claim, { first: first!, second: second!, rule: required, words: saying.grades });
		}
	);
});
