import type { Sum } from '../../core/disclosure/part.ts';
import { rank, type Ranked } from '../../core/judgment.ts';
import { isRefusal } from '../../core/refusal.ts';
import { linesOf } from '../result/picture-text.ts';
import { blocksOf, type Block } from '../result/profile.ts';
import type { Telling } from '../result/sentences.ts';

/** One group's grades of one track, as a picture puts them; lengths are in the picture's own units. */
export type GradeRow = {
	readonly key: string;
	readonly label: readonly string[];
	readonly note: string;
	readonly blocks: readonly Block[];
	/** The colour step of each grade of the scale. */
	readonly steps: readonly number[];
	readonly top: number;
};

export const rowWidth = 420;
export const labelLine = 20;
export const barTall = 28;
const [noteTall, gap] = [24, 12];

/** How tall a row is. */
export function tallOf({ label }: Pick<GradeRow, 'label'>): number {
	return label.length * labelLine + barTall + noteTall + gap;
}

/** A group of rooms, and what it is called. */
export type Named = { readonly key: string; readonly label: string; readonly part: Sum };

/** Rows under each other; groups that did not grade the track have none. */
export function gradeRows(track: string, groups: readonly Named[], telling: Telling): readonly GradeRow[] {
	let top = 0;
	return groups.flatMap(({ key, label, part }) => {
		const one = judged(track, part, telling);
		if (!one) return [];
		const look = one.rank === null || one.grade === null ? null : (telling.looks[one.grade] ?? null);
		const count = telling.words.office.pooled.opinions(
			one.judged - (telling.rule.kind === 'worst' ? one.noOpinion : 0)
		);
		const note = look ? `${look.word}, ${count}` : count;
		const lines = linesOf(label, rowWidth, { size: 15, line: labelLine, weight: 600 });
		const row = {
			key,
			label: lines,
			note,
			blocks: blocksOf(one),
			steps: telling.looks.map(({ step }) => step),
			top
		};
		top += tallOf(row);
		return [row];
	});
}

/** A track as this group alone judges it; null where it did not grade it. */
export function judged(track: string, part: Sum, { rule }: Telling): Ranked | null {
	const tally = part.tallies.find((one) => one.track === track);
	if (!tally) return null;
	const found = rank([{ id: track, tally: tally.counts, noOpinion: tally.noOpinion }], rule);
	return isRefusal(found) ? null : (found[0] ?? null);
}
