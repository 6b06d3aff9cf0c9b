import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import type { DayPlan } from '$lib/device/day-plan.svelte.ts';
import type { Original } from '$lib/device/duplicating.ts';
import { knownTracks } from '$lib/device/known-tracks.ts';
import type { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { tablet } from '$lib/device/tablet.svelte.ts';
import { knownLists } from '$lib/ui/workshop/known-lists.ts';
import { consultationOf, detailsOf, type Offered, type Preparation } from '$lib/ui/workshop/preparation.ts';

type Prepared = {
	readonly workshop: OpenWorkshop;
	readonly plan: DayPlan;
	readonly purpose: 'real' | 'rehearsal';
	readonly preparation: Preparation;
	readonly chosen: Offered;
	readonly original: Original | null;
};

/** Opens the workshop as it was prepared, with the tracks that are known already; or says why it does not open. */
export async function openPrepared(prepared: Prepared): Promise<Refusal | null> {
	const { workshop, plan, purpose, preparation, chosen, original } = prepared;
	if (tablet.updateWaiting) return { kind: 'update-waiting' };
	const consultation = consultationOf(preparation, chosen);
	if (isRefusal(consultation)) return consultation;
	const details = detailsOf(preparation, chosen);
	if (isRefusal(details)) return details;
	const lists = knownLists(preparation, chosen);
	if (isRefusal(lists)) return lists;
	const refusal = original && (await plan.copyFrom(original.stream));
	return refusal ?? workshop.open(consultation, purpose, details, knownTracks(lists));
}
