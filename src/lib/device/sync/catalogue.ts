import { Dexie } from 'dexie';
import { readEntry } from '../../core/entry.ts';
import { isRefusal } from '../../core/refusal.ts';
import { foldCatalogue, type Family } from '../../core/sync/catalogue.ts';
import { hashing } from '../../seal/hash.ts';
import type { Database, OfficeRow } from '../database.ts';

/** The consultations of an office that this tablet holds and what became of each, the last published first. */
export async function familiesOf(
	database: Database,
	{ catalogue, key }: Pick<OfficeRow, 'catalogue' | 'key'>
): Promise<Family[]> {
	const rows = await database.entries
		.where(':id')
		.between([catalogue, Dexie.minKey], [catalogue, Dexie.maxKey])
		.toArray();
	const entries = rows.flatMap((row) => {
		const entry = readEntry(row, hashing);
		return isRefusal(entry) ? [] : [entry];
	});
	return foldCatalogue(entries, key.device, hashing.hashText);
}
