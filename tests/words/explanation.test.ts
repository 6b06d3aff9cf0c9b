import { describe, expect, test } from 'vitest';
import { explain } from '$lib/core/explanation.ts';
import type { Option } from '$lib/core/judgment.ts';
import type { Rule } from '$lib/core/rule.ts';
import { stepSentence } from '$lib/words/step-sentences.ts';
import { ranking } from '../core/profiles.ts';
import { plain, sayingOf } from './saying.ts';

const required: Rule = { kind: 'required' };
const worst: Rule = { kind: 'worst' };
const ignored = (quorum: number): Rule => ({ kind: 'ignored', quorum });
const both = 'Les deux obtiennent la mention « Assez bien ».';

describe('why one track stands before the next, in words', () => {
	test.each<[string, Option, Option, Rule, string]>([
		[
			'another majority grade',
			a([0, 2, 1, 0, 0]),
			b([0, 1, 2, 0, 0]),
			required,
			'« A » obtient la mention « Bien », « B » la mention « Assez bien » : « A » passe devant.'
		],
		[
			'more people above',
			a([0, 5, 4, 3, 0]),
			b([0, 4, 5, 3, 0]),
			required,
			`${both} 5 personnes sur 12 jugent « A » mieux que « Assez bien » : c’est le plus grand groupe, « A » passe devant.`
		],
		[
			'one person below',
			a([0, 0, 3, 0, 0]),
			b([0, 0, 2, 1, 0]),
			required,
			`${both} 1 personne sur 3 juge « B » moins bien que « Assez bien » : c’est le plus grand groupe, « B » passe derrière.`
		],
		[
			'no opinion below',
			a([0, 0, 3, 0, 0]),
			b([0, 0, 2, 0, 0], 1),
			worst,
			`${both} 1 voix sur 3, dont 1 sans opinion, place « B » plus bas que « Assez bien » : c’est le plus grand groupe, « B » passe derrière.`
		],
		[
			'larger shares of unequal numbers',
			a([0, 5, 4, 3, 0]),
			b([0, 400, 500, 300, 0], 3),
			ignored(0),
			`${both} 5 personnes sur 12 jugent « A » mieux que « Assez bien » : c’est la plus grande part, « A » passe devant.`
		],
		[
			'two groups that agree',
			a([0, 5, 4, 3, 0]),
			b([0, 4, 3, 5, 0]),
			required,
			`${both} 5 personnes sur 12 jugent « A » mieux que « Assez bien », et 5 personnes sur 12 jugent « B » moins bien que « Assez bien » : aucun groupe ne pèse plus, et les deux disent la même chose, « A » passe devant.`
		],
		[
			'as many above as below',
			a([0, 4, 4, 4, 0]),
			b([0, 5, 2, 5, 0]),
			required,
			`${both} 5 personnes sur 12 jugent « B » moins bien que « Assez bien » : aucun groupe ne pèse plus. À poids égal, les moins bonnes mentions comptent d’abord, « B » passe derrière.`
		],
		[
			'as many above both as below one',
			a([0, 5, 4, 3, 0]),
			b([0, 5, 2, 5, 0]),
			required,
			`${both} 5 personnes sur 12 jugent « B » moins bien que « Assez bien » : aucun groupe ne pèse plus. À poids égal, les moins bonnes mentions comptent d’abord, « B » passe derrière.`
		],
		[
			'as many above as below both',
			a([0, 4, 4, 4, 0]),
			b([0, 3, 5, 4, 0]),
			required,
			`${both} 4 personnes sur 12 jugent « A » mieux que « Assez bien » : aucun groupe ne pèse plus. Du côté des moins bonnes mentions, rien ne les départage, « A » passe devant.`
		],
		[
			'the next grade',
			a([0, 2, 6, 4, 0]),
			b([0, 2, 6, 0, 4]),
			required,
			`${both} 4 personnes sur 12 jugent l’une moins bien que « Assez bien », et autant l’autre : aucun groupe ne pèse plus. La mention voisine départage, « Passable » pour « A », « À rejeter » pour « B » : « A » passe devant.`
		],
		[
			'the next grade, among unequal numbers',
			a([4, 0, 6, 2, 0]),
			b([0, 2, 3, 1, 0]),
			ignored(0),
			`${both} 4 personnes sur 12 jugent « A » mieux que « Assez bien », et 2 personnes sur 6 jugent « B » mieux que « Assez bien », ce qui est la même part : aucun groupe ne pèse plus. La mention voisine départage, « Très bien » pour « A », « Bien » pour « B » : « A » passe devant.`
		],
		[
			'a deeper group',
			a([2, 2, 5, 2, 0]),
			b([1, 3, 5, 2, 0]),
			required,
			`${both} Leurs plus grands groupes pèsent autant et mènent à la même mention : on regarde plus loin. 2 personnes sur 11 jugent « A » mieux que « Bien » : aucun groupe ne pèse plus. Du côté des moins bonnes mentions, rien ne les départage, « A » passe devant.`
		],
		[
			'the same grades',
			a([1, 2]),
			b([1, 2]),
			required,
			'Exactement les mêmes mentions : « A » et « B » sont ex æquo.'
		],
		[
			'the same shares',
			a([1, 2]),
			b([2, 4]),
			ignored(0),
			'Exactement les mêmes mentions, dans les mêmes proportions : « A » et « B » sont ex æquo.'
		],
		[
			'the same once no opinion counts',
			a([1, 0, 0, 0, 1]),
			b([1, 0, 0, 0, 0], 1),
			worst,
			'Une fois les « Sans opinion » comptées comme « À rejeter », exactement les mêmes mentions en proportion : « A » et « B » sont ex æquo.'
		],
		[
			'a quorum',
			a([3]),
			b([1], 2),
			ignored(2),
			'« B » n’est pas classée : 1 mention reçue, il en fallait 2.'
		],
		['no grade', a([3]), b([0], 3), ignored(2), '« B » n’est pas classée : aucune mention reçue.']
	])('%s', async (_, first, second, rule, expected) => {
		const steps = explain(ranking([second, first], rule), rule);
		const step = steps[0]!.kind === 'tie' ? explain(ranking([first, second], rule), rule)[0]! : steps[0]!;
		expect(plain(stepSentence(step, await sayingOf('fr', rule, 'quality-5')))).toBe(expected);
	});

	test('in English too', async () => {
		const step = explain(ranking([a([0, 2, 6, 4, 0]), b([0, 2, 6, 0, 4])], required), required)[0]!;
		expect(stepSentence(step, await sayingOf('en', required, 'quality-5'))).toBe(
			'Both get the grade “Fairly good”. 4 people of 12 grade one worse than “Fairly good”, and as many the other: no group weighs more. The next grade decides, “Passable” for “A”, “To reject” for “B”: “A” goes ahead.'
		);
	});
});

function a(tally: readonly number[], noOpinion = 0): Option {
	return { id: 'A', tally, noOpinion };
}

function b(tally: readonly number[], noOpinion = 0): Option {
	return { id: 'B', tally, noOpinion };
}
