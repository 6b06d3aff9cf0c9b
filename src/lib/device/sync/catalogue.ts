import { readEntry } from '../../core/entry.ts';
import { isRefusal } from '../../core/refusal.ts';
import { foldCatalogue, type Family } from '../../core/sync/catalogue.ts';
import { hashing } from '../../seal/hash.ts';
import type { Database, OfficeRow } from '../database.ts';
import { under } from '../table.ts';

/** The consultations of an office that this tablet holds and what became of each, the last published first. */
export async function familiesOf(
	database: Database,
	{ catalogue, key }: Pick<OfficeRow, 'catalogue' | 'key'>
): Promise<Family[]> {
	const rows = await database.entries.all(under(catalogue));
	const entries = rows.flatMap((row) => {
		const entry = readEntry(row, hashing);
		return isRefusal(entry) ? [] : [entry];
	});
	return foldCatalogue(entries, key.device, hashing.hashText);
}
