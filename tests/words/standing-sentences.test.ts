import { describe, expect, test } from 'vitest';
import type { Option } from '$lib/core/judgment.ts';
import type { Rule } from '$lib/core/rule.ts';
import { standingOf } from '$lib/core/standing.ts';
import {
	halfwaySentence,
	participationSentence,
	standingSentence,
	unsupportedSentence
} from '$lib/words/standing-sentences.ts';
import { ranking } from '../core/profiles.ts';
import { plain, sayingOf } from './saying.ts';

const required: Rule = { kind: 'required' };
const worst: Rule = { kind: 'worst' };
const ignored = (quorum: number): Rule => ({ kind: 'ignored', quorum });

describe('what is said of one track', () => {
	test.each<[string, Option, Rule, string]>([
		['most', a([2, 5, 5, 0, 0]), required, '7 personnes sur 12 la jugent au moins « Bien ».'],
		['one', a([0, 1, 0, 0, 0]), required, '1 personne sur 1 la juge au moins « Bien ».'],
		['the best grade', a([3, 1, 0, 0, 0]), required, '3 personnes sur 4 la jugent « Très bien ».'],
		['the last grade', a([1, 0, 0, 0, 3]), required, '3 personnes sur 4 la jugent « À rejeter ».'],
		[
			'no opinion',
			a([1, 0, 0, 0, 2], 1),
			worst,
			'3 voix sur 4 comptent comme « À rejeter », dont 1 sans opinion.'
		],
		[
			'many people',
			a([0, 1200, 34, 0, 0]),
			required,
			'1 200 personnes sur 1 234 la jugent au moins « Bien ».'
		],
		['too few', a([0, 1, 0, 0, 0]), ignored(5), 'Non classée : 1 mention reçue, il en fallait 5.'],
		['nobody', a([0, 0, 0, 0, 0]), required, 'Non classée : elle n’a reçu aucune mention.']
	])('%s', async (_, option, rule, expected) => {
		const [one] = standings([option], rule);
		expect(plain(standingSentence(one!, await sayingOf('fr', rule, 'quality-5')))).toBe(expected);
	});

	test('the line between two grades, the participation, and that nothing is supported', async () => {
		const saying = await sayingOf('fr', ignored(0), 'quality-5');
		const ranked = standings([a([0, 0, 3, 0, 3], 6), b([0, 0, 0, 1, 1])], ignored(0));
		const [first, second] = ranked.toSorted((one, other) => one.id.localeCompare(other.id));
		expect(plain(halfwaySentence(first!, saying)!)).toBe(
			'Le trait des 50 % tombe entre « Assez bien » et « À rejeter » : la moins bonne des deux est retenue.'
		);
		expect(plain(participationSentence(first!, saying)!)).toBe(
			'6 personnes sur 12 lui ont donné une mention.'
		);
		expect(participationSentence(second!, saying)).toBeNull();
		expect(plain(unsupportedSentence(ranked, saying)!)).toBe(
			'Aucune piste n’est soutenue : la meilleure mention majoritaire est « À rejeter ».'
		);
		expect(unsupportedSentence([], saying)).toBeNull();
	});
});

function a(tally: readonly number[], noOpinion = 0): Option {
	return { id: 'A', tally, noOpinion };
}

function b(tally: readonly number[], noOpinion = 0): Option {
	return { id: 'B', tally, noOpinion };
}

function standings(options: readonly Option[], rule: Rule) {
	return ranking(options, rule).map((one) => standingOf(one, rule));
}
