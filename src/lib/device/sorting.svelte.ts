import type { Intent } from '../core/intent.ts';
import type { Refusal } from '../core/refusal.ts';
import { takingBack } from '../core/taking-back.ts';
import { newId } from '../seal/random.ts';
import type { OpenWorkshop } from './open-workshop.svelte.ts';

type Answer = Promise<Refusal | null>;
type Act = Extract<
	Intent,
	{
		kind:
			| 'merge-tracks'
			| 'undo-merge'
			| 'reword-track'
			| 'choose-wording'
			| 'set-aside'
			| 'restore'
			| 'theme-track'
			| 'order-tracks';
	}
>;
type Done = { readonly act: Act['kind']; readonly back: Intent };

/** A workshop's list in the hands of a facilitator: every act of sorting, and taking the last one back. */
export class Sorting {
	/** What was done last, to be told: an act, or its taking back. */
	news: { readonly act: Act['kind']; readonly back: boolean } | null = $state.raw(null);
	readonly #workshop: OpenWorkshop;
	#done: readonly Done[] = $state.raw([]);

	private constructor(workshop: OpenWorkshop) {
		this.#workshop = workshop;
	}

	/** The sorting of a workshop; asked for twice it is the same, so that what was done can still be taken back. */
	static of(workshop: OpenWorkshop): Sorting {
		const sorting = sortings.get(workshop) ?? new Sorting(workshop);
		sortings.set(workshop, sorting);
		return sorting;
	}

	/** The act that `takeBack` would take back now; null when there is none since the page was opened. */
	get last(): Act['kind'] | null {
		return this.#done.at(-1)?.act ?? null;
	}

	/** `words` is the hash of the wording that stays. */
	merge(of: readonly string[], words: string): Answer {
		return this.#do({ kind: 'merge-tracks', track: newId(), of, words });
	}

	undoMerge(merge: string): Answer {
		return this.#do({ kind: 'undo-merge', merge });
	}

	reword(track: string, text: string): Answer {
		return this.#do({ kind: 'reword-track', track, text });
	}

	/** Lets another of the texts that the track comes from stand for it; `words` is its hash. */
	chooseWording(track: string, words: string): Answer {
		return this.#do({ kind: 'choose-wording', track, words });
	}

	setAside(track: string, reason: string): Answer {
		return this.#do({ kind: 'set-aside', track, reason });
	}

	restore(track: string): Answer {
		return this.#do({ kind: 'restore', track });
	}

	theme(track: string, theme: string): Answer {
		return this.#do({ kind: 'theme-track', track, theme });
	}

	/** `tracks` are all that are not set aside, in the order in which they shall stand. */
	order(question: string, tracks: readonly string[]): Answer {
		return this.#do({ kind: 'order-tracks', question, tracks });
	}

	/** Takes the last act back, by a new entry; refused when somebody else has changed the list meanwhile. */
	async takeBack(): Answer {
		const done = this.#done.at(-1);
		if (!done) return null;
		this.#done = this.#done.slice(0, -1);
		const refusal = await this.#workshop.act(done.back);
		if (refusal) return refusal;
		this.news = { act: done.act, back: true };
		return null;
	}

	async #do(act: Act): Answer {
		const before = this.#workshop.state;
		const refusal = await this.#workshop.act(act);
		if (refusal) return refusal;
		const back = takingBack(before, this.#workshop.state, act);
		if (back) this.#done = [...this.#done, { act: act.kind, back }];
		this.news = { act: act.kind, back: false };
		return null;
	}
}

const sortings = new WeakMap<OpenWorkshop, Sorting>();
