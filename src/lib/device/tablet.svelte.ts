import type { Refusal } from '../core/refusal.ts';
import { isRefusal } from '../core/refusal.ts';
import type { WorkshopSummary } from '../core/summary.ts';
import type { DeviceKey } from '../seal/device-key.ts';
import { newId } from '../seal/random.ts';
import { chooseLanguage, isLanguage, preferredLanguage, type Language } from '../words/language.ts';
import { lossesOf, type Loss } from './canary.ts';
import { Database } from './database.ts';
import { identityOf } from './identity.ts';
import { Live } from './live.svelte.ts';
import type { OpenWorkshop } from './open-workshop.svelte.ts';
import { bring, parts, preload } from './parts.ts';
import { storing } from './storage-failure.ts';
import type { Sending } from './sync/sending.svelte.ts';
import { Update } from './update.svelte.ts';
import { becomeWriter, takeLock, type Writer } from './writer.ts';

export type Access = 'opening' | 'ready' | 'insecure' | 'other-tab' | 'newer-data' | 'lost' | 'failed';
export type Theme = 'auto' | 'light' | 'dark';

/** What a page needs to write on this tablet. */
export type Hand = { readonly database: Database; readonly writer: Writer; readonly key: DeviceKey };

/** This tablet: whether this page may write on it, the workshops that lie on it, and how its screens look. */
export class Tablet {
	access: Access = $state('opening');
	failure: Refusal | null = $state.raw(null);
	losses: readonly Loss[] = $state.raw([]);
	persistent: boolean | null = $state(null);
	language: Language = $state(preferredLanguage());
	theme: Theme = $state('auto');
	readonly update = new Update();
	/** Called once the first screen has answered: what it did not wait for comes then. */
	rest: () => void = () => {};
	/** The way to the office; null until it is loaded, after the first screen has answered. */
	sending: Sending | null = $state.raw(null);

	readonly #database = new Database();
	readonly #workshops = new Live<readonly WorkshopSummary[] | null>(null, () => this.#list());
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a cache that no screen reads
	readonly #open = new Map<string, Promise<OpenWorkshop>>();
	readonly #rested: Promise<void>;
	#hand: Hand | null = null;

	constructor() {
		this.#rested = new Promise((rested) => (this.rest = rested));
	}

	/** The workshops on this tablet, newest day first; null until they are read. */
	get workshops(): readonly WorkshopSummary[] | null {
		return this.#workshops.current;
	}

	/** What this page writes with; null until the tablet is open. */
	get hand(): Hand | null {
		return this.#hand;
	}

	get updateWaiting(): boolean {
		return this.update.waiting;
	}

	/** Opens the tablet for this page; what stands in the way is told by `access`. */
	async open(): Promise<void> {
		if (!isSecure()) this.access = 'insecure';
		else await this.#enter(false);
	}

	/** Takes the tablet over from another page of this browser. */
	async continueHere(): Promise<void> {
		await this.#enter(true);
	}

	/** Goes on with what is left after a loss: what is written next begins a new epoch and says so. */
	async acceptLoss(): Promise<void> {
		const mending = await bring(parts.mending);
		this.failure = isRefusal(mending) ? mending : null;
		if (isRefusal(mending)) this.access = 'failed';
		else await this.#mend(mending.mendLoss);
	}

	takeUpdate(): Promise<void> {
		this.update.take();
		return Promise.resolve();
	}

	newStream(): string {
		return newId();
	}

