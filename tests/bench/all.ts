import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench`: every measurement after the other, never two at once, each in a process of its own. */
const measurements = ['judgment', 'append', 'weight', 'start', 'tap'];

for (const name of measurements) {
	const script = join(import.meta.dirname, `${name}.ts`);
	if (!existsSync(script)) continue;
	console.log(`\n== ${name}`);
	execFileSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
}
