import { isRefusal } from '../core/refusal.ts';
import { forget, remember } from './canary.ts';
import { minuteOf } from './claimed-time.ts';
import { readJournal, writeDrafts } from './journal.ts';
import type { Hand } from './tablet.svelte.ts';

/** Goes on with what is left of a journal after a loss: the next entry begins a new epoch and says so. */
export async function mendLoss({ database, writer, key }: Hand, stream: string): Promise<void> {
	const chain = await database.chains.get(stream);
	if (!chain) return forget(localStorage, stream);
	const journal = await readJournal(database, key.device, stream);
	if (isRefusal(journal)) return;
	const mended = await writeDrafts(database, writer, { ...journal, broken: true }, [], minuteOf());
	if (!isRefusal(mended)) remember(localStorage, mended.chain);
}
