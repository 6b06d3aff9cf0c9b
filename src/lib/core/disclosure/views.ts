import { merged, type Part } from './part.ts';

/** All of it; null where nothing may be shown. */
export function totalOf(parts: readonly Part[]): Part | null {
	return parts.length === 0 ? null : merged(parts);
}

/** By region; parts of several regions stand apart, under all their names. Together they are the total. */
export function byRegion(parts: readonly Part[]): readonly Part[] {
	const grouped = Map.groupBy(parts, ({ regions }) => regions.join(' '));
	return [...grouped.values()].map(merged);
}

/** What there was at the end of each day on which something was added, the oldest first. */
export function untilEachDay(parts: readonly Part[]): readonly Part[] {
	const days = [...Map.groupBy(parts, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
	let sofar: Part[] = [];
	return days.map(([, own]) => {
		sofar = [merged([...sofar, ...own])];
		return sofar[0]!;
	});
}
