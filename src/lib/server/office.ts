import { database as english } from '../words/en/database.ts';
import { database as french } from '../words/fr/database.ts';
import { machineLanguage } from '../words/language.ts';
import { isDatabaseFault, type DatabaseFault } from './database/fault.ts';
import { openDatabase } from './database/open.ts';
import { readDatabaseSettings } from './database/settings.ts';
import type { Database } from './database/tables.ts';
import { standingOf } from './devices.ts';
import { openLedger, type Ledger } from './ledger/ledger.ts';
import { likenUnlikened } from './ledger/likening.ts';
import { matchUnmatched } from './ledger/matching-days.ts';
import { addMissingTracks, readNewKinds } from './ledger/rebuilding.ts';
import { officeOf, type OfficeIdentity } from './office-identity.ts';

/** The office as the server's routes and commands hold it. */
export type Office = {
	readonly db: Database;
	readonly identity: OfficeIdentity;
	/** The journal of all rooms; what it remembers of them, it remembers once a process. */
	readonly ledger: Ledger;
	readonly close: () => Promise<void>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What keeps the office from starting: its message is a sentence for the person at the terminal. */
export class OfficeObstacle extends Error {
	override readonly name = 'OfficeObstacle';
}

/** Opens the office that the environment names. Throws an `OfficeObstacle` where a person must mend something first. */
export async function openOffice(env: Environment): Promise<Office> {
	const settings = readDatabaseSettings(env);
	const db = isDatabaseFault(settings) ? settings : await openDatabase(settings);
	if (isDatabaseFault(db)) throw new OfficeObstacle(sentenceFor(db, env));
	const identity = await officeOf(db);
	const ledger = openLedger(db, identity, standingOf);
	await readNewKinds(ledger);
	await addMissingTracks(ledger);
	await matchUnmatched(db);
	await likenUnlikened(db);
	return { db, identity, ledger, close: () => db.destroy() };
}

function sentenceFor(fault: DatabaseFault, env: Environment): string {
	const say = machineLanguage(env) === 'fr' ? french : english;
	return say[fault.fault](fault);
}
