import type { Refusal } from '../core/refusal.ts';
import type { Database } from './database.ts';
import { keepSetting, readSetting } from './setting.ts';
import type { Hand } from './tablet.svelte.ts';

/**
 * The workshop whose vote this tablet is going round with, or null. While it is, no page of Préau shows anything but
 * the hand-over, whatever is reloaded, and the way out is the facilitator's code. Only while its urn is there: a mark
 * that outlived its urn locks nobody out.
 */
export async function whereGoingRound(database: Database): Promise<string | null> {
	const stream = await readSetting(database, mark);
	if (typeof stream !== 'string') return null;
	return (await database.urns.countBy('stream', stream)) > 0 ? stream : null;
}

export function goRound(hand: Hand, stream: string): Promise<Refusal | null> {
	return keepSetting(hand, mark, stream);
}

export function comeBack(hand: Hand): Promise<Refusal | null> {
	return keepSetting(hand, mark, undefined);
}

const mark = 'going-round';
