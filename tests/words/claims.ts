import { grades as english } from '$lib/words/en/grades.ts';
import { grades as french } from '$lib/words/fr/grades.ts';
import type { Language } from '$lib/words/language.ts';
import { gradesOf } from '$lib/core/scale.ts';

/** What a sentence claims, read back from its words alone. */
export type Claim = {
	readonly kind: ClaimKind;
	readonly numbers: readonly number[];
	readonly quoted: readonly string[];
};
type ClaimKind = keyof (typeof patterns)['fr'];

/** All claims of a sentence; what is left once they are taken out must hold no number. */
export function claimsIn(sentence: string, language: Language): { claims: readonly Claim[]; rest: string } {
	const claims: Claim[] = [];
	let rest = sentence;
	for (const [kind, pattern] of Object.entries(patterns[language]) as [ClaimKind, string][]) {
		rest = rest.replaceAll(new RegExp(pattern.replaceAll('@', quotes[language]), 'gu'), (_, ...found) => {
			const groups = found.slice(
				0,
				found.findIndex((one) => typeof one === 'number')
			) as string[];
			const isNumber = (group: string) => /^\d+$/.test(group);
			claims.push({
				kind,
				numbers: groups.filter(isNumber).map(Number),
				quoted: groups.filter((group) => !isNumber(group))
			});
			return '';
		});
	}
	return { claims, rest };
}

/** The words of the longest scale, best first: other lengths take as many of them. */
export const gradeWords: Readonly<Record<Language, readonly string[]>> = {
	fr: gradesOf('quality-7').map((grade) => french[grade]),
	en: gradesOf('quality-7').map((grade) => english[grade])
};

const quotes = { fr: '«\u202f([^»]+)\u202f»', en: '“([^”]+)”' };

const patterns = {
	fr: {
		best: '(\\d+) personnes? sur (\\d+) la juge(?:nt)? @',
		atLeast: '(\\d+) personnes? sur (\\d+) la juge(?:nt)? au moins @',
		last: '(\\d+) voix sur (\\d+) compte(?:nt)? comme @, dont (\\d+) sans opinion',
		halfway: 'Le trait des 50\u00a0% tombe entre @ et @',
		participation: '(\\d+) personnes? sur (\\d+) (?:lui a|lui ont) donné une mention',
		quorum: '(\\d+) mentions? reçues?, il en fallait (\\d+)',
		majority: 'Les deux obtiennent la mention @\\.',
		differ: '@ obtient la mention @, @ la mention @',
		deeperOnce: 'Leurs plus grands groupes pèsent autant et mènent à la même mention',
		deeper: '(\\d+) fois de suite, leurs plus grands groupes pèsent autant et mènent à la même mention',
		better: '(\\d+) personnes? sur (\\d+) juge(?:nt)? @ mieux que @',
		worse: '(\\d+) personnes? sur (\\d+) juge(?:nt)? @ moins bien que @',
		votes: '(\\d+) voix sur (\\d+), dont (\\d+) sans opinion, place(?:nt)? @ plus bas que @',
		bothBetter: '(\\d+) personnes? sur (\\d+) juge(?:nt)? l’une mieux que @, et autant l’autre',
		bothWorse: '(\\d+) personnes? sur (\\d+) juge(?:nt)? l’une moins bien que @, et autant l’autre',
		largest: 'c’est le plus grand groupe',
		largestShare: 'c’est la plus grande part',
		unbeaten: 'aucun groupe ne pèse plus',
		next: 'La mention voisine départage, @ pour @, @ pour @',
		ahead: '@ passe devant',
		behind: '@ passe derrière',
		tie: 'Exactement les mêmes mentions\u202f: @ et @ sont ex æquo',
		tieOfShares:
			'xactement les mêmes mentions,? (?:en|dans les mêmes) proportions?\u202f: @ et @ sont ex æquo',
		notRanked: '@ n’est pas classée'
	},
	en: {
		best: '(\\d+) (?:person|people) of (\\d+) grades? it @',
		atLeast: '(\\d+) (?:person|people) of (\\d+) grades? it at least @',
		last: '(\\d+) votes? of (\\d+) counts? as @, of which (\\d+) without opinion',
		halfway: 'The 50% line falls between @ and @',
		participation: '(\\d+) (?:person|people) of (\\d+) gave it a grade',
		quorum: '(\\d+) grades? received, (\\d+) needed',
		majority: 'Both get the grade @\\.',
		differ: '@ gets the grade @, @ the grade @',
		deeperOnce: 'Their largest groups weigh as much and lead to the same grade',
		deeper: '(\\d+) times in a row, their largest groups weigh as much and lead to the same grade',
		better: '(\\d+) (?:person|people) of (\\d+) grades? @ better than @',
		worse: '(\\d+) (?:person|people) of (\\d+) grades? @ worse than @',
		votes: '(\\d+) votes? of (\\d+), of which (\\d+) without opinion, places? @ lower than @',
		bothBetter: '(\\d+) (?:person|people) of (\\d+) grades? one better than @, and as many the other',
		bothWorse: '(\\d+) (?:person|people) of (\\d+) grades? one worse than @, and as many the other',
		largest: 'this is the largest group',
		largestShare: 'this is the largest share',
		unbeaten: 'no group weighs more',
		next: 'The next grade decides, @ for @, @ for @',
		ahead: '@ goes ahead',
		behind: '@ goes behind',
		tie: 'Exactly the same grades: @ and @ are tied',
		tieOfShares: 'xactly the same grades,? in (?:the same )?proportions?: @ and @ are tied',
		notRanked: '@ is not ranked'
	}
} as const satisfies Record<Language, Record<string, string>>;
