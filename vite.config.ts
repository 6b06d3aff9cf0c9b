import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findChromium } from './tests/chromium.ts';

const alias = [{ find: '$lib', replacement: fileURLToPath(new URL('./src/lib', import.meta.url)) }];

export default defineConfig(({ mode, command }) =>
	mode === 'commands' ? commands() : application(command === 'build')
);

function application(isBuild: boolean): ViteUserConfig {
	const executablePath = findChromium();
	const launchOptions = { ...(executablePath && { executablePath }), args: ['--no-sandbox'] };
	return {
		plugins: [sveltekit()],
		resolve: { alias },
		...(isBuild && { ssr: { noExternal: true as const } }), // so that build/ runs where nothing is installed
		test: {
			maxWorkers: availableParallelism(), // the default leaves one core to wait
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						environment: 'node',
						include: ['tests/**/*.test.ts'],
						exclude: ['tests/ui/**', 'tests/server/**', 'tests/**/*.browser.test.ts', 'tests/bench/peers/**'],
						testTimeout: 60_000
					}
				},
				{
					extends: true,
					test: {
						name: 'server',
						environment: 'node',
						include: ['tests/server/**/*.test.ts'],
						globalSetup: 'tests/server/postgres.setup.ts',
						testTimeout: 120_000,
						hookTimeout: 60_000
					}
				},
				{
					extends: true,
					test: {
						name: 'browser',
						include: ['tests/ui/**/*.test.ts', 'tests/**/*.browser.test.ts'],
						testTimeout: 60_000,
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({ launchOptions }),
							instances: [{ browser: 'chromium' }]
						}
					}
				}
			]
		}
	};
}

/** The commands of `npm run <name>`: one file each, built beside the server, so that they run without a loader. */
function commands(): ViteUserConfig {
	const folder = fileURLToPath(new URL('./src/commands/', import.meta.url));
	const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
	return {
		configFile: false,
		ssr: { noExternal: true },
		resolve: { alias },
		build: {
			ssr: true,
			outDir: 'build/commands',
			emptyOutDir: true,
			copyPublicDir: false,
			rollupOptions: { input: Object.fromEntries(names.map((name) => [name.slice(0, -3), folder + name])) }
		}
	} as ViteUserConfig;
}
