import type { Sum } from '../../core/disclosure/part.ts';
import type { GradeLook } from '../ballot/grade-look.ts';
import { regionName } from '../office/region-name.ts';
import type { Telling } from '../result/sentences.ts';
import { judged } from './grade-rows.ts';
import { tiles } from './tiles.ts';

/** A region on the map, and what is said of it. */
export type Tile = (typeof tiles)[number] & {
	/** Its majority grade; null where it may not be shown by itself, or graded nothing. */
	readonly look: GradeLook | null;
	/** True for a region that is shown with others only. */
	readonly isTogether: boolean;
	readonly said: string;
};

export function tilesOf(track: string, regions: readonly Sum[], telling: Telling): readonly Tile[] {
	const { pooled } = telling.words.office;
	return tiles.map((tile) => {
		const own = regions.find((part) => part.regions.length === 1 && part.regions[0] === tile.code);
		const isTogether = !own && regions.some((part) => part.regions.includes(tile.code));
		const one = own && judged(track, own, telling);
		const look = one && one.rank !== null && one.grade !== null ? (telling.looks[one.grade] ?? null) : null;
		const what = look?.word ?? (isTogether ? pooled.mapTogether : pooled.mapEmpty);
		return { ...tile, look, isTogether, said: pooled.mapItem(regionName(tile.code), what) };
	});
}
