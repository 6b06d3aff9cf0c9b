import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Underway } from '../../core/sync/delivery.ts';
import { offeredOf, type Family } from '../../core/sync/catalogue.ts';
import { version } from '$app/environment';
import { randomBelow } from '../../seal/random.ts';
import { afterWriting } from '../strict.ts';
import type { OfficeRow } from '../database.ts';
import type { Hand } from '../tablet.svelte.ts';
import { afterVouching } from '../vouch.ts';
import { Counting } from './counting.ts';
import { familiesOf } from './catalogue.ts';
import { join, officeOf } from './joining.ts';
import { keepHeard } from './last-heard.ts';
import { Line } from './line.ts';
import { Loop, type RoundEnd } from './loop.ts';
import { runRound, type RoundWatch } from './round.ts';
import { isTrouble, type Trouble } from './wire.ts';

/** What the sending needs of the page that it runs in. */
export type Surroundings = {
	readonly hand: Hand;
	/** The workshops that this page has open. */
	readonly opened: () => readonly string[];
	/** Entries of this workshop came from elsewhere: whoever shows it reads it again. */
	readonly changed: (stream: string) => Promise<void>;
};

/** The office as the screens show it: everything but the token. */
export type JoinedOffice = Omit<OfficeRow, 'token' | 'one'>;

/** How a clock may differ from the office's before it is said, in minutes. */
const clockPatience = 5;

/** The tablet's way to its office: what has joined, what waits, what is under way, and what was received. */
export class Sending {
	office: JoinedOffice | null = $state.raw(null);
	/** False until the tablet knows whether it has joined, and what was received. */
	known = $state(false);
	busy = $state(false);
	/** Of the entries of this round, how many are received; null when none is under way. */
	progress: { readonly done: number; readonly total: number } | null = $state.raw(null);
	/** Why the last round did not come through. */
	failure: Refusal | null = $state.raw(null);
	/** Said beside everything else: nothing is decided by the clock. */
	clock: Refusal | null = $state.raw(null);
	/** By workshop; null until they are counted. */
	deliveries: ReadonlyMap<string, Underway> | null = $state.raw(null);

	/** What the office published and this tablet holds, the last first. */
	families: readonly Family[] = $state.raw([]);
	/** What a new workshop may be opened for. */
	readonly consultations = $derived(offeredOf(this.families));

	readonly #around: Surroundings;
	readonly #ways: Counting;
	readonly #loop = new Loop(
		() => this.#round(),
		() => randomBelow(1000) / 1000
	);
	readonly #end = new AbortController();
	readonly #callOff: (() => void)[] = [];
	#counting: ReturnType<typeof setTimeout> | undefined;
	#heard: string | null = null;

	private constructor(around: Surroundings) {
		this.#around = around;
		this.#ways = new Counting(around.hand.database);
	}

	/** Begins: the first round runs at once where an office has been joined. */
	static async begin(around: Surroundings): Promise<Sending> {
		const sending = new Sending(around);
		await sending.#readOffice();
		await sending.#count();
		sending.known = true;
		sending.#listen();
		sending.wake();
		return sending;
	}

	/** Something may be sent, or come through: now. */
	wake(): void {
		if (this.office) this.#loop.wake();
	}

	/** A file was read or written of this workshop: where it is, is counted anew, and what is new in it goes on. */
	async filed(stream: string): Promise<void> {
		this.#ways.forget(stream);
		await this.#count();
		this.wake();
	}

	/** Joins an office by a code; what waits is sent at once. */
	async join(code: string): Promise<Refusal | null> {
		const { database, key } = this.#around.hand;
		const joined = await join(database, key, code, version.slice(0, 40));
		if (isRefusal(joined)) return joined;
		await this.#readOffice();
		await this.#count();
		this.failure = null;
		this.wake();
		return null;
	}

	/** Another page has taken the tablet over: this one sends nothing more. */
	stop(): void {
		this.#loop.stop();
		this.#end.abort();
		clearTimeout(this.#counting);
		for (const callOff of this.#callOff) callOff();
	}

	#listen(): void {
		const wake = () => this.wake();
		const signal = this.#end.signal;
		addEventListener('online', wake, { signal });
		document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake(), {
			signal
		});
		this.#callOff.push(
			afterVouching(wake),
			afterWriting(() => this.#countSoon())
		);
	}

	async #readOffice(): Promise<void> {
		const row = await officeOf(this.#around.hand.database);
		if (!row) return void (this.office = null);
		const { name, key, catalogue, region, label, expires, since } = row;
		this.office = { name, key, catalogue, region, label, expires, since };
		await this.#readCatalogue();
	}

	async #changed(stream: string): Promise<void> {
		if (stream === this.office?.catalogue) await this.#readCatalogue();
		else await this.#around.changed(stream);
	}

	async #readCatalogue(): Promise<void> {
		if (!this.office) return;
		this.families = await familiesOf(this.#around.hand.database, this.office);
	}

	async #round(): Promise<RoundEnd> {
		const { hand, opened } = this.#around;
		const office = await officeOf(hand.database);
		if (!office) return { failed: false, wait: null };
		this.busy = true;
		this.#heard = null;
		const line = new Line(hand, office, version.slice(0, 40), this.#end.signal);
		try {
			const stopped = await runRound(hand, line, office, opened(), this.#watch());
			this.failure = stopped && isTrouble(stopped) ? stopped.refusal : stopped;
			if (!stopped) await keepHeard(hand, office, this.#heard);
			return { failed: stopped !== null, wait: stopped && isTrouble(stopped) ? waitOf(stopped) : null };
		} catch (error) {
			if (this.#end.signal.aborted) return { failed: true, wait: null };
			console.error(error);
			this.failure = { kind: 'office-failed' };
			return { failed: true, wait: null };
		} finally {
			this.busy = false;
			this.progress = null;
			await this.#count().catch(() => {}); // the database may be closing
		}
	}

	#watch(): RoundWatch {
		let done = 0;
		let total = 0;
		return {
			begins: (entries) => {
				total = entries;
				this.progress = entries > 0 ? { done, total } : null;
				this.#countSoon(); // the office may prove less than it did before
			},
			received: (entries) => {
				done += entries;
				this.progress = { done, total: Math.max(done, total) };
				this.#countSoon();
			},
			heard: (at) => {
				this.#heard = at;
				this.clock = clockRefusal(at);
			},
			changed: (stream) => this.#changed(stream)
		};
	}

	// At most a few times a second, however fast people write.
	#countSoon(): void {
		this.#counting ??= setTimeout(() => void this.#count().catch(() => {}), 300);
	}

	async #count(): Promise<void> {
		clearTimeout(this.#counting);
		this.#counting = undefined;
		this.deliveries = await this.#ways.count();
	}
}

function waitOf({ refusal }: Trouble): number | null {
	return refusal.kind === 'too-many-requests' ? refusal.seconds : null;
}

function clockRefusal(at: string): Refusal | null {
	const minutes = Math.round(Math.abs(Date.now() - Date.parse(at)) / 60_000);
	return minutes > clockPatience ? { kind: 'clock-wrong', minutes } : null;
}
