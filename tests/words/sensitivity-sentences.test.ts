import { describe, expect, test } from 'vitest';
import { rank, type Option } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Rule } from '$lib/core/rule.ts';
import { sensitivityOf, type Sensitivity } from '$lib/core/sensitivity.ts';
import {
	firmnessLimits,
	firmnessSentences,
	oneBallotSentence,
	otherRuleSentences
} from '$lib/words/sensitivity-sentences.ts';
import { plain, sayingOf } from './saying.ts';

const required: Rule = { kind: 'required' };
const worst: Rule = { kind: 'worst' };
const ignored = (quorum: number): Rule => ({ kind: 'ignored', quorum });

describe('how much the first place depends on little', () => {
	test.each<[string, Option[], Rule, string[]]>([
		[
			'one ballot overtakes',
			[a([4, 4, 0, 0, 3]), b([4, 3, 0, 0, 4])],
			required,
			[
				'Un seul bulletin de plus pourrait changer la première place : avec « Très bien » pour « B » et « À rejeter » pour « A », « B » passerait devant.'
			]
		],
		['nothing changes it', [a([9, 0, 0, 0, 0]), b([0, 0, 0, 0, 9])], required, []],
		[
			'one ballot is lacking',
			[a([1, 0, 0, 0, 0])],
			ignored(2),
			[
				'Un seul bulletin de plus pourrait faire classer « A » à la première place.',
				'Sans nombre minimum d’avis, la première place changerait : « A » serait en tête.'
			]
		],
		[
			'no opinion as the last grade',
			[a([3, 0, 0, 0, 0], 9), b([0, 12, 0, 0, 0])],
			ignored(0),
			[
				'Si les « Sans opinion » comptaient comme « À rejeter », la première place changerait : « B » serait en tête.'
			]
		],
		[
			'no opinion left aside',
			[a([3, 0, 0, 0, 0], 9), b([0, 12, 0, 0, 0]), { id: 'C', tally: [3, 0, 0, 0, 0], noOpinion: 9 }],
			worst,
			[
				'Si les « Sans opinion » étaient laissées de côté, la première place changerait : « A » et « C » seraient en tête.'
			]
		]
	])('%s', async (_, options, rule, expected) => {
		const saying = await sayingOf('fr', rule, 'quality-5');
		const sensitivity = sound(sensitivityOf(options, rule));
		const all = [oneBallotSentence(sensitivity, saying), ...otherRuleSentences(sensitivity, saying)];
		expect(all.filter((sentence) => sentence !== null).map(plain)).toEqual(expected);
	});

	test('one ballot may only make it shared', async () => {
		const sensitivity = sound(sensitivityOf([a([1, 0, 0]), b([0, 0, 1])], required));
		const saying = await sayingOf('en', required, 'support-3');
		expect(oneBallotSentence(sensitivity, saying)).toBe(
			'A single ballot more could change the first place: with “For” for “B” and “Against” for “A”, “B” would be tied.'
		);
	});
});

describe('what a room is told of its first place', () => {
	const none = 'Aucun bulletin de plus, à lui seul, ne changerait la première place.';
	const same = 'Comptées autrement, les « Sans opinion » laisseraient la même première place.';
	const limits =
		'Pour savoir si la première place tient à peu, un seul bulletin de plus est essayé, rempli de la façon la plus extrême. Deux bulletins de plus, ou un bulletin modifié, pourraient davantage ; les autres places ne sont pas regardées.';
	const limitsOfRules =
		'Pour « Sans opinion », deux règles sont essayées : laissé de côté sans minimum d’avis, ou compté comme « À rejeter ».';

	test.each<[string, Option[], Rule, string[], string[]]>([
		[
			'that nothing changes it, without a word on rules where everybody graded',
			[a([9, 0, 0, 0, 0]), b([0, 0, 0, 0, 9])],
			required,
			[none],
			[limits]
		],
		[
			'that another rule would not change it either',
			[a([9, 0, 0, 0, 0]), b([0, 0, 0, 0, 6], 3)],
			worst,
			[none, same],
			[limits, limitsOfRules]
		],
		[
			'only the rule that would',
			[a([3, 0, 0, 0, 0], 9), b([0, 12, 0, 0, 0])],
			ignored(0),
			[
				none,
				'Si les « Sans opinion » comptaient comme « À rejeter », la première place changerait : « B » serait en tête.'
			],
			[limits, limitsOfRules]
		]
	])('%s', async (_, options, rule, sentences, untried) => {
		const saying = await sayingOf('fr', rule, 'quality-5');
		const ranking = rank(options, rule);
		if (isRefusal(ranking)) throw new Error(ranking.kind);
		const told = firmnessSentences(ranking, sound(sensitivityOf(options, rule)), saying);
		expect(told.map(plain)).toEqual(sentences);
		expect(firmnessLimits(saying).map(plain)).toEqual(untried);
	});
});

function a(tally: readonly number[], noOpinion = 0): Option {
	return { id: 'A', tally, noOpinion };
}

function b(tally: readonly number[], noOpinion = 0): Option {
	return { id: 'B', tally, noOpinion };
}

function sound(value: ReturnType<typeof sensitivityOf>): Sensitivity {
	if (isRefusal(value)) throw new Error(`refused: ${JSON.stringify(value)}`);
	return value;
}
