import type { office } from '../../words/fr/office.ts';
import { newId } from '../../seal/random.ts';
import type { Database } from '../database/tables.ts';

/** What is noted: each has its words. */
export type Act = keyof (typeof office)['audit']['acts'];

/** Notes who did what to what; in the transaction of what was done, where there is one. No content, ever. */
export async function note(
	db: Database,
	actor: string | null,
	act: Act,
	subject: string | null,
	now: Date
): Promise<void> {
	await db.insertInto('audit').values({ id: newId(), at: now.toISOString(), actor, act, subject }).execute();
}
