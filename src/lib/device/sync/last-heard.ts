import type { OfficeHeard } from '../../core/sync/office-heard.ts';
import type { OfficeRow } from '../database.ts';
import { keepSetting } from '../setting.ts';
import type { Hand } from '../tablet.svelte.ts';

export const heardKey = 'office-heard';

/** Keeps that the office has just answered, and the time that it named (ISO), for the pre-flight of another day. */
export async function keepHeard(
	hand: Hand,
	office: Pick<OfficeRow, 'key'>,
	at: string | null
): Promise<void> {
	const now = Date.now();
	const apart = at === null ? null : Math.round((now - Date.parse(at)) / 60_000);
	const heard: OfficeHeard = { office: office.key.device, at: now, apart };
	await keepSetting(hand, heardKey, heard);
}
