import process from 'node:process';
import { terminal } from './backup/passphrase.ts';
import { runRestore } from './backup/run.ts';

// `npm run restore`: puts such a file back into an empty database.
process.exitCode = await runRestore({
	args: process.argv.slice(2),
	env: process.env,
	ask: terminal(),
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
