import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import type { Rule } from '$lib/core/rule.ts';
import { Database } from '$lib/device/database.ts';
import { identityOf } from '$lib/device/identity.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import type { Table } from '$lib/device/table.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { newId } from '$lib/seal/random.ts';

export const details = {
	place: 'Rennes',
	region: '53',
	department: null,
	day: '2026-11-23',
	people: 30,
	byCategory: {}
};

/** A tablet of its own in real IndexedDB. */
export async function newHand(name = `tablet ${newId()}`): Promise<Hand> {
	const database = new Database(name);
	const key = await identityOf(database);
	return { database, writer: await becomeWriter(database), key };
}

/** A workshop that has just opened on a tablet. */
export async function newRoom(
	hand: Hand,
	rule: Rule = { kind: 'worst' },
	purpose: 'real' | 'rehearsal' = 'real'
) {
	const room = await OpenWorkshop.read(hand, newId());
	await must(room.open(builtInConsultation(rule), purpose, details));
	return room;
}

/**
 * A workshop whose list is frozen, with so many tracks in each of its three questions, and its urn open. `before` is done
 * first, and says which other tablets hold an urn.
 */
export async function votingRoom(
	hand: Hand,
	tracks: number,
	rule?: Rule,
	before?: (room: OpenWorkshop) => Promise<readonly string[]>
): Promise<OpenWorkshop> {
	const room = await newRoom(hand, rule);
	for (const question of ['q1', 'q2', 'q3']) {
		const texts = Array.from({ length: tracks }, (_, index) => `${question} track ${index}`);
		await must(room.addProposals(question, texts, 'facilitator'));
	}
	await must(room.openRound(undefined, await before?.(room)));
	return room;
}

/** Awaits an act that the test takes for granted. */
export async function must(act: Promise<unknown>): Promise<void> {
	const refusal = await act;
	if (refusal) throw new Error(JSON.stringify(refusal));
}

/** Everything that a database holds, store by store, as a thief with the browser open would read it. */
export async function everything({ database }: Hand): Promise<Record<string, unknown[]>> {
	const opened = await database.open();
	const stores = [...opened.objectStoreNames];
	return Object.fromEntries(await Promise.all(stores.map(async (name) => [name, await opened.getAll(name)])));
}

/** Takes every row out of a table, as a browser that lost it. */
export async function emptied<Row, Key extends IDBValidKey>(table: Table<Row, Key>): Promise<void> {
	for (const key of await table.keys()) await table.delete(key);
}
