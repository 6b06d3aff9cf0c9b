import type { FileFault } from '../../core/tally-file.ts';
import { plural } from '../language.ts';

type At = Pick<FileFault, 'row' | 'column' | 'text' | 'cells'>;

const quoted = (text: string) => `«\u202f${text}\u202f»`;
const at = ({ row, column }: At) => (column === 0 ? `Ligne ${row}` : `Ligne ${row}, colonne ${column}`);

/** What the command `tally` says. */
export const tallyFile = {
	usage:
		'Usage\u202f: npm run tally -- FICHIER [--rule required|worst|ignored] [--quorum N] [--best N] [--no-opinion TEXTE] [--lang fr|en] [--json]\n' +
		'FICHIER\u202f: un CSV en UTF-8. Soit des décomptes (track, les mentions de la meilleure à la moins bonne, no_opinion), soit des bulletins (une colonne de numéros, puis une par piste\u202f; mentions en toutes lettres, ou en nombres avec --best, le nombre de la meilleure). Ou un fichier .json de décomptes que Préau a donné. Un fichier de Préau dit sa règle\u202f; --rule en essaie une autre.',
	arguments: {
		'unknown-option': 'Une option n’est pas connue ou n’a pas de valeur. Voir --help.',
		'one-file': 'Il faut un fichier, et un seul. Voir --help.',
		'rule-unknown': '--rule doit être required, worst ou ignored.',
		'quorum-malformed': '--quorum doit être un nombre entier, 0 ou plus.',
		'quorum-without-ignored': '--quorum ne va qu’avec --rule ignored.',
		'best-malformed':
			'--best doit être un nombre entier de 2 à 100\u202f: celui de la meilleure mention, 1 étant la moins bonne.',
		'no-opinion-is-a-grade': '--no-opinion ne peut pas être le nombre d’une mention.',
		'language-unknown': '--lang doit être fr ou en.'
	},
	file: {
		'file-missing': () => 'Ce fichier n’existe pas.',
		'file-unreadable': () => 'Ce fichier ne peut pas être lu.',
		'utf-16': () => 'Ce fichier est en UTF-16. Enregistrez-le en CSV UTF-8.',
		'latin-1': (where: At) =>
			`${at(where)}\u202f: ce fichier n’est pas en UTF-8, il est sans doute en Latin-1 (Windows-1252). Enregistrez-le en CSV UTF-8.`,
		'not-utf-8': (where: At) =>
			`${at(where)}\u202f: ce fichier n’est pas en UTF-8. Enregistrez-le en CSV UTF-8.`,
		'not-text': (where: At) =>
			`${at(where)}\u202f: ce fichier n’est pas du texte. Enregistrez-le en CSV UTF-8.`,
		'quote-open': (where: At) => `${at(where)}\u202f: un guillemet s’ouvre et ne se ferme pas.`,
		'quote-misplaced': (where: At) =>
			`${at(where)}\u202f: un guillemet est mal placé\u202f; dans une cellule entre guillemets, doublez-le.`,
		'not-json': () => 'Ce fichier n’est pas du JSON lisible.',
		empty: () => 'Ce fichier est vide.',
		'no-rows': () => 'Ce fichier n’a que sa première ligne\u202f: il n’y a rien à compter.',
		'columns-missing': (where: At) => `Ligne 1\u202f: il manque des colonnes, ${where.column} seulement.`,
		'no-opinion-column-missing': (where: At) =>
			`${at(where)}\u202f: la dernière colonne doit être no_opinion, et non ${quoted(where.text)}.`,
		'number-column-missing': (where: At) =>
			`${at(where)}\u202f: la première colonne doit être track (décomptes) ou le numéro des bulletins, au titre vide ou «\u202fnuméro\u202f», et non ${quoted(where.text)}.`,
		'heading-empty': (where: At) => `${at(where)}\u202f: cette colonne n’a pas de titre.`,
		'track-empty': (where: At) => `${at(where)}\u202f: cette piste n’a pas de nom.`,
		'track-repeated': (where: At) => `${at(where)}\u202f: la piste ${quoted(where.text)} figure deux fois.`,
		'grade-repeated': (where: At) => `${at(where)}\u202f: le titre ${quoted(where.text)} figure deux fois.`,
		'grades-out-of-order': (where: At) =>
			`${at(where)}\u202f: les mentions doivent aller de la meilleure à la moins bonne, et non ${quoted(where.text)}.`,
		'declaration-unknown': (where: At) =>
			`${at(where)}\u202f: ${quoted(where.text)} ne dit pas une règle, une échelle et une version connues.`,
		'declaration-differs': (where: At) =>
			`${at(where)}\u202f: ${quoted(where.text)} n’est pas ce que dit la première ligne.`,
		'row-length': (where: At) =>
			`${at(where)}\u202f: ${plural('fr', where.cells?.[0] ?? 0, { one: '# cellule', other: '# cellules' })}, il en faut ${where.cells?.[1] ?? 0}.`,
		'count-malformed': (where: At) =>
			`${at(where)}\u202f: ${quoted(where.text)} n’est pas un nombre entier, 0 ou plus.`,
		'count-too-large': (where: At) =>
			`${at(where)}\u202f: ${quoted(where.text)} est trop grand pour être compté exactement.`,
		'ballot-number-malformed': (where: At) =>
			`${at(where)}\u202f: ${quoted(where.text)} n’est pas un numéro de bulletin.`,
		'ballot-repeated': (where: At) => `${at(where)}\u202f: le bulletin ${where.text} figure deux fois.`,
		'grade-unknown': (where: At) => `${at(where)}\u202f: ${quoted(where.text)} n’est pas une mention connue.`,
		'grade-of-another-scale': (where: At) =>
			`${at(where)}\u202f: ${quoted(where.text)} n’est pas de la même échelle que les mentions qui précèdent.`,
		'best-missing': (where: At) =>
			`${at(where)}\u202f: ${quoted(where.text)} est un nombre\u202f; dites avec --best lequel est la meilleure mention.`,
		'no-opinion-not-allowed': (where: At) =>
			`${at(where)}\u202f: un avis manque, et la règle required n’en laisse manquer aucun\u202f; voyez --rule worst ou ignored.`
	},
	opinionMissing: (track: string) =>
		`La piste ${quoted(track)} a des «\u202fsans opinion\u202f», et la règle required n’en laisse aucun\u202f; voyez --rule worst ou ignored.`,
	tooLarge: (track: string) =>
		`La piste ${quoted(track)} a des nombres trop grands pour être comptés exactement.`,
	ballots: (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' }),
	tracks: (n: number) => plural('fr', n, { one: '# piste', other: '# pistes' }),
	rule: {
		required: 'chaque piste reçoit une mention de chacun',
		worst: (grade: string) => `sans opinion compte comme ${quoted(grade)}`,
		ignored: 'sans opinion est laissé de côté',
		quorum: (n: number) =>
			plural('fr', n, {
				one: 'sans opinion est laissé de côté, et il faut # mention pour être classé',
				other: 'sans opinion est laissé de côté, et il faut # mentions pour être classé'
			})
	},
	headings: {
		rank: 'Rang',
		track: 'Piste',
		grade: 'Mention majoritaire',
		judged: 'Total',
		noOpinion: 'Sans opinion'
	},
	tracksHeading: 'Les pistes',
	trackLine: (track: string, sentences: string) => `${quoted(track)}\u202f: ${sentences}`,
	stepsHeading: 'Pourquoi cet ordre',
	fragilityHeading: 'Ce qui pourrait le changer'
};
