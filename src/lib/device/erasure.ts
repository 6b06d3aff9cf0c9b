import { erasedTargets } from '../core/erased-targets.ts';
import { readEntry, type Entry, type HollowEntry } from '../core/entry.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import type { Workshop } from '../core/workshop.ts';
import { hashing } from '../seal/hash.ts';
import { officeOn } from './office-on.ts';
import { storing } from './storage-failure.ts';
import { strictly } from './strict.ts';
import { under } from './table.ts';
import type { Hand } from './tablet.svelte.ts';
import { checkWriter } from './writer.ts';

/**
 * Takes erased words off this disk for ever when the erasure, or the words, came from elsewhere, in whatever order. Only
 * who may write in the workshop erases here, and this tablet's office; heads stay, so that the chain can be checked.
 */
export async function dropErased(
	{ database, writer }: Hand,
	{ stream, withoutEffect }: Workshop
): Promise<Refusal | null> {
	if (!withoutEffect.some(({ reason }) => reason === 'erased')) return null;
	const done = await storing(async () => {
		const rows = await database.entries.all(under(stream));
		const read = rows.map((row) => readEntry(row, hashing)).filter((one) => !isRefusal(one));
		const entries = read as (Entry | HollowEntry)[];
		const targets = erasedTargets(entries, await officeOn(database));
		const doomed = entries.filter((one) => targets.has(one.hash) && !isWordless(one));
		if (doomed.length === 0) return;
		await strictly(database, ['settings', 'entries'], async (transaction) => {
			const checked = checkWriter(transaction, writer);
			for (const { head } of doomed) transaction.objectStore('entries').put({ head });
			await checked;
		});
	});
	return isRefusal(done) ? done : null;
}

function isWordless(entry: Entry | HollowEntry): boolean {
	return 'hollow' in entry && entry.hollow === 'erased';
}
