import type { Underway } from '../../core/sync/delivery.ts';
import type { Database } from '../database.ts';
import { underway } from './deliveries.ts';

/** How far each workshop is on its way. Only what changed is counted again: a cast ballot costs no look at a journal. */
export class Counting {
	readonly #database: Database;
	#counted: ReadonlyMap<string, { readonly state: string; readonly way: Underway }> = new Map();

	constructor(database: Database) {
		this.#database = database;
	}

	/** Entries of this workshop came from elsewhere, or it left in a file: it is counted anew. */
	forget(stream: string): void {
		this.#counted = new Map([...this.#counted].filter(([known]) => known !== stream));
	}

	async count(): Promise<ReadonlyMap<string, Underway>> {
		const database = this.#database;
		const [chains, rows] = await Promise.all([database.chains.all(), database.deliveries.all()]);
		const deliveries = new Map(rows.map((row) => [row.stream, row]));
		const counted = await Promise.all(
			chains.map(async ({ stream, epoch, seq }) => {
				const row = deliveries.get(stream);
				const state = `${epoch} ${seq} ${row?.receipt?.receipt.request} ${row?.refusal?.kind}`;
				const known = this.#counted.get(stream);
				const way = known?.state === state ? known.way : await underway(database, stream);
				return [stream, { state, way }] as const;
			})
		);
		this.#counted = new Map(counted);
		return new Map(counted.map(([stream, { way }]) => [stream, way]));
	}
}
