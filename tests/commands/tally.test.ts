import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ran, ranOn, written } from './tally-runs.ts';

const folder = new URL('../fixtures/judgment/', import.meta.url);
const stations = ['01', '06', '12'];

type Poll = {
	name: string;
	grades: string[];
	balance: { mode: string; judges?: number };
	options: { name: string; counts: number[] }[];
	expected: { name: string; grade: string; rank: number }[];
};
const polls = JSON.parse(readFileSync(new URL('vectors.json', folder), 'utf8')) as Poll[];

describe('a file of ballots is ranked as published', () => {
	test.each(
		stations.flatMap((station) => [
			[station, 'worst', 'blank = À rejeter'] as const,
			[station, 'ignored', 'blanks ignored'] as const
		])
	)('polling station %s, %s', async (station, rule, suffix) => {
		const file = fileURLToPath(new URL(`orsay-2007/station_${station}.csv`, folder));
		const asked = [file, '--best', '6', '--no-opinion', '0', '--rule', rule, '--lang', 'fr', '--json'];
		const { code, out } = await ran(asked);
		expect(code).toBe(0);
		const poll = polls.find(({ name }) => name.includes(`station ${station}`) && name.endsWith(suffix))!;
		expect(ranksIn(out)).toEqual(expectedOf(poll));
	});
});

describe('a file of counts is ranked as published', () => {
	const rules: Readonly<Record<string, string>> = { none: 'required', worst: 'worst', normalised: 'ignored' };
	test.each(polls.filter(({ balance }) => rules[balance.mode]))('$name', async (poll) => {
		const rows = poll.options.map(({ name, counts }) => {
			const missing = poll.balance.mode === 'worst' ? poll.balance.judges! - sum(counts) : 0;
			return [name, ...counts, missing];
		});
		const file = written([['track', ...poll.grades, 'no_opinion'], ...rows]);
		const { code, out, err } = await ran([file, '--rule', rules[poll.balance.mode]!, '--json']);
		expect([code, err]).toEqual([0, '']);
		const found = ranksIn(out);
		for (const one of expectedOf(poll)) expect(found).toContainEqual(one);
	});
});

