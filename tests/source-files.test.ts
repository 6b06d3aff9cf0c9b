import { expect, test } from 'vitest';
import { importsOf, packageOf } from './source-files.ts';

const of = (path: string, text: string) => importsOf({ path, text }).map(({ target }) => target);

test('every way of importing is seen', () => {
	const text = `
		import a from './a.ts';
		import { b,
			c } from '../core/b.ts';
		import './side.css';
		export { d } from '$lib/ui/d.ts';
		export * from 'dexie';
		const e = await import('./e.ts');
		type F = typeof import('../f.ts').f;
		// import g from './g.ts';
		/* import h from './h.ts'; */`;
	expect(of('src/lib/seal/x.ts', text)).toEqual([
		'src/lib/seal/a.ts',
		'src/lib/core/b.ts',
		'src/lib/ui/d.ts',
		'dexie',
		'src/lib/seal/side.css',
		'src/lib/seal/e.ts',
		'src/lib/f.ts'
	]);
});

test('a component may import in its script, and says which imports are of types only', () => {
	const text = `<script lang="ts">
	import type { A } from '$lib/core/a.ts';
	import B from './B.svelte';
	</script><!-- import C from './C.svelte'; --><a href="https://x.test">x</a>`;
	expect(importsOf({ path: 'src/lib/ui/X.svelte', text })).toEqual([
		{ target: 'src/lib/core/a.ts', isType: true },
		{ target: 'src/lib/ui/B.svelte', isType: false }
	]);
});

test('the package of a bare import', () => {
	expect(packageOf('@noble/hashes/sha2.js')).toBe('@noble/hashes');
	expect(packageOf('svelte/reactivity')).toBe('svelte');
});
