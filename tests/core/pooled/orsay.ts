import type { Part } from '$lib/core/disclosure/part.ts';
import type { AskedQuestion } from '$lib/core/pooled/pool.ts';
import { partOf } from './parts.ts';

/**
 * Three of the twelve candidates in the three polling stations of Orsay, 22 April 2007, best grade first; blank ballots
 * count as the last grade, as was announced (MieuxVoter/majority-judgment-datasets, CC0).
 */
const stations = [
	[
		'01',
		{
			Bayrou: [74, 175, 141, 82, 46, 41],
			Royal: [83, 108, 116, 109, 73, 70],
			Sarkozy: [127, 108, 91, 59, 30, 144]
		}
	],
	[
		'06',
		{
			Bayrou: [100, 185, 134, 85, 54, 43],
			Royal: [112, 136, 115, 90, 80, 68],
			Sarkozy: [101, 120, 80, 69, 45, 186]
		}
	],
	[
		'12',
		{
			Bayrou: [62, 172, 159, 89, 46, 45],
			Royal: [94, 149, 100, 92, 58, 80],
			Sarkozy: [103, 115, 76, 72, 48, 159]
		}
	]
] as const;

export const orsay: readonly Part[] = stations.map(([id, given]) => partOf(id, given, { regions: [id] }));

export const president: AskedQuestion = {
	question: 'president',
	tracks: ['Bayrou', 'Royal', 'Sarkozy'],
	grades: 6,
	rule: { kind: 'worst' }
};
