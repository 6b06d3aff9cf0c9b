import { readAgenda, type Agenda } from '../core/agenda.ts';
import type { Refusal } from '../core/refusal.ts';
import { keepSetting, readSetting } from './setting.ts';
import type { Hand } from './tablet.svelte.ts';

/** The times that a facilitator planned for a workshop. A plan of one tablet, and no part of the journal. */
export class DayPlan {
	agenda: Agenda | null = $state.raw(null);
	readonly #hand: Hand;
	readonly #key: string;

	constructor(hand: Hand, stream: string) {
		this.#hand = hand;
		this.#key = `agenda:${stream}`;
	}

	async read(): Promise<void> {
		this.agenda = readAgenda(await readSetting(this.#hand.database, this.#key));
	}

	/** Takes over the times of another workshop of this tablet, where it has some. */
	async copyFrom(stream: string): Promise<Refusal | null> {
		const agenda = readAgenda(await readSetting(this.#hand.database, `agenda:${stream}`));
		return agenda ? this.keep(agenda) : null;
	}

	/** Keeps other times; null takes the plan away. */
	async keep(agenda: Agenda | null): Promise<Refusal | null> {
		const refusal = await keepSetting(this.#hand, this.#key, agenda ?? undefined);
		if (!refusal) this.agenda = agenda;
		return refusal;
	}
}
