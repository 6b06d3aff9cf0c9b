import type { FileFault } from '../../core/tally-file.ts';
import { plural } from '../language.ts';

type At = Pick<FileFault, 'row' | 'column' | 'text' | 'cells'>;

const quoted = (text: string) => `“${text}”`;
const at = ({ row, column }: At) => (column === 0 ? `Row ${row}` : `Row ${row}, column ${column}`);

export const tallyFile: typeof import('../fr/tally-file.ts').tallyFile = {
	usage:
		'Usage: npm run tally -- FILE [--rule required|worst|ignored] [--quorum N] [--best N] [--no-opinion TEXT] [--lang fr|en] [--json]\n' +
		'FILE: a CSV in UTF-8. Either counts (track, the grades from best to worst, no_opinion), or ballots (a column of numbers, then one for each track; grades as words, or as numbers with --best, the number of the best). Or a .json file of tallies that Préau gave. A file of Préau names its rule; --rule tries another one.',
	arguments: {
		'unknown-option': 'An option is not known or has no value. See --help.',
		'one-file': 'One file is needed, and only one. See --help.',
		'rule-unknown': '--rule must be required, worst or ignored.',
		'quorum-malformed': '--quorum must be a whole number, 0 or more.',
		'quorum-without-ignored': '--quorum only goes with --rule ignored.',
		'best-malformed':
			'--best must be a whole number from 2 to 100: that of the best grade, 1 being the worst.',
		'no-opinion-is-a-grade': '--no-opinion cannot be the number of a grade.',
		'language-unknown': '--lang must be fr or en.'
	},
	file: {
		'file-missing': () => 'This file does not exist.',
		'file-unreadable': () => 'This file cannot be read.',
		'utf-16': () => 'This file is in UTF-16. Save it as CSV UTF-8.',
		'latin-1': (where) =>
			`${at(where)}: this file is not in UTF-8, it is probably in Latin-1 (Windows-1252). Save it as CSV UTF-8.`,
		'not-utf-8': (where) => `${at(where)}: this file is not in UTF-8. Save it as CSV UTF-8.`,
		'not-text': (where) => `${at(where)}: this file is not text. Save it as CSV UTF-8.`,
		'quote-open': (where) => `${at(where)}: a quotation mark opens and does not close.`,
		'quote-misplaced': (where) =>
			`${at(where)}: a quotation mark is misplaced; inside a quoted cell, double it.`,
		'not-json': () => 'This file is not readable JSON.',
		empty: () => 'This file is empty.',
		'no-rows': () => 'This file has only its first row: there is nothing to count.',
		'columns-missing': (where) => `Row 1: columns are missing, there are only ${where.column}.`,
		'no-opinion-column-missing': (where) =>
			`${at(where)}: the last column must be no_opinion, not ${quoted(where.text)}.`,
		'number-column-missing': (where) =>
			`${at(where)}: the first column must be track (counts) or the number of the ballots, headed by nothing or “number”, not ${quoted(where.text)}.`,
		'heading-empty': (where) => `${at(where)}: this column has no heading.`,
		'track-empty': (where) => `${at(where)}: this track has no name.`,
		'track-repeated': (where) => `${at(where)}: the track ${quoted(where.text)} stands there twice.`,
		'grade-repeated': (where) => `${at(where)}: the heading ${quoted(where.text)} stands there twice.`,
		'grades-out-of-order': (where) =>
			`${at(where)}: the grades must go from best to worst, not ${quoted(where.text)}.`,
		'declaration-unknown': (where) =>
			`${at(where)}: ${quoted(where.text)} does not name a known rule, scale and version.`,
		'declaration-differs': (where) => `${at(where)}: ${quoted(where.text)} is not what the first row says.`,
		'row-length': (where) =>
			`${at(where)}: ${plural('en', where.cells?.[0] ?? 0, { one: '# cell', other: '# cells' })}, ${where.cells?.[1] ?? 0} needed.`,
		'count-malformed': (where) => `${at(where)}: ${quoted(where.text)} is not a whole number, 0 or more.`,
		'count-too-large': (where) => `${at(where)}: ${quoted(where.text)} is too large to be counted exactly.`,
		'ballot-number-malformed': (where) =>
			`${at(where)}: ${quoted(where.text)} is not the number of a ballot.`,
		'ballot-repeated': (where) => `${at(where)}: ballot ${where.text} stands there twice.`,
		'grade-unknown': (where) => `${at(where)}: ${quoted(where.text)} is not a known grade.`,
		'grade-of-another-scale': (where) =>
			`${at(where)}: ${quoted(where.text)} is not of the same scale as the grades before it.`,
		'best-missing': (where) =>
			`${at(where)}: ${quoted(where.text)} is a number; say with --best which one is the best grade.`,
		'no-opinion-not-allowed': (where) =>
			`${at(where)}: an answer is missing, and the rule required lets none be missing; see --rule worst or ignored.`
	},
	opinionMissing: (track) =>
		`The track ${quoted(track)} has “no opinion” answers, and the rule required allows none; see --rule worst or ignored.`,
	tooLarge: (track) => `The track ${quoted(track)} has numbers too large to be counted exactly.`,
	ballots: (n) => plural('en', n, { one: '# ballot', other: '# ballots' }),
	tracks: (n) => plural('en', n, { one: '# track', other: '# tracks' }),
	rule: {
		required: 'everyone grades every track',
		worst: (grade) => `no opinion counts as ${quoted(grade)}`,
		ignored: 'no opinion is left aside',
		quorum: (n) =>
			plural('en', n, {
				one: 'no opinion is left aside, and # grade is needed to be ranked',
				other: 'no opinion is left aside, and # grades are needed to be ranked'
			})
	},
	headings: {
		rank: 'Rank',
		track: 'Track',
		grade: 'Majority grade',
		judged: 'Total',
		noOpinion: 'No opinion'
	},
	tracksHeading: 'The tracks',
	trackLine: (track, sentences) => `${quoted(track)}: ${sentences}`,
	stepsHeading: 'Why this order',
	fragilityHeading: 'What could change it'
};
