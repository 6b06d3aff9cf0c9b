import { error } from '@sveltejs/kit';

/**
 * Every address that is nobody's. Without a page that a server may render, SvelteKit leaves its root layout out of the
 * server's code, and then answers 500 instead of 404.
 */
export function load(): never {
	error(404);
}
