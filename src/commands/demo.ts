import process from 'node:process';
import { runDemo } from './demo/run.ts';

// `npm run demo`: an office full of invented workshops, to look at.
process.exitCode = await runDemo({
	args: process.argv.slice(2),
	env: process.env,
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
