import type { database as french, Told } from '../fr/database.ts';

/** Why the office's server does not start, said in the terminal: what is in the way, what is kept, what to do. */
export const database: typeof french = {
	'url-malformed': () =>
		'DATABASE_URL is not the address of a PostgreSQL database, such as postgres://user@server/preau. Nothing has changed: correct it, or remove it to keep the data in a file.',
	'server-unreachable': ({ reason }: Told) =>
		`The PostgreSQL database of DATABASE_URL does not answer (${reason}). Nothing has changed: check that the server runs, the address, the name and the password.`,
	'not-durable': ({ name }: Told) =>
		`This PostgreSQL server has ${name} set to off: a power cut could lose what was already received. Nothing has changed: set ${name} to on again.`,
	'folder-unwritable': ({ name, reason }: Told) =>
		`Préau cannot write into ${name} (${reason}). Nothing has changed: choose another folder with DATA_DIR, or ask for the right to write there.`,
	'file-unreadable': ({ name, reason }: Told) =>
		`The file ${name} is not a database that Préau can read (${reason}). It is kept as it is: restore a backup, or choose another folder with DATA_DIR.`,
	'schema-newer': ({ name }: Told) =>
		`This database comes from a newer version of Préau (${name}). Nothing has changed: update Préau.`,
	'schema-refused': ({ name, reason }: Told) =>
		`The database could not be prepared (${name}: ${reason}). What it holds is kept: check that this account may create tables in it.`
};
