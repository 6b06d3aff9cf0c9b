import { painted } from './painted.ts';

/**
 * Resolves when the first screen stands there, its heading painted: what that screen does without may be loaded then.
 * A screen that never gets a heading is not waited for longer than `patience`.
 */
export async function firstScreen(): Promise<void> {
	await Promise.race([headingThere(), new Promise((late) => setTimeout(late, patience))]);
	await painted();
}

/** Fetches parts of a page once its first screen stands there, so that they are at hand before the first tap. */
export function afterFirstScreen(...loads: readonly (() => Promise<unknown>)[]): void {
	void firstScreen().then(() => Promise.allSettled(loads.map((load) => load()))); // what fails is asked for again
}

// Milliseconds.
const patience = 5000;

function headingThere(): Promise<void> {
	return new Promise((there) => {
		const look = () => document.querySelector('h1') !== null;
		if (look()) return there();
		const observer = new MutationObserver(() => {
			if (!look()) return;
			observer.disconnect();
			there();
		});
		observer.observe(document.body, { childList: true, subtree: true });
	});
}
