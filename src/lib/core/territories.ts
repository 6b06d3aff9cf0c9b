import { departments } from './departments.ts';
import { regions } from './regions.ts';

/** A place of the official geographic code that a workshop can be of: a department gives its region. */
export type Territory = {
	readonly kind: 'department' | 'region';
	readonly code: string;
	readonly name: string;
	readonly region: string | null;
	readonly department: string | null;
};

/** Every department, then every region. */
export const territories: readonly Territory[] = [
	...departments.map(({ code, name, region }) => ({
		kind: 'department' as const,
		code,
		name,
		region,
		department: code
	})),
	...regions.map(({ code, name }) => ({
		kind: 'region' as const,
		code,
		name,
		region: code,
		department: null
	}))
];

/**
 * The territories that somebody may mean: by code, or by the beginnings of words of the name in any order, whatever the
 * accents, capitals, hyphens and apostrophes. A code that is typed whole comes first, then names that begin so.
 */
export function findTerritories(typed: string, most = 8): readonly Territory[] {
	const wanted = plain(typed);
	if (wanted === '') return [];
	return territories
		.map((territory) => ({ territory, rank: rankOf(territory, wanted) }))
		.filter(({ rank }) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, most)
		.map(({ territory }) => territory);
}

/** The territory of a workshop; null where none is given. */
export function territoryOf(region: string | null, department: string | null): Territory | null {
	const code = department ?? region;
	const kind = department === null ? 'region' : 'department';
	return territories.find((one) => one.kind === kind && one.code === code) ?? null;
}

function rankOf({ code, name }: Territory, wanted: string): number {
	if (code.toLowerCase() === wanted) return 0;
	const plainName = plain(name);
	if (plainName === wanted) return 1;
	if (plainName.startsWith(wanted)) return 2;
	const words = plainName.split(' ');
	const isMeant = wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
	if (isMeant) return 3;
	return code.toLowerCase().startsWith(wanted) ? 4 : Infinity;
}

function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, ' ')
		.trim();
}
