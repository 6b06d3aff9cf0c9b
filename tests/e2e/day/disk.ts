import type { Page } from '@playwright/test';

export type Row = Record<string, unknown>;
export type Disk = {
	readonly entries: readonly { readonly head: Row; readonly salt?: string; readonly body?: Row }[];
	readonly chains: readonly (Row & {
		readonly stream: string;
		readonly hash: string | null;
		readonly seq: number;
	})[];
	readonly urns: readonly (Row & { readonly id: string; readonly turn: number; readonly spoiled: number })[];
	readonly ballots: readonly { readonly id: string; readonly urn: string }[];
	readonly drafts: readonly { readonly key: string; readonly text: string }[];
};

/** What lies in the tablet's database, read past the application. */
export function readDisk(page: Page): Promise<Disk> {
	return page.evaluate(
		() =>
			new Promise<Disk>((resolve, reject) => {
				const opening = indexedDB.open('preau');
				opening.onerror = () => reject(opening.error ?? new Error('the database does not open'));
				opening.onsuccess = () => {
					const database = opening.result;
					const stores = ['entries', 'chains', 'urns', 'ballots', 'drafts'];
					const reading = database.transaction(stores, 'readonly');
					const requests = stores.map((store) => reading.objectStore(store).getAll());
					reading.oncomplete = () => {
						database.close();
						const rows = requests.map((request) => JSON.parse(JSON.stringify(request.result)) as unknown);
						resolve(Object.fromEntries(stores.map((store, index) => [store, rows[index]])) as Disk);
					};
				};
			})
	);
}

/** The journal as far as a turn must not move it: how many entries there are, and where their chain ends. */
export function journalOf({ entries, chains }: Disk): string {
	return JSON.stringify([entries.length, chains.map(({ stream, seq, hash }) => [stream, seq, hash])]);
}

/** The texts of all proposals in the journal. */
export function proposalTexts({ entries }: Disk): string[] {
	return entries
		.filter(({ head }) => head['kind'] === 'proposal-added')
		.map(({ body }) => body?.['text'] as string);
}
