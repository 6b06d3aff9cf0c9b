import type { Database } from './database.ts';
import { storing } from './storage-failure.ts';
import { answerOf, strictly } from './strict.ts';
import { checkWriter } from './writer.ts';
import type { Hand } from './tablet.svelte.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';

/** A row of the tablet's settings as it lies on the disk: believed only when it was read by a schema. */
export async function readSetting(database: Database, key: string): Promise<unknown> {
	const row = await storing(() => database.settings.get(key));
	return isRefusal(row) ? undefined : row?.value;
}

/** Keeps a setting, or forgets it where there is no value; refused to a page that is no longer the writer. */
export async function keepSetting(
	{ database, writer }: Pick<Hand, 'database' | 'writer'>,
	key: string,
	value: unknown
): Promise<Refusal | null> {
	const kept = await storing(() =>
		strictly(database, ['settings'], async (transaction) => {
			await checkWriter(transaction, writer);
			const settings = transaction.objectStore('settings');
			if (value === undefined) await answerOf(settings.delete(key));
			else await answerOf(settings.put({ key, value }));
		})
	);
	return isRefusal(kept) ? kept : null;
}
