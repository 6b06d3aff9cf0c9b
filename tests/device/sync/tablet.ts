import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Underway } from '$lib/core/sync/delivery.ts';
import { underway } from '$lib/device/sync/deliveries.ts';
import { join, officeOf } from '$lib/device/sync/joining.ts';
import { Line } from '$lib/device/sync/line.ts';
import { runRound } from '$lib/device/sync/round.ts';
import { isTrouble } from '$lib/device/sync/wire.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { newId } from '$lib/seal/random.ts';

/** Joins the office at the other end of the line. */
export async function joined(hand: Hand): Promise<void> {
	const office = await join(hand.database, hand.key, newId(), 'test');
	if (isRefusal(office)) throw new Error(office.kind);
}

/** One round of the loop, and what it heard; null when nothing stopped it. */
export async function round(
	hand: Hand,
	opened: readonly OpenWorkshop[] = []
): Promise<{ readonly stopped: Refusal | null; readonly heard: string[]; readonly received: number }> {
	const office = (await officeOf(hand.database))!;
	const heard: string[] = [];
	let received = 0;
	const stopped = await runRound(
		hand,
		new Line(hand, office, 'test', new AbortController().signal),
		office,
		opened.map(({ stream }) => stream),
		{
			begins: () => {},
			received: (entries) => (received += entries),
			heard: (at) => heard.push(at),
			changed: async (stream) => {
				const open = opened.find((one) => one.stream === stream) ?? (await OpenWorkshop.read(hand, stream));
				await open.refresh();
			}
		}
	);
	return { stopped: stopped && isTrouble(stopped) ? stopped.refusal : stopped, heard, received };
}

/** What people see of a workshop. */
export function seen(hand: Hand, { stream }: OpenWorkshop): Promise<Underway> {
	return underway(hand.database, stream);
}
