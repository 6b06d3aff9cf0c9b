import type { Consultation } from '../core/consultation.ts';
import { readOwnConsultation, type OwnConsultation } from '../core/own-consultation.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import { consultationId } from '../core/sync/catalogue.ts';
import { hashing } from '../seal/hash.ts';
import { minuteOf } from './claimed-time.ts';
import type { Database } from './database.ts';
import { keepSetting } from './setting.ts';
import { storing } from './storage-failure.ts';
import { startingWith } from './table.ts';
import type { Hand } from './tablet.svelte.ts';

/** The consultations that were made on this tablet, the last one first. */
export async function ownConsultations(database: Database): Promise<readonly OwnConsultation[]> {
	const rows = await storing(() => database.settings.all(startingWith(prefix)));
	if (isRefusal(rows)) return [];
	const own = rows.flatMap(({ key, value }) => {
		const read = readOwnConsultation(value);
		return read ? [{ id: key.slice(prefix.length), ...read }] : [];
	});
	return own.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Keeps a consultation for the workshops to come. Answers its id: the hash of its content, as a published one has. */
export async function keepOwnConsultation(hand: Hand, consultation: Consultation): Promise<string | Refusal> {
	const id = consultationId(consultation, hashing.hashText);
	return (await keepSetting(hand, prefix + id, { consultation, at: minuteOf() })) ?? id;
}

/** Takes one off the list. Workshops that opened with it hold the whole of it. */
export function dropOwnConsultation(hand: Hand, id: string): Promise<Refusal | null> {
	return keepSetting(hand, prefix + id, undefined);
}

/** What is being written, and not kept yet. */
export class ConsultationDrafts {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async read(): Promise<string> {
		const row = await storing(() => this.#database.drafts.get(draftKey));
		return row && !isRefusal(row) ? row.text : '';
	}

	async keep(text: string): Promise<void> {
		await storing(() => this.#database.drafts.put({ key: draftKey, text }));
	}

	async drop(): Promise<void> {
		await storing(() => this.#database.drafts.delete(draftKey));
	}
}

const prefix = 'consultation:';
const draftKey = 'own-consultation';
