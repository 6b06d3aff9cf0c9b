import { isRefusal } from '$lib/core/refusal.ts';
import type { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { keepArrivals } from '$lib/device/sync/arriving.ts';
import { headsOf } from '$lib/device/sync/holdings.ts';
import { packBatch } from '$lib/device/sync/packing.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';

/** Carries what one tablet holds of a workshop to another one, as a file or an office would. */
export async function carry(from: Hand, to: Hand, workshop: OpenWorkshop): Promise<void> {
	const { database, key } = from;
	const { stream } = workshop;
	const heads = await headsOf(database, stream);
	const packed = await packBatch({ database, key, stream, heads, careful: false }, new Map(), 10_000);
	const kept = await keepArrivals(to, packed!.batch);
	if (isRefusal(kept)) throw new Error(kept.kind);
	await workshop.refresh();
}
