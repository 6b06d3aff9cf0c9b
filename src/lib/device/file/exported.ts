import type { Refusal } from '../../core/refusal.ts';
import { marksAsKept, readMarks, type Marks } from '../../core/sync/exported.ts';
import type { Database } from '../database.ts';
import { keepSetting, readSetting } from '../setting.ts';
import type { Hand } from '../tablet.svelte.ts';

/** Remembers up to where a workshop left this tablet in a file; where the file went from there nobody knows. */
export function noteExported(hand: Hand, stream: string, marks: Marks): Promise<Refusal | null> {
	return keepSetting(hand, keyOf(stream), marksAsKept(marks));
}

/** Up to where a workshop left this tablet in files. */
export async function exportedMarks(database: Database, stream: string): Promise<Marks> {
	return readMarks(await readSetting(database, keyOf(stream)));
}

function keyOf(stream: string): string {
	return `exported:${stream}`;
}
