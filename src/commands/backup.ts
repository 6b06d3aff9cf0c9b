import process from 'node:process';
import { terminal } from './backup/passphrase.ts';
import { runBackup } from './backup/run.ts';

// `npm run backup`: everything that the office holds, in one locked file, while the server runs.
process.exitCode = await runBackup({
	args: process.argv.slice(2),
	env: process.env,
	ask: terminal(),
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
