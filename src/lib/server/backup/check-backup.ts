import type { Tables } from '../database/tables.ts';
import { ChainCheck } from './chain-check.ts';
import { readLines, type BackupHeader, type BackupPart } from './lines.ts';
import { readLocked } from './locked-file.ts';
import type { Row } from './snapshot.ts';

/** How far a backup holds a chain. */
export type CoveredChain = Pick<Tables['chains'], 'stream' | 'device' | 'epoch' | 'seq'>;

/** What a backup was found to hold. */
export type Checked = {
	readonly header: BackupHeader;
	readonly entries: number;
	readonly chains: readonly CoveredChain[];
};

/** The parts of a backup, from its file. Throws a `BackupObstacle` where it cannot be read. */
export function readBackup(file: string, passphrase: string): AsyncIterable<BackupPart> {
	return readLines(readLocked(file, passphrase));
}

/** Reads a whole backup as restoring it would, and walks every chain in it; throws a `BackupObstacle` where it fails. */
export async function checkBackup(file: string, passphrase: string): Promise<Checked> {
	const chains: CoveredChain[] = [];
	const check = new ChainCheck();
	let header: BackupHeader | null = null;
	let entries = 0;
	let open = { table: '', columns: [] as readonly string[] };
	for await (const part of readBackup(file, passphrase)) {
		if ('header' in part) header = part.header;
		else if ('table' in part) open = part;
		else if (open.table === 'entries') {
			check.take(recordOf(open.columns, part.row));
			entries += 1;
		} else if (open.table === 'chains') {
			const { stream, device, epoch, seq } = recordOf<CoveredChain>(open.columns, part.row);
			chains.push({ stream, device, epoch, seq });
		}
	}
	if (!header) throw new Error('a backup that was read to its end has a header');
	return { header, entries, chains };
}

// The columns are those of the table, as the office wrote them; the whole file answers for itself.
function recordOf<T>(columns: readonly string[], row: Row): T {
	return Object.fromEntries(columns.map((column, index) => [column, row[index]])) as T;
}
