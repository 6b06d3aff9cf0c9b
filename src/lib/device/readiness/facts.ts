import { version } from '$app/environment';
import type { Facts } from '../../core/readiness-facts.ts';
import { offeredOf } from '../../core/sync/catalogue.ts';
import { readHeard } from '../../core/sync/office-heard.ts';
import { newId } from '../../seal/random.ts';
import { isSignedBy, signValue } from '../../seal/signed-value.ts';
import { readSetting } from '../setting.ts';
import { familiesOf } from '../sync/catalogue.ts';
import { officeOf } from '../sync/joining.ts';
import { heardKey } from '../sync/last-heard.ts';
import type { Hand } from '../tablet.svelte.ts';
import { missingParts } from './offline-copy.ts';
import { isInstalled, systemOf } from './this-system.ts';

/** Everything that the pre-flight looks at, read anew; whether a version waits is told by whoever watches it. */
export async function readFacts(hand: Hand, updateWaiting: boolean): Promise<Facts> {
	const [missing, persistent, free, battery, isWriter, signs, office] = await Promise.all([
		missingParts(),
		orNull(() => navigator.storage.persisted()),
		freeSpace(),
		readBattery(),
		isWriterOf(hand),
		makesSignatures(hand),
		readOffice(hand)
	]);
	return {
		system: systemOf(),
		installed: isInstalled(),
		offline: { controlled: Boolean(navigator.serviceWorker?.controller), missing },
		persistent,
		free,
		clock: { now: Date.now(), built: builtAt(), apart: office.apart, zone: zone() },
		battery,
		isWriter,
		updateWaiting,
		office: { joined: office.joined, minutesSince: office.minutesSince },
		signs,
		published: office.published
	};
}

/** Asks the browser to keep what lies here for as long as the person does. */
export async function askToPersist(): Promise<boolean> {
	return (await orNull(() => navigator.storage.persist())) ?? false;
}

async function freeSpace(): Promise<number | null> {
	const { quota, usage = 0 } = (await orNull(() => navigator.storage.estimate())) ?? {};
	return quota === undefined ? null : Math.max(0, quota - usage);
}

type Battery = { readonly level: number; readonly charging: boolean };
type WithBattery = Navigator & { readonly getBattery?: () => Promise<Battery> };

async function readBattery(): Promise<Facts['battery']> {
	const battery = await orNull(async () => (await (navigator as WithBattery).getBattery?.()) ?? null);
	return battery && { level: battery.level, charging: battery.charging };
}

async function isWriterOf({ database, writer }: Hand): Promise<boolean> {
	return (await readSetting(database, 'writer')) === writer.id;
}

// A fresh word, signed and checked: a key that lost its private half is found here and not in the field.
async function makesSignatures({ key }: Hand): Promise<boolean> {
	const value = { context: 'preau-readiness-1', nonce: newId() };
	return (await orNull(async () => isSignedBy(key, value, await signValue(key, value)))) ?? false;
}

async function readOffice({ database }: Hand) {
	const office = await officeOf(database);
	if (!office) return { joined: false, minutesSince: null, apart: null, published: 0 };
	const heard = readHeard(await readSetting(database, heardKey), office.key.device);
	return {
		joined: true,
		minutesSince: heard && Math.max(0, Math.round((Date.now() - heard.at) / 60_000)),
		apart: heard?.apart ?? null,
		published: offeredOf(await familiesOf(database, office)).length
	};
}

// The version is the time at which the application was built.
function builtAt(): number | null {
	return /^\d{13}$/u.test(version) ? Number(version) : null;
}

function zone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
}

// What a browser refuses to tell, or has no word for, is not known.
async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
	try {
		return await ask();
	} catch {
		return null;
	}
}
