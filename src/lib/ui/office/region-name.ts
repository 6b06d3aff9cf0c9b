import { regions } from '../../core/regions.ts';

/** What a region is called, by its code; the code itself where it is not known. */
export function regionName(code: string): string {
	return regions.find((region) => region.code === code)?.name ?? code;
}
