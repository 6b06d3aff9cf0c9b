import { readOpenings } from './tablet-rows.ts';

type Chain = {
	readonly seq?: unknown;
	readonly summary?: { readonly phase?: unknown; readonly day?: unknown };
};

/** How long an unfinished workshop holds the version: a workshop that was left open must not hold it for ever. */
const daysHeld = 2;

/**
 * Throws while a workshop is open on this tablet, so that its version does not change under it: a browser starts a
 * waiting version by itself as soon as no page is open. The first version of all is never refused.
 */
export async function refuseWhileWorkshopIsOpen(
	registration: Pick<ServiceWorkerRegistration, 'active'>,
	now = new Date()
): Promise<void> {
	if (!registration.active) return;
	const { urns, chains } = await readOpenings();
	if (urns > 0) throw new Error('refused for now: an urn is open on this tablet');
	const since = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysHeld));
	if (chains.some((chain) => isUnderWay(chain as Chain, since))) {
		throw new Error('refused for now: a workshop is open on this tablet');
	}
}

// Until the minutes are signed a further round may be held, also of a workshop whose urn is closed.
const underWay: ReadonlySet<unknown> = new Set(['gathering', 'grading', 'closed']);

// Days compare as text: `2022-07-05`. A workshop in which this tablet wrote nothing goes on elsewhere: it came in a file.
function isUnderWay({ seq, summary }: Chain, since: string): boolean {
	if (seq === 0) return false;
	const { phase, day } = summary ?? {};
	return underWay.has(phase) && typeof day === 'string' && day >= since;
}

function dayOf(date: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
