import { resolve } from 'node:path';
import * as v from 'valibot';
import type { DatabaseFault } from './fault.ts';

/** Which database the office keeps its journal in. */
export type DatabaseSettings =
	{ readonly kind: 'sqlite'; readonly folder: string } | { readonly kind: 'postgres'; readonly url: string };

/**
 * Read from the environment: PostgreSQL where `DATABASE_URL` names one, else one SQLite file in the folder `DATA_DIR`
 * (`data/` where the server is started).
 */
export function readDatabaseSettings(
	env: Readonly<Record<string, string | undefined>>
): DatabaseSettings | DatabaseFault {
	const url = env['DATABASE_URL'];
	if (url === undefined || url === '')
		return { kind: 'sqlite', folder: resolve(env['DATA_DIR'] || usualFolder) };
	return v.is(postgresUrl, url) ? { kind: 'postgres', url } : { fault: 'url-malformed' };
}

const usualFolder = 'data';

const postgresUrl = v.pipe(
	v.string(),
	v.url(),
	v.check((text) => ['postgres:', 'postgresql:'].includes(new URL(text).protocol))
);
