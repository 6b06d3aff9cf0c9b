import { regions } from '../regions.ts';
import type { Release } from './release.ts';

/** Where and when the rooms of a release met: how many in each region, most first, and the first and the last day. */
export type Whereabouts = {
	readonly regions: readonly { readonly region: string | null; readonly rooms: number }[];
	readonly first: string;
	readonly last: string;
};

export function whereaboutsOf({ day, parts }: Pick<Release, 'day' | 'parts'>): Whereabouts {
	const rooms = parts.flatMap((part) => part.rooms);
	const days = rooms.map((room) => room.day).sort();
	const byRegion = Map.groupBy(rooms, ({ region }) => region);
	const inOrder = [...regions.map(({ code }) => code as string), null].flatMap((region) => {
		const own = byRegion.get(region);
		return own ? [{ region, rooms: own.length }] : [];
	});
	const byNumber = inOrder.sort((a, b) => b.rooms - a.rooms); // stable: the order of names within a number
	return { regions: byNumber, first: days[0] ?? day, last: days.at(-1) ?? day };
}
