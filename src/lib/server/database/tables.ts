import type { Kysely } from 'kysely';
import type { LedgerTables } from './ledger-tables.ts';

/** Every table of the office, as the last migration leaves them. */
export type Tables = LedgerTables;

/** The office's database, or a transaction in it: inside one, everything is asked of the transaction alone. */
export type Database = Kysely<Tables>;
