import { isRefusal } from '$lib/core/refusal.ts';
import { takeFile } from '$lib/device/file/reading.ts';
import { writeFile } from '$lib/device/file/writing.ts';
import type { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';

/** Carries what one tablet holds of a workshop to another one, in a file. */
export async function carry(from: Hand, to: Hand, workshop: OpenWorkshop): Promise<void> {
	const written = await writeFile(from, workshop.stream);
	if (isRefusal(written)) throw new Error(written.kind);
	const taken = await takeFile(to, written.blob);
	if (isRefusal(taken)) throw new Error(taken.kind);
	await workshop.refresh();
}
