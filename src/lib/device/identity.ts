import { isRefusal } from '../core/refusal.ts';
import type { DeviceKey } from '../seal/device-key.ts';
import type { Database, SettingRow } from './database.ts';
import { bring, parts } from './parts.ts';
import { Refused } from './storage-failure.ts';
import { answerOf, strictly } from './strict.ts';

/** This tablet's key, made at its first start. A key made by a page that lost the race is thrown away. */
export async function identityOf(database: Database): Promise<DeviceKey> {
	const known = await database.settings.get('device');
	if (known) return known.value as DeviceKey; // our own row, and a CryptoKey has no other reader
	const making = await bring(parts.keyMaking);
	if (isRefusal(making)) throw new Refused(making);
	const made = await making.makeDeviceKey();
	let device = made;
	await strictly(database, ['settings'], async (transaction) => {
		const settings = transaction.objectStore('settings');
		const earlier: SettingRow | undefined = await answerOf(settings.get('device'));
		if (earlier) device = earlier.value as DeviceKey;
		else settings.add({ key: 'device', value: made });
	});
	return device;
}
