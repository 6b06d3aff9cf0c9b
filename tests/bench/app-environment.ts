/** What SvelteKit says of where the application runs, for pages that are bundled without it. */
export const browser = true;
export const building = false;
export const dev = false;
export const version = 'measured';
