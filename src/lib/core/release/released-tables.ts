import { lineageTables } from './lineage-tables.ts';
import { onlineTables } from './online-tables.ts';
import type { ReleaseHead } from './release.ts';
import { tables, type Table } from './tables.ts';

/** The tables of a release: where its tracks come from and its online ballot stand beside the rooms, where told. */
export function tablesOf({ lineage, online }: Pick<ReleaseHead, 'lineage' | 'online'>): readonly Table[] {
	return [...tables, ...(lineage ? lineageTables : []), ...(online ? onlineTables : [])];
}
