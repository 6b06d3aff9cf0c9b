import { runTally } from './tally/run.ts';

// `npm run tally -- FILE`: ranks a file of counts or of ballots by the engine that ranks a workshop.
process.exitCode = await runTally(process.argv.slice(2), process.env, {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
