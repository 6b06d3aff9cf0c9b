import type { Transaction } from 'kysely';
import { foldSorting } from '../../core/office/sorting.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { rowOfAct, rowOfCommon } from './projecting-acts.ts';
import { entryOf } from '../ledger/entry-rows.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { chainsOf, lockStream, rowsOf } from '../ledger/stream.ts';

/** Makes the common tracks and what was done with rooms' tracks again from their streams; where these stand is of rooms. */
export async function rebuildSortings(ledger: Ledger): Promise<void> {
	const sortings = await ledger.db.selectFrom('sortings').select('stream').execute();
	for (const { stream } of sortings) await transact(ledger.db, (trx) => rebuildOne(trx, ledger, stream));
}

async function rebuildOne(trx: Transaction<Tables>, { office }: Ledger, sorting: string): Promise<void> {
	await lockStream(trx, sorting);
	const rows = await rowsOf(trx, sorting, await chainsOf(trx, sorting), ({ counted }) => counted);
	const { tracks, acts } = foldSorting(rows.map(entryOf), office.id);
	await trx.deleteFrom('common_tracks').where('sorting', '=', sorting).execute();
	await trx.deleteFrom('source_acts').where('sorting', '=', sorting).execute();
	const commons = [...tracks.values()].map((track) => rowOfCommon(sorting, track));
	const done = [...acts.values()].map((act) => rowOfAct(sorting, act));
	for (let start = 0; start < commons.length; start += most)
		await trx
			.insertInto('common_tracks')
			.values(commons.slice(start, start + most))
			.execute();
	for (let start = 0; start < done.length; start += most)
		await trx
			.insertInto('source_acts')
			.values(done.slice(start, start + most))
			.execute();
}

const most = 1000;
