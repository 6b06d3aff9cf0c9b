// `npm run <name> -- …`: runs a command from build/commands, which is made first when it is not there yet. Plain
// JavaScript, as nothing is built at that moment.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [name, ...args] = process.argv.slice(2);
const built = fileURLToPath(new URL(`../../build/commands/${name}.js`, import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

if (!existsSync(built)) {
	if (!existsSync(vite)) {
		const isFrench = /^fr/i.test(process.env['LC_ALL'] || process.env['LANG'] || '');
		console.error(isFrench ? 'Lancez d’abord npm install.' : 'Run npm install first.');
		process.exit(2);
	}
	// what the build says goes to the error stream, so that a result alone stands in the output
	const { status } = spawnSync(
		process.execPath,
		[vite, 'build', '--mode', 'commands', '--logLevel', 'warn'],
		{
			cwd: fileURLToPath(new URL('../../', import.meta.url)),
			stdio: ['ignore', 2, 2]
		}
	);
	if (status !== 0) process.exit(status ?? 1);
}
process.argv = [process.argv[0] ?? '', built, ...args];
await import(pathToFileURL(built).href);
