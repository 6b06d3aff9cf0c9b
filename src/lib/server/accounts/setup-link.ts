import { office as en } from '../../words/en/office.ts';
import { office as fr } from '../../words/fr/office.ts';
import type { Database } from '../database/tables.ts';
import { isEmpty } from './entrance.ts';
import { makeLink } from './links.ts';

/**
 * While nobody is at the office: a fresh one-time link for the first account, in one sentence for the server's console;
 * it serves for a day, and takes the place of the one of the last start. Null once somebody is there.
 */
export async function setupSentence(
	db: Database,
	env: Readonly<Record<string, string | undefined>>,
	now: Date
): Promise<string | null> {
	if (!(await isEmpty(db))) return null;
	const { code } = await makeLink(db, null, 1, now);
	const say = /^fr/i.test(env['LC_ALL'] || env['LANG'] || '') ? fr : en;
	// Behind a proxy the server does not know its address; whoever starts it does.
	return say.entrance.console(`${env['ORIGIN'] ?? ''}/setup#${code}`);
}
