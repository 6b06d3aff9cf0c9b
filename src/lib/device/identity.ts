import { isRefusal } from '../core/refusal.ts';
import type { DeviceKey } from '../seal/device-key.ts';
import type { Database } from './database.ts';
import { bring, parts } from './parts.ts';
import { Refused } from './storage-failure.ts';

/** This tablet's key, made at its first start. A key made by a page that lost the race is thrown away. */
export async function identityOf(database: Database): Promise<DeviceKey> {
	const known = await database.settings.get('device');
	if (known) return known.value as DeviceKey; // our own row, and a CryptoKey has no other reader
	const making = await bring(parts.keyMaking);
	if (isRefusal(making)) throw new Refused(making);
	const made = await making.makeDeviceKey();
	return database.transaction('rw', database.settings, async () => {
		const earlier = await database.settings.get('device');
		if (earlier) return earlier.value as DeviceKey;
		await database.settings.add({ key: 'device', value: made });
		return made;
	});
}
