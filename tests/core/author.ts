import { builtInConsultation } from '../../src/lib/core/built-in-consultation.ts';
import type { Draft, Kind, Bodies } from '../../src/lib/core/entry-kinds.ts';
import type { Entry } from '../../src/lib/core/entry.ts';
import { sealEntry } from '../../src/lib/seal/entry.ts';
import { hashing } from '../../src/lib/seal/hash.ts';

export const stream = named('workshop of 5 July 2022');

const words = new Map<string, string>();

/** An id that a test can read: 22 letters made of a name. */
export function named(name: string): string {
	return hashing.hashText(name).slice(0, 22);
}

/** Somebody's tablet in a test: it writes one chain, and sees the clocks of the entries that it is shown. */
export class Author {
	readonly device: string;
	readonly epoch: string;
	readonly stream: string;
	#seq = 0;
	#hash: string | null = null;
	#clock = 0;

	constructor(name: string, device = named(name), of = stream) {
		this.device = device;
		this.epoch = named(`${name}'s epoch`).slice(0, 11);
		this.stream = of;
	}

	writes<K extends Kind>(kind: K, body: Bodies[K], at = '2022-07-05T14:30+02:00'): Entry {
		const place = { stream: this.stream, device: this.device, epoch: this.epoch, prev: this.#hash, at };
		const salt = named(`salt ${this.#seq}`);
		const next = { ...place, seq: ++this.#seq, clock: ++this.#clock };
		const entry = sealEntry({ kind, body } as unknown as Draft, next, salt);
		this.#hash = entry.hash;
		return entry;
	}

	sees(...entries: readonly Entry[]): void {
		for (const { head } of entries) this.#clock = Math.max(this.#clock, head.clock);
	}

	opens(purpose: 'real' | 'rehearsal' = 'real'): Entry {
		return this.writes('workshop-opened', {
			consultation: builtInConsultation({ kind: 'worst' }),
			purpose,
			details
		});
	}

	proposes(name: string, question = 'q1'): Entry {
		const body = { proposal: named(name), question, text: name, origin: 'turn', category: null } as const;
		const entry = this.writes('proposal-added', body, '2022-07-05');
		words.set(name, entry.hash);
		return entry;
	}

	/** The hash of the entry that holds a proposal's words, for a merge by name. */
	wordsOf(name: string): string {
		return words.get(name) ?? hashing.hashText(name);
	}
}

export const details = {
	place: 'Paris',
	region: '11',
	department: null,
	day: '2022-07-05',
	people: 30,
	byCategory: {}
};

/** The place of an entry in its chain, as `seen` vectors name it. */
export function headOf({ head, hash }: Entry) {
	return { device: head.device, epoch: head.epoch, seq: head.seq, hash };
}
