import { attendanceTables } from './attendance-tables.ts';
import { lineageTables } from './lineage-tables.ts';
import { onlineTables } from './online-tables.ts';
import type { ReleaseHead } from './release.ts';
import { tables, type Table } from './tables.ts';

type Told = Pick<ReleaseHead, 'attendance' | 'lineage' | 'online'>;

/** The tables of a release: who was there, where its tracks come from and its online ballot, where told. */
export function tablesOf({ attendance, lineage, online }: Told): readonly Table[] {
	return [
		...tables,
		...(attendance ? attendanceTables : []),
		...(lineage ? lineageTables : []),
		...(online ? onlineTables : [])
	];
}
