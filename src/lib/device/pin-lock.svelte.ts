import { readKeptLock, type KeptLock } from '../core/kept-lock.ts';
import { isPin, readPin } from '../core/pin.ts';
import { afterWaiting, afterWrongTry, mayTry, noTries, triesLeft } from '../core/pin-delay.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import { hashPin, isPinOf } from '../seal/pin.ts';
import { keepSetting, readSetting } from './setting.ts';
import type { Hand } from './tablet.svelte.ts';

/** How long the way out without the code takes, in milliseconds, told on every hand-over meanwhile. */
export const releaseAfter = 15 * 60_000;

/**
 * The facilitator's code of one workshop. It keeps a participant who holds the tablet from the facilitator's screens;
 * it encrypts nothing and wipes nothing. Both waits count only the time that Préau is open, in pieces given to `pass`,
 * and are kept: neither a reload nor the clock shortens them.
 */
export class PinLock {
	readonly #hand: Hand;
	readonly #key: string;
	#row: KeptLock | null = $state.raw(null);
	#unkept = 0;
	#queue: Promise<unknown> = Promise.resolve();

	private constructor(hand: Hand, stream: string, before: KeptLock | null) {
		this.#hand = hand;
		this.#key = `pin:${stream}`;
		this.#row = before;
	}

	/** A row that cannot be read counts for none: nobody is locked out of a workshop by a bad disk. */
	static async of(hand: Hand, stream: string): Promise<PinLock> {
		return new PinLock(hand, stream, readKeptLock(await readSetting(hand.database, `pin:${stream}`)));
	}

	get isSet(): boolean {
		return this.#row !== null;
	}

	/** Milliseconds until the code may be tried again. */
	get wait(): number {
		return this.#row?.tries.wait ?? 0;
	}

	/** Milliseconds until the way out opens without the code; null while nobody asked for that. */
	get release(): number | null {
		return this.#row?.release ?? null;
	}

	get isReleased(): boolean {
		return this.release === 0;
	}

	/** Sets the code, or another one; all that was tried or asked for before is forgotten. */
	async set(typed: string, again: string): Promise<Refusal | null> {
		const pin = readPin(typed, again);
		if (isRefusal(pin)) return pin;
		return this.#keep({ hash: await hashPin(pin), tries: noTries, release: null });
	}

	/** Null when it is the code. A try is counted on the disk before it is looked at: leaving the page saves none. */
	tryCode(typed: string): Promise<Refusal | null> {
		return this.#inTurn(async (before) => {
			if (!mayTry(before.tries)) return this.#waiting();
			if (!isPin(typed)) return { kind: 'pin-wrong', left: triesLeft(before.tries) };
			const counted = { ...before, tries: afterWrongTry(before.tries) };
			const refusal = await this.#keep(counted);
			if (refusal) return refusal;
			if (await isPinOf(before.hash, typed)) return this.#keep({ ...before, tries: noTries, release: null });
			return this.wait > 0 ? this.#waiting() : { kind: 'pin-wrong', left: triesLeft(counted.tries) };
		});
	}

	/** Asks for the way out without the code. Asked again, the time that has passed still counts. */
	askRelease(): Promise<Refusal | null> {
		return this.#inTurn((before) => this.#keep({ ...before, release: before.release ?? releaseAfter }));
	}

	cancelRelease(): Promise<Refusal | null> {
		return this.#inTurn((before) => this.#keep({ ...before, release: null }));
	}

	/** The way out was taken without the code: it is set again before the tablet goes round once more. */
	drop(): Promise<Refusal | null> {
		return this.#inTurn(async () => {
			const refusal = await keepSetting(this.#hand, this.#key, undefined);
			if (!refusal) this.#row = null;
			return refusal;
		});
	}

	/** So many milliseconds have passed with Préau open. */
	pass(elapsed: number): Promise<Refusal | null> {
		return this.#inTurn(async (before) => {
			if ((before.tries.wait === 0 && !before.release) || !(elapsed > 0)) return null;
			const release = before.release === null ? null : Math.max(0, before.release - elapsed);
			const next = { ...before, tries: afterWaiting(before.tries, elapsed), release };
			this.#unkept += elapsed;
			const isOver = next.tries.wait === 0 || release === 0;
			if (this.#unkept >= keptEvery || isOver) return this.#keep(next);
			this.#row = next;
			return null;
		});
	}

	// One change after another, each on what the one before left; without a code there is nothing to change.
	#inTurn(change: (before: KeptLock) => Promise<Refusal | null>): Promise<Refusal | null> {
		const done = this.#queue.then(() => (this.#row ? change(this.#row) : null));
		this.#queue = done.catch(() => {});
		return done;
	}

	async #keep(next: KeptLock): Promise<Refusal | null> {
		const refusal = await keepSetting(this.#hand, this.#key, next);
		if (refusal) return refusal;
		this.#row = next;
		this.#unkept = 0;
		return null;
	}

	#waiting(): Refusal {
		return { kind: 'pin-waiting', minutes: Math.ceil(this.wait / 60_000) };
	}
}

// A reload costs at most this much of the time that was waited.
const keptEvery = 5_000;
