import process from 'node:process';
import { runImport } from './import/run.ts';

// `npm run import -- file…`: workshops' files that came by hand, into the office's journal.
process.exitCode = await runImport(
	process.argv.slice(2),
	process.env,
	(text) => process.stdout.write(text),
	(text) => process.stderr.write(text)
);
