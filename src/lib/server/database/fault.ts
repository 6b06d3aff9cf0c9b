import type { database } from '../../words/fr/database.ts';

/** What keeps the office's database from being opened; the words of the database have a sentence for each. */
export type DatabaseFault = {
	readonly fault: keyof typeof database;
	/** The folder, the setting or the migration that the sentence names. */
	readonly name?: string;
	/** The system's own word for it, such as ECONNREFUSED; never an address or a password. */
	readonly reason?: string;
};

export function isDatabaseFault(value: object): value is DatabaseFault {
	return 'fault' in value;
}

/** The system's code of an error, else its message. */
export function reasonOf(error: unknown): string {
	if (typeof error !== 'object' || error === null) return String(error);
	// several addresses were tried (localhost has two), and each has its own error
	if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
	if ('code' in error && typeof error.code === 'string') return error.code;
	return error instanceof Error ? error.message : 'unknown';
}
