import type { Refusal } from '../../core/refusal.ts';
import { isRefusal } from '../../core/refusal.ts';
import { readWorkshopCode } from '../../core/workshop-code.ts';
import { keepSetting, readSetting } from '../setting.ts';
import type { Hand } from '../tablet.svelte.ts';

/** Workshops of other tablets for which this one asks the office. It gets them once a member has let it in. */
export async function expectWorkshop(hand: Hand, code: string): Promise<Refusal | null> {
	const stream = readWorkshopCode(code);
	if (isRefusal(stream)) return stream;
	return keepSetting(hand, key, [...new Set([...(await readExpected(hand)), stream])]);
}

/** Those that have not come yet. One that has come is asked for like every other workshop of this tablet. */
export async function stillExpected(hand: Hand, own: readonly string[]): Promise<readonly string[]> {
	const expected = await readExpected(hand);
	const still = expected.filter((stream) => !own.includes(stream));
	if (still.length < expected.length) await keepSetting(hand, key, still);
	return still;
}

async function readExpected({ database }: Pick<Hand, 'database'>): Promise<readonly string[]> {
	const kept = await readSetting(database, key);
	return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

const key = 'expected-workshops';
