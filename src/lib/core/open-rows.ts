import { BallotRows } from './ballot-rows.ts';
import { plainText, type FileFault, type Reading, type Rows } from './tally-file.ts';
import { TallyRows } from './tally-rows.ts';

/** Reads a file's header: counts when its first column is called `track` or `piste`, else ballots. */
export function openRows(header: readonly string[], reading: Reading): Rows | FileFault {
	const headings = header.map((heading) => heading.normalize('NFC').trim());
	const isCounts = ['track', 'piste'].includes(plainText(headings[0] ?? ''));
	return isCounts ? TallyRows.open(headings, reading) : BallotRows.open(headings, reading);
}
