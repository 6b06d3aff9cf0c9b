import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { BackupObstacle } from '../../lib/server/backup/fault.ts';

/** The least length of a passphrase that a new backup is locked with, in characters. */
const shortest = 12;

/** Asks at the terminal, without showing what is typed; null where there is no terminal. */
export type Asking = ((question: string) => Promise<string>) | null;

/** The passphrase for a backup to be made: long enough, and typed twice where it is typed. */
export async function newPassphrase(
	env: Readonly<Record<string, string | undefined>>,
	ask: Asking,
	say: { readonly ask: string; readonly askAgain: string }
): Promise<string> {
	const passphrase = await knownPassphrase(env, ask, say);
	if ([...passphrase].length < shortest) throw new BackupObstacle('passphrase-short');
	const isTyped = !env['BACKUP_PASSPHRASE'];
	if (isTyped && (await ask?.(say.askAgain)) !== passphrase) throw new BackupObstacle('passphrase-differs');
	return passphrase;
}

/** The passphrase of a backup that is there. */
export async function knownPassphrase(
	env: Readonly<Record<string, string | undefined>>,
	ask: Asking,
	say: { readonly ask: string }
): Promise<string> {
	const passphrase = env['BACKUP_PASSPHRASE'] || (await ask?.(say.ask)) || '';
	if (passphrase === '') throw new BackupObstacle('passphrase-missing');
	return passphrase;
}

/** The terminal that the command was started in. */
export function terminal(): Asking {
	if (!process.stdin.isTTY) return null;
	return async (question) => {
		process.stderr.write(question);
		const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
		const reading = createInterface({ input: process.stdin, output: nowhere, terminal: true });
		const answer = await reading.question('');
		reading.close();
		process.stderr.write('\n');
		return answer;
	};
}
