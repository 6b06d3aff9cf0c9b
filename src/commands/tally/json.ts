import { isRefusal, type Refusal } from '../../lib/core/refusal.ts';
import { distinctNames } from '../../lib/core/tally-csv.ts';
import { readTallyExport } from '../../lib/core/tally-export.ts';
import type { TallyFile } from '../../lib/core/tally-file.ts';
import { textOf, type TextFault } from './text.ts';

export type JsonFault = TextFault | { readonly kind: 'not-json'; readonly row: 0 };

/** A file of tallies that Préau gave: its counts and its rule, once its own ranks were found to follow from them. */
export async function readJson(path: string): Promise<TallyFile | Refusal | JsonFault> {
	let fault: TextFault | null = null;
	let text = '';
	for await (const piece of textOf(path, (found) => (fault = found))) text += piece;
	if (fault) return fault;
	const value = parsed(text);
	if (value === undefined) return { kind: 'not-json', row: 0 };
	const tallies = readTallyExport(value);
	if (isRefusal(tallies)) return tallies;
	const { ballots, scale, grades, rule, tracks } = tallies;
	const names = distinctNames(tracks.map(({ id, text }) => text ?? id));
	const options = tracks.map(({ counts, noOpinion }, index) => ({
		id: names[index] ?? '',
		tally: counts,
		noOpinion
	}));
	return { kind: 'tallies', ballots, scale, labels: grades, options, rule };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
