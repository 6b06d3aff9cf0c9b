import type { Database } from '../database/tables.ts';

/** True when the office holds something of this room, and whoever asks may see it (a region, or null for all). */
export async function isInScope(db: Database, stream: string, scope: string | null): Promise<boolean> {
	const rooms = db.selectFrom('rooms').select('stream').where('stream', '=', stream);
	const row = await (scope === null ? rooms : rooms.where('region', '=', scope)).executeTakeFirst();
	return row !== undefined;
}