describe('ballots may be written', () => {
	const text = 'numéro,Jardin,École\n1,Très bien,Bien\n2,Bien,Bien\n3,Passable,À rejeter\n';
	const expected = [
		{ track: 'Jardin', grade: 'Bien', rank: 1 },
		{ track: 'École', grade: 'Bien', rank: 2 }
	];

	test.each([
		['with commas', text],
		['with semicolons', text.replaceAll(',', ';')],
		['with tabs', text.replaceAll(',', '\t')],
		['with a byte order mark', `\ufeff${text}`],
		['with a byte order mark before a quote', `\ufeff${text.replace('numéro', '"numéro"')}`],
		['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
		['with the line ends of old Macs', text.replaceAll('\n', '\r')],
		['without a last line end', text.trimEnd()],
		['with empty rows', `${text}\n\n,,\n`],
		['with quoted cells', text.replace('Jardin', '"Jardin"').replace('2,Bien', '2,"Bien"')],
		['with accents in two parts', text.normalize('NFD')],
		[
			'in English',
			text.replace('Très bien', 'Very good').replaceAll('Bien', 'good').replace('À rejeter', 'To reject')
		],
		['by the names of the grades', text.replace('Très bien', 'very-good').replaceAll('Bien', 'good')]
	])('%s', async (_, content) => {
		const { code, out } = await ranOn(content, ['--json', '--lang', 'fr']);
		expect(code).toBe(0);
		expect(ranksIn(out)).toEqual(expected);
	});

	test('with the delimiter, a quote or a line end inside a quoted name', async () => {
		const { out } = await ranOn('n°;"Jardin; ""au bord""\nde l’eau";École\n1;2;1\n', [
			'--best',
			'2',
			'--json'
		]);
		expect(ranksIn(out).map(({ track }) => track)).toEqual(['Jardin; "au bord"\nde l’eau', 'École']);
	});

	test('on a scale of numbers that Préau has no words for', async () => {
		const { out } = await ranOn(',A,B\n1,4,1\n2,3,0\n', [
			'--best',
			'4',
			'--no-opinion',
			'0',
			'--rule',
			'ignored',
			'--json'
		]);
		expect(JSON.parse(out)).toMatchObject({ scale: null, grades: ['4', '3', '2', '1'], ballots: 2 });
		expect(ranksIn(out)).toEqual([
			{ track: 'A', grade: '3', rank: 1 },
			{ track: 'B', grade: '1', rank: 2 }
		]);
	});

	test.each([
		['Très bien', 'À rejeter', 'quality-5'],
		['Très bien', 'Insuffisant', 'quality-6'],
		['Excellent', 'Bien', 'quality-7'],
		['Utile', 'À écarter', 'priority-5']
	])('with %s and %s, on the shortest scale that has both', async (one, other, scale) => {
		const { out } = await ranOn(`n°,A\n1,${one}\n2,${other}\n`, ['--json']);
		expect(JSON.parse(out)).toMatchObject({ scale });
	});

	test('with words for no opinion', async () => {
		const { out } = await ranOn(',A\n1,Pour\n2,Sans opinion\n3,n/a\n', [
			'--rule',
			'worst',
			'--no-opinion',
			'N/A',
			'--json'
		]);
		expect(JSON.parse(out)).toMatchObject({
			scale: 'support-3',
			ranking: [{ noOpinion: 2, counts: [1, 0, 2] }]
		});
	});
});

describe('what is printed', () => {
	const counts = 'track,Très bien,Bien,Passable,no_opinion\nJardin,4,3,4,1\nÉcole,4,2,5,1\nPont,0,1,0,11\n';

	test('a table and a sentence for each step, in French', async () => {
		const { out } = await ranOn(counts, ['--rule', 'ignored', '--quorum', '2', '--lang', 'fr']);
		expect(out.replaceAll(/[\u202f\u00a0]/g, ' ')).toMatchInlineSnapshot(`
			"3 pistes, sans opinion est laissé de côté, et il faut 2 mentions pour être classé

			Rang  Piste   Mention majoritaire  Très bien  Bien  Passable  Total  Sans opinion
			   1  Jardin  Bien                         4     3         4     11             1
			   2  École   Bien                         4     2         5     11             1
			   –  Pont    Bien                         0     1         0      1            11

			Les pistes
			- « Jardin » : 7 personnes sur 11 la jugent au moins « Bien ». 11 personnes sur 12 lui ont donné une mention.
			- « École » : 6 personnes sur 11 la jugent au moins « Bien ». 11 personnes sur 12 lui ont donné une mention.
			- « Pont » : Non classée : 1 mention reçue, il en fallait 2. 1 personne sur 12 lui a donné une mention.

			Pourquoi cet ordre
			- Les deux obtiennent la mention « Bien ». 5 personnes sur 11 jugent « École » moins bien que « Bien » : c’est le plus grand groupe, « École » passe derrière.
			- « Pont » n’est pas classée : 1 mention reçue, il en fallait 2.

			Ce qui pourrait le changer
			- Un seul bulletin de plus pourrait changer la première place : avec « Très bien » pour « Pont » et « Passable » pour « Jardin », « Pont » passerait devant.
			- Sans nombre minimum d’avis, la première place changerait : « Pont » serait en tête.
			"
		`);
	});

	test('in English', async () => {
		const { out } = await ranOn(counts, ['--rule', 'worst', '--lang', 'en']);
		expect(out).toMatchInlineSnapshot(`
			"3 tracks, no opinion counts as “Passable”

			Rank  Track   Majority grade  Très bien  Bien  Passable  Total  No opinion
			   1  Jardin  Bien                    4     3         5     12           1
			   2  École   Passable                4     2         6     12           1
			   3  Pont    Passable                0     1        11     12          11

			The tracks
			- “Jardin”: 7 people of 12 grade it at least “Bien”. 11 people of 12 gave it a grade.
			- “École”: 6 votes of 12 count as “Passable”, of which 1 without opinion. The 50% line falls between “Bien” and “Passable”: the worse of the two is kept. 11 people of 12 gave it a grade.
			- “Pont”: 11 votes of 12 count as “Passable”, of which 11 without opinion. 1 person of 12 gave it a grade.

			Why this order
			- “Jardin” gets the grade “Bien”, “École” the grade “Passable”: “Jardin” goes ahead.
			- Both get the grade “Passable”. 6 people of 12 grade “École” better than “Passable”: this is the largest group, “École” goes ahead.

			What could change it
			- A single ballot more could change the first place: with “Très bien” for “École” and “Passable” for “Jardin”, “École” would go ahead.
			- If the “No opinion” were left aside, the first place would change: “Pont” would come first.
			"
		`);
	});

	test('in the language of the machine, unless another is asked for', async () => {
		expect((await ran(['--help'], { LANG: 'fr_FR.UTF-8' })).out).toContain('FICHIER');
		expect((await ran(['--help'], { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' })).out).toContain('FILE:');
		expect((await ran(['--help', '--lang', 'fr'], {})).out).toContain('FICHIER');
	});
});

function ranksIn(out: string): { track: string; grade: string; rank: number }[] {
	const { ranking } = JSON.parse(out) as { ranking: { track: string; grade: string; rank: number }[] };
	return ranking.map(({ track, grade, rank }) => ({ track, grade, rank }));
}

function expectedOf({ expected }: Poll) {
	const inOrder = expected.toSorted((a, b) => a.rank - b.rank);
	return inOrder.map(({ name, grade, rank }) => ({ track: name, grade, rank }));
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
