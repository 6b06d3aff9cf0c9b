import { decide } from '../../lib/core/decide.ts';
import type { Draft } from '../../lib/core/entry-kinds.ts';
import type { Entry } from '../../lib/core/entry.ts';
import { fold, foldOnto } from '../../lib/core/folding.ts';
import type { Intent } from '../../lib/core/intent.ts';
import { isRefusal } from '../../lib/core/refusal.ts';
import { emptyState } from '../../lib/core/state.ts';
import type { Workshop } from '../../lib/core/workshop.ts';
import { sealEntry } from '../../lib/seal/entry.ts';
import type { Chance } from './chance.ts';

/**
 * A workshop that nobody holds: what would have been meant is decided, written and folded as on a tablet, so that its
 * journal is one that a tablet could have written. Ids and salts come of the seed.
 */
export class ScriptedRoom {
	readonly stream: string;
	readonly entries: Entry[] = [];
	workshop: Workshop;
	readonly #device: string;
	readonly #epoch: string;
	readonly #chance: Chance;
	readonly #day: string;

	constructor(device: string, day: string, chance: Chance) {
		this.stream = chance.id('stream');
		this.workshop = emptyState(this.stream);
		this.#device = device;
		this.#epoch = chance.id('epoch').slice(0, 11);
		this.#chance = chance;
		this.#day = day;
	}

	/** Writes what somebody means to do. Throws where it may not be done: the script is wrong then. */
	does(intent: Intent): readonly Entry[] {
		const drafts = decide(this.workshop, intent);
		if (isRefusal(drafts)) throw new Error(`${this.stream}: ${intent.kind} refused: ${drafts.kind}`);
		return this.writes(...drafts);
	}

	/** Writes entries as they are. */
	writes(...drafts: readonly Draft[]): readonly Entry[] {
		const own = drafts.map((draft) => {
			const entry = sealEntry(draft, this.#place(draft), this.#chance.id(`salt ${this.entries.length}`));
			this.entries.push(entry);
			return entry;
		});
		this.workshop = foldOnto(this.workshop, own) ?? fold(this.stream, this.entries);
		return own;
	}

	/** The id of something that is made here. */
	id(name: string): string {
		return this.#chance.id(name);
	}

	#place(draft: Draft) {
		const last = this.entries.at(-1);
		const seq = this.entries.length + 1;
		const place = { stream: this.stream, device: this.#device, epoch: this.#epoch, seq, clock: seq };
		return { ...place, prev: last?.hash ?? null, at: this.#when(draft, seq) };
	}

	// A minute an entry from nine o'clock on; of what a person writes in a private turn only the day is said.
	#when({ kind, body }: Draft, seq: number): string {
		if (kind === 'proposal-added' && body.origin === 'turn') return this.#day;
		const minute = Math.min(9 * 60 + seq, 20 * 60);
		const two = (value: number) => String(value).padStart(2, '0');
		return `${this.#day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}+02:00`;
	}
}
