import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupObstacle } from '../../lib/server/backup/fault.ts';
import { makeBackup } from '../../lib/server/backup/make-backup.ts';
import { restoreBackup } from '../../lib/server/backup/restore-backup.ts';
import { isDatabaseFault, reasonOf, type DatabaseFault } from '../../lib/server/database/fault.ts';
import { readDatabaseSettings } from '../../lib/server/database/settings.ts';
import { backup as englishBackup } from '../../lib/words/en/backup.ts';
import { database as englishDatabase } from '../../lib/words/en/database.ts';
import { backup as frenchBackup } from '../../lib/words/fr/backup.ts';
import { database as frenchDatabase } from '../../lib/words/fr/database.ts';
import { machineLanguage } from '../../lib/words/language.ts';
import { knownPassphrase, newPassphrase, type Asking } from './passphrase.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a command of the terminal stands on. */
export type Terminal = {
	readonly args: readonly string[];
	readonly env: Environment;
	readonly ask: Asking;
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
};

/** `npm run backup`: 0, or 2 with one sentence that says what is wrong. */
export function runBackup(terminal: Terminal): Promise<0 | 2> {
	return told(terminal, 'backupUsage', async (files, say) => {
		const settings = readDatabaseSettings(terminal.env);
		if (isDatabaseFault(settings)) return settings;
		if (files.length > 1) throw new BackupObstacle('one-file');
		const passphrase = await newPassphrase(terminal.env, terminal.ask, say);
		const now = new Date();
		const file = files[0] ?? usualName(terminal.env, now);
		const { entries } = await makeBackup({ settings, file, passphrase }, now);
		return say.made(file, entries);
	});
}

/** `npm run restore -- FILE`: 0, or 2 with one sentence that says what is wrong. */
export function runRestore(terminal: Terminal): Promise<0 | 2> {
	return told(terminal, 'restoreUsage', async ([file, ...others], say) => {
		const settings = readDatabaseSettings(terminal.env);
		if (isDatabaseFault(settings)) return settings;
		if (file === undefined || others.length > 0) throw new BackupObstacle('one-file');
		const passphrase = await knownPassphrase(terminal.env, terminal.ask, say);
		const restored = await restoreBackup({ settings, file, passphrase }, new Date());
		if (isDatabaseFault(restored)) return restored;
		return say.restored(restored.header.made.slice(0, 10), restored.entries);
	});
}

async function told(
	{ args, env, out, err }: Terminal,
	usage: 'backupUsage' | 'restoreUsage',
	work: (files: readonly string[], say: typeof frenchBackup) => Promise<string | DatabaseFault>
): Promise<0 | 2> {
	const [say, sayDatabase] =
		machineLanguage(env) === 'fr' ? [frenchBackup, frenchDatabase] : [englishBackup, englishDatabase];
	const files = filesFrom(args);
	if (files === null) return said(err, say.faults['one-file'](), 2);
	if (files === 'help') return said(out, say[usage], 0);
	try {
		const outcome = await work(files, say);
		if (typeof outcome === 'string') return said(out, outcome, 0);
		return said(err, sayDatabase[outcome.fault](outcome), 2);
	} catch (error) {
		return said(err, sentenceOf(error, say), 2);
	}
}

function said(where: (text: string) => void, sentence: string, code: 0 | 2): 0 | 2 {
	where(`${sentence}\n`);
	return code;
}

// What the system or a database says no to has a code; anything else is a defect of ours.
function sentenceOf(error: unknown, say: typeof frenchBackup): string {
	if (error instanceof BackupObstacle) return say.faults[error.fault](error.about);
	if (!(error instanceof Error) || !('code' in error)) throw error;
	const isFile = 'syscall' in error && 'path' in error;
	return say.faults[isFile || error.code === 'ENOSPC' ? 'file-unwritable' : 'database-failed'](
		reasonOf(error)
	);
}

function filesFrom(args: readonly string[]): readonly string[] | 'help' | null {
	try {
		const options = { help: { type: 'boolean' } } as const;
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		return values.help ? 'help' : positionals;
	} catch {
		return null;
	}
}

// Beside the data, where the server may write; a copy belongs on another machine.
function usualName(env: Environment, now: Date): string {
	const moment = now.toISOString().slice(0, 19).replaceAll(':', '-');
	return join(env['DATA_DIR'] || 'data', `backup-${moment}Z.age`);
}
