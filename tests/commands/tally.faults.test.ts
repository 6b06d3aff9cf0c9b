import { describe, expect, test } from 'vitest';
import { fileOf, ran, ranOn } from './tally-runs.ts';

const counts = 'track,Bien,Passable,no_opinion\n';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('a file with a fault is refused with one sentence that says where', () => {
	test.each<[string, string | Uint8Array, string, string[]?]>([
		['an empty file', '', 'Ce fichier est vide.'],
		['a file of blank rows', '\n\n', 'Ce fichier est vide.'],
		['counts without a track', counts, 'Ce fichier n’a que sa première ligne : il n’y a rien à compter.'],
		['ballots without a ballot', 'n°,A\n', 'Ce fichier n’a que sa première ligne : il n’y a rien à compter.'],
		[
			'a negative count',
			`${counts}A,1,-2,0`,
			'Ligne 2, colonne 3 : « -2 » n’est pas un nombre entier, 0 ou plus.'
		],
		[
			'half a vote',
			`${counts}A,1.5,2,0`,
			'Ligne 2, colonne 2 : « 1.5 » n’est pas un nombre entier, 0 ou plus.'
		],
		['an empty count', `${counts}A,1,2,`, 'Ligne 2, colonne 4 : « » n’est pas un nombre entier, 0 ou plus.'],
		[
			'a count past exactness',
			`${counts}A,1,9007199254740992,0`,
			'Ligne 2, colonne 3 : « 9007199254740992 » est trop grand pour être compté exactement.'
		],
		[
			'a sum past exactness',
			`${counts}A,1,9007199254740991,1`,
			'La piste « A » a des nombres trop grands pour être comptés exactement.',
			['--rule', 'worst']
		],
		[
			'a track twice',
			`${counts}A,1,2,0\nB,1,2,0\n a,1,2,0`,
			'Ligne 4, colonne 1 : la piste « a » figure deux fois.'
		],
		[
			'a track twice, in a header',
			'n°,A,B,A\n1,1,1,1',
			'Ligne 1, colonne 4 : la piste « A » figure deux fois.'
		],
		['a track without a name', `${counts},1,2,0`, 'Ligne 2, colonne 1 : cette piste n’a pas de nom.'],
		['a column without a title', 'n°,A,\n1,1,1', 'Ligne 1, colonne 3 : cette colonne n’a pas de titre.'],
		[
			'a grade twice',
			'track,Bien,bien,no_opinion',
			'Ligne 1, colonne 3 : le titre « bien » figure deux fois.'
		],
		[
			'grades from worst to best',
			'track,Passable,Bien,no_opinion\nA,1,2,0',
			'Ligne 1, colonne 2 : les mentions doivent aller de la meilleure à la moins bonne, et non « Passable, Bien ».'
		],
		[
			'no column for no opinion',
			'track,Bien,Passable\nA,1,2',
			'Ligne 1, colonne 3 : la dernière colonne doit être no_opinion, et non « Passable ».'
		],
		['one grade only', 'track,Bien,no_opinion\nA,1,0', 'Ligne 1 : il manque des colonnes, 3 seulement.'],
		['no column of tracks', 'n°\n1', 'Ligne 1 : il manque des colonnes, 1 seulement.'],
		[
			'no column of numbers',
			'Bayrou,Royal\n5,6',
			'Ligne 1, colonne 1 : la première colonne doit être track (décomptes) ou le numéro des bulletins, au titre vide ou « numéro », et non « Bayrou ».'
		],
		['a short row', 'n°,A,B\n1,2,2\n2,1', 'Ligne 3 : 2 cellules, il en faut 3.', ['--best', '2']],
		['a long row', `${counts}A,1,2,0,0`, 'Ligne 2 : 5 cellules, il en faut 4.'],
		['a ballot without a number', 'n°,A\nx,1', 'Ligne 2, colonne 1 : « x » n’est pas un numéro de bulletin.'],
		[
			'a ballot twice',
			'n°,A\n7,1\n8,1\n7,1',
			'Ligne 4, colonne 1 : le bulletin 7 figure deux fois.',
			['--best', '2']
		],
		[
			'a grade above the best',
			'n°,A\n1,7',
			'Ligne 2, colonne 2 : « 7 » n’est pas une mention connue.',
			['--best', '6']
		],
		[
			'a grade of 0 that nothing explains',
			'n°,A\n1,0',
			'Ligne 2, colonne 2 : « 0 » n’est pas une mention connue.',
			['--best', '6']
		],
		['an empty grade', 'n°,A\n1,', 'Ligne 2, colonne 2 : « » n’est pas une mention connue.', ['--best', '6']],
		['an unknown word', 'n°,A\n1,Bien\n2,Bof', 'Ligne 3, colonne 2 : « Bof » n’est pas une mention connue.'],
		[
			'words of two scales',
			'n°,A\n1,Bien\n2,Prioritaire',
			'Ligne 3, colonne 2 : « Prioritaire » n’est pas de la même échelle que les mentions qui précèdent.'
		],
		[
			'numbers that nothing explains',
			'n°,A\n1,6',
			'Ligne 2, colonne 2 : « 6 » est un nombre ; dites avec --best lequel est la meilleure mention.'
		],
		[
			'no opinion under a rule without it, in a ballot',
			'n°,A\n1,0',
			'Ligne 2, colonne 2 : un avis manque, et la règle required n’en laisse manquer aucun ; voyez --rule worst ou ignored.',
			['--best', '6', '--no-opinion', '0']
		],
		[
			'no opinion under a rule without it, in a count',
			`${counts}A,1,2,3`,
			'Ligne 2, colonne 4 : un avis manque, et la règle required n’en laisse manquer aucun ; voyez --rule worst ou ignored.'
		],
		['an open quote', `${counts}A,1,2,0\n"B,1,2,0\n`, 'Ligne 3 : un guillemet s’ouvre et ne se ferme pas.'],
		[
			'a quote in the middle',
			`${counts}Le "A",1,2,0\n`,
			'Ligne 2 : un guillemet est mal placé ; dans une cellule entre guillemets, doublez-le.'
		],
		[
			'UTF-16',
			Buffer.from(`\ufeff${counts}`, 'utf16le'),
			'Ce fichier est en UTF-16. Enregistrez-le en CSV UTF-8.'
		],
		[
			'UTF-16, the other way round',
			Buffer.from(`\ufeff${counts}`, 'utf16le').swap16(),
			'Ce fichier est en UTF-16. Enregistrez-le en CSV UTF-8.'
		],
		[
			'UTF-16 without a mark',
			Buffer.from(counts, 'utf16le'),
			'Ligne 1 : ce fichier n’est pas du texte. Enregistrez-le en CSV UTF-8.'
		],
		[
			'Latin-1',
			latin1(`${counts}A,1,2,0\nMarché,1,2,0\n`),
			'Ligne 3 : ce fichier n’est pas en UTF-8, il est sans doute en Latin-1 (Windows-1252). Enregistrez-le en CSV UTF-8.'
		],
		[
			'broken UTF-8',
			Buffer.concat([Buffer.from(`${counts}March`), Buffer.from([0xc3]), Buffer.from(',1,2,0')]),
			'Ligne 2 : ce fichier n’est pas en UTF-8'
		]
	])('%s', async (_, content, sentence, args = []) => {
		const { code, out, err } = await ranOn(content, ['--lang', 'fr', ...args]);
		const said = err.replaceAll(/\u202f/g, ' ').replace(/« +»/g, '« »');
		expect([code, out]).toEqual([2, '']);
		expect(said).toContain(sentence);
		expect(said.trim().split('\n')).toHaveLength(1);
	});

	test('a file that is not there, or is a folder', async () => {
		expect(await ran(['/nowhere/tally.csv', '--lang', 'fr'])).toMatchObject({
			code: 2,
			err: 'tally.csv. Ce fichier n’existe pas.\n'
		});
		expect(await ran(['/', '--lang', 'en'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('cannot be read')
		});
	});

	test('in English too, with the file, the row and the column', async () => {
		const { err } = await ran([fileOf(`${counts}A,1,-2,0`), '--lang', 'en']);
		expect(err).toMatch(/^tally-\d+\.csv\. Row 2, column 3: “-2” is not a whole number, 0 or more\.\n$/);
	});
});

describe('arguments with a fault are refused with one sentence', () => {
	test.each([
		[[], 'Il faut un fichier, et un seul. Voir --help.'],
		[['a.csv', 'b.csv'], 'Il faut un fichier, et un seul. Voir --help.'],
		[['a.csv', '--median'], 'Une option n’est pas connue ou n’a pas de valeur. Voir --help.'],
		[['a.csv', '--best'], 'Une option n’est pas connue ou n’a pas de valeur. Voir --help.'],
		[['a.csv', '--rule', 'median'], '--rule doit être required, worst ou ignored.'],
		[['a.csv', '--rule', 'ignored', '--quorum', '1.5'], '--quorum doit être un nombre entier, 0 ou plus.'],
		[['a.csv', '--quorum', '3'], '--quorum ne va qu’avec --rule ignored.'],
		[['a.csv', '--best', '1'], '--best doit être un nombre entier de 2 à 100'],
		[['a.csv', '--best', 'six'], '--best doit être un nombre entier de 2 à 100'],
		[['a.csv', '--best', '6', '--no-opinion', '1'], '--no-opinion ne peut pas être le nombre d’une mention.'],
		[['a.csv', '--lang', 'de'], '--lang doit être fr ou en.']
	])('%j', async (args, sentence) => {
		const { code, out, err } = await ran(args, { LANG: 'fr_FR.UTF-8' });
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(sentence);
	});
});
