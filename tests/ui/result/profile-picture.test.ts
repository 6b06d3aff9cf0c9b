import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/lib/ui/result/file-formats.ts';
import { fileName, fileText } from '../../../src/lib/ui/result/result-files.ts';
import { gradeLooks } from '../../../src/lib/ui/ballot/grade-look.ts';
import { escaped, linesOf } from '../../../src/lib/ui/result/picture-text.ts';
import type { ToldResult } from '../../../src/lib/ui/result/told-result.ts';
import { words as english } from '../../../src/lib/words/en/words.ts';
import { words as french } from '../../../src/lib/words/fr/words.ts';
import { closedRound, type Counted } from './round.ts';

type Setting = NonNullable<Parameters<typeof closedRound>[1]>;

function told(counted: readonly Counted[], setting: Setting = {}, language: 'fr' | 'en' = 'fr'): ToldResult {
	const { workshop, round, result } = closedRound(counted, setting);
	const words = language === 'fr' ? french : english;
	const looks = gradeLooks(round.scale, words);
	const textOf = (track: string) => workshop.texts.get(track.replace('t', 'w')) ?? null;
	const telling = {
		words,
		language,
		rule: round.rule,
		looks,
		grades: looks.map(({ word }) => word),
		nameOf: (track: string) => textOf(track) ?? ''
	};
	return { workshop, round, result, telling, textOf };
}

/** The picture of the first question, as a browser reads it. */
function pictured(one: ToldResult) {
	const svg = fileText(one, one.result.questions[0]!, 'svg');
	const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(read.querySelector('parsererror')).toBeNull();
	document.body.replaceChildren(document.importNode(read.documentElement, true));
	return document.body.firstElementChild as SVGSVGElement;
}

const said = (picture: SVGSVGElement) => picture.textContent.replaceAll(/\s/g, ' ');
const longText =
	'Ouvrir les données des marchés publics, avec une aide pour les lire, dans chaque commune, chaque année, ' +
	'et en parler sous le préau : <script>alert("1")</script> & compagnie, WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW';

describe('the picture of a question', () => {
	it('tells the occasion, the rule, every count and every majority grade', () => {
		const picture = pictured(
			told([
				['Un budget participatif', [2, 5, 1, 0, 2, 1], 1],
				['Former les élus', [0, 0, 1, 10, 0, 0], 1]
			])
		);
		for (const part of ['Lodève', '23 novembre 2026', '12 bulletins', 'Très bien', 'Sans opinion', '50'])
			expect(said(picture)).toContain(part);
		expect(said(picture)).toContain('n’entre pas dans le calcul');
		const words = [...picture.querySelectorAll('text')].map((one) => one.textContent);
		for (const word of ['2', '5', '10', 'Bien', 'Passable', 'Un budget participatif'])
			expect(words).toContain(word);
	});

	it('needs nothing else: no address, no font, no script, and words that cannot become marks', () => {
		const picture = pictured(told([[longText, [2, 5, 1, 0, 2, 1]]]));
		expect(picture.querySelectorAll('script, image, use, style, foreignObject, a')).toHaveLength(0);
		expect(picture.outerHTML).not.toMatch(/href|url\((?!"?#|&quot;#)/u);
		const letters = said(picture).replaceAll(' ', '');
		expect(letters).toContain(longText.replaceAll(/\s/g, ''));
	});

	it('keeps every word inside its frame, and blocks where their counts put them', () => {
		const picture = pictured(
			told(
				[
					[longText, [1, 99, 300, 0, 2, 1]],
					['W'.repeat(500), [0, 0, 0, 0, 0, 12]]
				],
				{ ballots: 403 }
			)
		);
		const frame = picture.viewBox.baseVal;
		for (const text of picture.querySelectorAll('text')) {
			const { x, y, width, height } = text.getBBox();
			expect(x, text.textContent).toBeGreaterThanOrEqual(0);
			expect(x + width, text.textContent).toBeLessThanOrEqual(frame.width);
			expect(y + height, text.textContent).toBeLessThanOrEqual(frame.height);
		}
	});

	it.each<[string, Setting, string]>([
		['a rehearsal', { purpose: 'rehearsal' }, 'ce résultat ne compte pas'],
		['few ballots', { ballots: 3 }, '3 bulletins seulement'],
		['no opinion as the last grade', { rule: { kind: 'worst' } }, '2 sans opinion, comptées comme'],
		['a track below the quorum', { rule: { kind: 'ignored', quorum: 30 } }, 'Non classée']
	])('says %s', (_, setting, sentence) => {
		expect(said(pictured(told([['Former les élus', [2, 5, 1, 0, 2, 1], 2]], setting)))).toContain(sentence);
	});

	it('says that a result is provisional, in English too', () => {
		const one = told([['Former les élus', [2, 5, 1, 0, 2, 1]]], {}, 'en');
		const early = { ...one, result: { ...one.result, final: false, openUrns: 1 } };
		expect(said(pictured(early))).toContain('Provisional result. 1 urn is still open.');
		expect(fileName(early, 2, 'png')).toBe('preau-provisional-lodeve-2026-11-23-q2.png');
		expect(fileText(early, early.result.questions[0]!, 'csv')).toContain('provisional');
	});

	it('draws a question without any grade', () => {
		expect(said(pictured(told([['Former les élus', [0, 0, 0, 0, 0, 0]]], { ballots: 0 })))).toContain('–');
	});
});

describe('files', () => {
	it('are named by place, day and question, and tell a rehearsal', () => {
		const real = told([['A', [1, 0, 0, 0, 0, 0]]]);
		expect(formats.map((format) => fileName(real, 1, format))).toEqual([
			'preau-lodeve-2026-11-23-q1.csv',
			'preau-lodeve-2026-11-23-q1.json',
			'preau-lodeve-2026-11-23-q1.png',
			'preau-lodeve-2026-11-23-q1.svg'
		]);
		const rehearsal = told([['A', [1, 0, 0, 0, 0, 0]]], { purpose: 'rehearsal' });
		expect(fileName(rehearsal, 3, 'csv')).toBe('preau-repetition-lodeve-2026-11-23-q3.csv');
	});

	it('hold counts as they were given, also where no opinion counts as the last grade', () => {
		const one = told([['A', [2, 5, 1, 0, 2, 1], 4]], { rule: { kind: 'worst' } });
		expect(fileText(one, one.result.questions[0]!, 'csv')).toContain('"A",2,5,1,0,2,1,4,worst,quality-6');
	});

	it('name an erased track without its words', () => {
		const one = { ...told([['A', [1, 0, 0, 0, 0, 0]]]), textOf: () => null };
		expect(fileText(one, one.result.questions[0]!, 'csv')).toContain('"Texte effacé"');
		expect(JSON.parse(fileText(one, one.result.questions[0]!, 'json'))).toMatchObject({
			tracks: [{ text: null }]
		});
		expect(said(pictured(one))).toContain('Texte effacé');
	});
});

describe('the text of a picture', () => {
	it('has no letter that XML has no place for', () => {
		expect(escaped('a\u0000\u0007<b>&"\ud800é\ufffe')).toBe('a&lt;b&gt;&amp;&quot;\ufffdé');
	});

	it('is cut between words, and inside a word only where it must be', () => {
		const style = { size: 10, line: 12 };
		expect(linesOf('un deux trois', 60, style)).toEqual(['un deux', 'trois']);
		expect(linesOf('anticonstitutionnellement', 60, style)).toEqual(['anticonsti', 'tutionnell', 'ement']);
	});
});
