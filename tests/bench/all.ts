import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm run bench`: every measurement after the other, never two at once, each in a process of its own. */
const measurements = [
	'judgment',
	'near-duplicates',
	'append',
	'ingest',
	'sync',
	'monday',
	'office',
	'weight',
	'start',
	'tap'
];

for (const name of measurements) {
	console.log(`\n== ${name}`);
	const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
		stdio: 'inherit'
	});
	if (status !== 0) process.exitCode = 1;
}
