import { summed, type Sum } from './part.ts';

/** All of it; null where nothing may be shown. */
export function totalOf(parts: readonly Sum[]): Sum | null {
	return parts.length === 0 ? null : summed(parts);
}

/** By region; parts of several regions stand apart, under all their names. Together they are the total. */
export function byRegion(parts: readonly Sum[]): readonly Sum[] {
	const grouped = Map.groupBy(parts, ({ regions }) => regions.join(' '));
	return [...grouped.values()].map(summed);
}

/** What there was at the end of each day on which something was added, the oldest first. */
export function untilEachDay(parts: readonly Sum[]): readonly Sum[] {
	const days = [...Map.groupBy(parts, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
	let sofar: Sum[] = [];
	return days.map(([, own]) => {
		sofar = [summed([...sofar, ...own])];
		return sofar[0]!;
	});
}
