import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** One script of a measured page with everything that it imports, made as the application is made. */
export async function bundle(path: string, format: 'es' | 'iife' = 'es'): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('../../', import.meta.url)),
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		resolve: {
			alias: {
				$lib: fileURLToPath(new URL('../../src/lib', import.meta.url)),
				'$app/environment': fileURLToPath(new URL('app-environment.ts', import.meta.url))
			}
		},
		define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
		build: {
			write: false,
			target: 'es2022',
			rollupOptions: {
				input: fileURLToPath(new URL(path, import.meta.url)),
				output: { format, codeSplitting: false }
			}
		}
	});
	const [first] = [built].flat();
	if (!first || !('output' in first)) throw new Error(`nothing was built of ${path}`);
	return first.output[0].code;
}
