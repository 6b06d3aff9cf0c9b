import process from 'node:process';
import { runVerify } from './verify/run.ts';

// `npm run verify -- package.zip`: everything of a release computed again from the release alone.
process.exitCode = await runVerify({
	args: process.argv.slice(2),
	env: process.env,
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