	/** A workshop of this tablet; asked for twice it is the same object. */
	workshop(stream: string): Promise<OpenWorkshop> {
		const hand = this.#hand;
		if (!hand) throw new Error('the tablet is not open');
		const known = this.#open.get(stream);
		if (known) return known;
		const opened = this.#read(hand, stream);
		this.#open.set(stream, opened);
		// What could not be read is read again when it is asked for again.
		opened.catch(() => this.#open.get(stream) === opened && this.#open.delete(stream));
		return opened;
	}

	/** Entries of this workshop came in a file, or it left in one. */
	async filed(stream: string): Promise<void> {
		await (await this.#open.get(stream))?.refresh();
		await this.sending?.filed(stream);
	}

	/** Lets go of a workshop that was removed: no page holds it any more, and no round asks for it. */
	letGo(stream: string): void {
		this.#open.delete(stream);
	}

	async setLanguage(language: Language): Promise<void> {
		this.language = language;
		chooseLanguage(language);
		await this.#setting('language', language);
	}

	async setTheme(theme: Theme): Promise<void> {
		this.theme = theme;
		await this.#setting('theme', theme);
	}

	async #enter(steal: boolean): Promise<void> {
		this.access = 'opening';
		await this.#readSettings(); // first, so that whatever is said is said in the right language
		const isOurs = await takeLock(steal, () => this.#leave());
		if (!isOurs) this.access = 'other-tab';
		else await this.#prepare();
	}

	async #prepare(): Promise<void> {
		const found = await storing(async () => {
			if (await this.#database.isNewer()) return 'newer-data' as const;
			const key = await identityOf(this.#database);
			const writer = await becomeWriter(this.#database);
			this.#hand = { database: this.#database, writer, key };
			this.#open.clear();
			this.losses = lossesOf(localStorage, await this.#database.chains.all());
			return this.losses.length > 0 ? ('lost' as const) : ('ready' as const);
		});
		this.failure = isRefusal(found) ? found : null;
		this.access = isRefusal(found) ? 'failed' : found;
		this.#database.onversionchange = () => (this.access = 'newer-data');
		void this.#settle();
	}

	#leave(): void {
		this.access = 'other-tab';
		this.sending?.stop();
		this.sending = null;
	}

	// What the first screen does not wait for.
	async #settle(): Promise<void> {
		void this.#afterRest();
		this.persistent = (await navigator.storage?.persist?.()) ?? null;
		await this.update.register().catch((error: unknown) => console.error(error));
	}

	async #mend(mendLoss: (hand: Hand, stream: string) => Promise<void>): Promise<void> {
		for (const { stream } of this.losses) if (this.#hand) await mendLoss(this.#hand, stream);
		this.losses = [];
		this.access = 'ready';
	}

	async #afterRest(): Promise<void> {
		await this.#rested;
		await idle();
		const hand = this.#hand;
		if (!hand || this.access === 'other-tab') return;
		await preload();
		const part = await bring(parts.sending);
		if (isRefusal(part)) this.failure = part;
		else await this.#beginSending(hand, part.Sending);
	}

	async #read(hand: Hand, stream: string): Promise<OpenWorkshop> {
		const { OpenWorkshop } = await parts.opening();
		return OpenWorkshop.read(hand, stream);
	}

	async #beginSending(hand: Hand, way: typeof Sending): Promise<void> {
		const changed = async (stream: string) =>
			(await (this.#open.get(stream) ?? this.#read(hand, stream))).refresh();
		const sending = await way.begin({ hand, opened: () => [...this.#open.keys()], changed });
		if (this.access === 'other-tab' || this.sending) sending.stop();
		else this.sending = sending;
	}

	async #readSettings(): Promise<void> {
		const read = await storing(() => this.#database.settings.getEach(['language', 'theme']));
		if (isRefusal(read)) return;
		const [language, theme] = read.map((row) => row?.value);
		if (isLanguage(language)) this.language = language;
		if (theme === 'light' || theme === 'dark') this.theme = theme;
	}

	async #list(): Promise<WorkshopSummary[]> {
		const chains = await this.#database.chains.all();
		return chains.map((chain) => chain.summary).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
	}

	async #setting(key: string, value: string): Promise<void> {
		if (this.access === 'newer-data') return; // a newer version's data are not written to
		await storing(() => this.#database.settings.put({ key, value }));
	}
}

/** The tablet of the field pages, which are never rendered on a server. */
export const tablet = new Tablet();

// Safari has no word for it.
function idle(): Promise<unknown> {
	if (!('requestIdleCallback' in globalThis)) return new Promise((soon) => setTimeout(soon, 200));
	return new Promise((soon) => requestIdleCallback(soon, { timeout: 1000 }));
}

function isSecure(): boolean {
	return isSecureContext && 'subtle' in crypto && 'locks' in navigator && 'indexedDB' in globalThis;
}
