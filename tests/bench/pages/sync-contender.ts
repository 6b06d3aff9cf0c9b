/** What the measuring script may ask of a page that sends to a server, or receives from it. */
export type SyncContender = {
	/** Puts so many entries on the tablet, and whatever the way to the server needs; not measured. */
	readonly seed: (entries: number, code?: string) => Promise<void>;
	/** Sends all of them; answers the milliseconds. */
	readonly push: () => Promise<number>;
	/** Takes all of them into an empty tablet; answers the milliseconds and how many it then holds. */
	readonly pull: (code?: string) => Promise<{ readonly ms: number; readonly count: number }>;
};

declare global {
	var sync: SyncContender;
	/** What went over the line since the page began: requests, and the bytes of their bodies. */
	var wire: { requests: number; bytes: number };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Prose of a proposal's length, of words that come again as words do: so it can be packed as people's words can. */
export function prose(): string {
	let text = word();
	while (text.length < 600) text += ` ${word()}`;
	return text;
}

const syllables =
	'ba ce di fon gra hu je la men ni or pla que ris si ter us vé xi zon tion eur ment té pro re con par'.split(
		' '
	);
let state = 42;
const words = Array.from({ length: 3000 }, () =>
	Array.from(
		{ length: 1 + Math.floor(random() * 3.4) },
		() => syllables[Math.floor(random() * syllables.length)]
	).join('')
);

// A few words are said most of the time.
function word(): string {
	return words[Math.floor(words.length * random() ** 2.6)]!;
}

/** Numbers in [0, 1), the same in every run (mulberry32). */
function random(): number {
	state = (state + 0x6d2b79f5) | 0;
	let mixed = Math.imul(state ^ (state >>> 15), state | 1);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
