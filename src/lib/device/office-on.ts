import type { Database } from './database.ts';

/** The device by which the office that this tablet joined writes in its workshops; null while it joined none. */
export async function officeOn(database: Database): Promise<string | null> {
	return (await database.offices.get(1))?.key.device ?? null;
}
