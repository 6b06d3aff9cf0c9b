import type { Workshop } from './workshop.ts';

type Led = Pick<Workshop, 'opened' | 'leadsTaken'>;

/**
 * The tablet that leads a workshop, by its id: the one that opened it, until another one took the lead because it did
 * not come back. Null where none is open yet.
 */
export function leaderOf({ opened, leadsTaken }: Led): string | null {
	return leadsTaken.at(-1)?.device ?? opened?.owner ?? null;
}

/** True on the tablet that leads, and where no workshop is open yet. */
export function leads(workshop: Led, device: string): boolean {
	const leader = leaderOf(workshop);
	return leader === null || leader === device;
}
