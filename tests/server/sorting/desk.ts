import { builtInConsultation } from '../../../src/lib/core/built-in-consultation.ts';
import type { Entry } from '../../../src/lib/core/entry.ts';
import type { ListedSource, SortedConsultation } from '../../../src/lib/core/office/sorted.ts';
import type { Nature, Source } from '../../../src/lib/core/office/sorting-kinds.ts';
import { readSourceFilter, type SourceFilter } from '../../../src/lib/core/office/source-filter.ts';
import { isRefusal, type Refusal } from '../../../src/lib/core/refusal.ts';
import { consultationId } from '../../../src/lib/core/sync/catalogue.ts';
import { hashing } from '../../../src/lib/seal/hash.ts';
import type { Database } from '../../../src/lib/server/database/tables.ts';
import { standingOf } from '../../../src/lib/server/devices.ts';
import { append } from '../../../src/lib/server/ledger/append.ts';
import { openLedger, type Ledger } from '../../../src/lib/server/ledger/ledger.ts';
import { officeOf, type OfficeIdentity } from '../../../src/lib/server/office-identity.ts';
import {
	addTrack,
	change,
	sort,
	undo,
	type Desk,
	type Picked
} from '../../../src/lib/server/sorting/acting.ts';
import { listSources } from '../../../src/lib/server/sorting/list-sources.ts';
import { sortedConsultation } from '../../../src/lib/server/sorting/sorted-consultation.ts';
import { named } from '../../core/author.ts';
import type { Scribe } from '../ledger/scribe.ts';
import { joins } from '../rooms/seeding.ts';
import { roomAt, type Meeting } from '../rooms/day.ts';

export const root = consultationId(builtInConsultation({ kind: 'worst' }), hashing.hashText);
export const everything = readSourceFilter(new URLSearchParams());

/** The office of a test, and who sorts there. */
export class SortingOffice {
	readonly db: Database;
	readonly ledger: Ledger;
	readonly identity: OfficeIdentity;
	#minute = 0;

	constructor(db: Database, identity: OfficeIdentity) {
		this.db = db;
		this.identity = identity;
		this.ledger = openLedger(db, identity, standingOf);
	}

	static async on(db: Database): Promise<SortingOffice> {
		return new SortingOffice(db, await officeOf(db));
	}

	/** A room whose tablet joined, with these proposals for the first question, received. */
	async room(meeting: Meeting, ...texts: readonly string[]): Promise<Scribe> {
		const scribe = await roomAt(meeting);
		for (const text of texts) proposes(scribe, text);
		await joins(this.db, scribe, meeting.place, meeting.region);
		await this.receives(scribe);
		return scribe;
	}

	async receives(scribe: Scribe): Promise<void> {
		const received = new Date(Date.UTC(2026, 10, 21, 10, (this.#minute += 1))).toISOString();
		const answer = await append(this.ledger, await scribe.batch(), { carrier: scribe.device, received });
		if (isRefusal(answer)) throw new Error(answer.kind);
	}

	async consultation(): Promise<SortedConsultation> {
		return (await sortedConsultation(this.ledger, root))!;
	}

	async list(filter: Partial<SourceFilter> = {}, scope: string | null = null, most?: number) {
		const looking = { consultation: await this.consultation(), question: filter.question ?? 'q1', scope };
		return listSources(this.db, looking, { ...everything, ...filter }, most);
	}

	/** The only listed track with this text. */
	async find(text: string): Promise<ListedSource> {
		const { sources } = await this.list({ shelf: 'all' });
		const found = sources.filter((one) => one.text === text);
		if (found.length !== 1) throw new Error(`${found.length} tracks are called ${text}`);
		return found[0]!;
	}

	async standing(text: string) {
		return (await this.find(text)).standing;
	}

	async desk(by: string): Promise<Desk> {
		const hand = { by, now: new Date(Date.UTC(2026, 10, 22, 9, (this.#minute += 1))) };
		return { office: this, consultation: await this.consultation(), hand };
	}

	/** Makes a common track and answers its id. */
	async adds(by: string, text: string, question = 'q1'): Promise<string> {
		const made = { question, text: { fr: text, en: '' } };
		const answer = await addTrack(await this.desk(by), made, { sources: [], seen: [] }, 'identical');
		if (isRefusal(answer)) throw new Error(answer.kind);
		return (answer[0]!.body as { readonly track: string }).track;
	}

	async places(by: string, text: string, track: string, nature: Nature = 'absorbed', seen: string[] = []) {
		const picked = { sources: [sourceOf(await this.find(text))], seen };
		return sort(await this.desk(by), picked, { kind: 'placed', track, nature });
	}

	async setsAside(by: string, text: string, reason = 'Hors sujet') {
		const picked: Picked = { sources: [sourceOf(await this.find(text))], seen: [] };
		return sort(await this.desk(by), picked, { kind: 'set-aside', reason });
	}

	async undoes(by: string, ...acts: readonly string[]) {
		return undo(await this.desk(by), acts);
	}

	async changes(by: string, track: string, intent: Parameters<typeof change>[2]) {
		return change(await this.desk(by), track, intent);
	}
}

export function proposes(scribe: Scribe, text: string, question = 'q1'): Entry {
	const body = { proposal: named(`${scribe.stream} ${text}`), question, text, category: null } as const;
	return scribe.writes('proposal-added', { ...body, origin: 'turn' }, '2026-11-20');
}

export function sourceOf({ stream, track, words }: ListedSource): Source {
	return { stream, track, words };
}

/** The number of entries of an act that is meant to be done. */
export function must(answer: readonly Entry[] | Refusal): number {
	if (isRefusal(answer)) throw new Error(answer.kind);
	return answer.length;
}
