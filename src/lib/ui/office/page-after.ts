import type { RoomFilter } from '../../core/office/room-filter.ts';

/** The address of the page that begins after a room, with the same choices. */
export function pageAfter(
	filter: RoomFilter,
	{ received, stream }: { readonly received: string; readonly stream: string }
): string {
	const choices = Object.entries({ ...filter, after: `${received}~${stream}` });
	return `?${new URLSearchParams(choices.filter((choice): choice is [string, string] => choice[1] !== null))}`;
}
