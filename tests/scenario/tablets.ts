import { barredFrom } from '$lib/core/deciding-membership.ts';
import { decide } from '$lib/core/decide.ts';
import type { Bodies, Kind } from '$lib/core/entry-kinds.ts';
import type { Entry } from '$lib/core/entry.ts';
import { fold } from '$lib/core/folding.ts';
import type { Intent } from '$lib/core/intent.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { resultOf, type RoundResult } from '$lib/core/result.ts';
import { gradesOf } from '$lib/core/scale.ts';
import { gradedTracks } from '$lib/core/tracks.ts';
import { urnsOf } from '$lib/core/urns.ts';
import { isMember, lastRound, type Urn, type Workshop } from '$lib/core/workshop.ts';
import { Author, named, stream } from '../core/author.ts';

/** One of several tablets of a room: it decides on what it holds, and learns of the others from files alone. */
export class Tablet {
	readonly author: Author;
	readonly #entries = new Map<string, Entry>();

	constructor(name: string, author = new Author(name)) {
		this.author = author;
	}

	/** The tablet that opens a workshop with two tracks for the first question, and one for each other. */
	static opening(): Tablet {
		const tablet = new Tablet('Anna');
		tablet.#keep(tablet.author.opens());
		for (const [text, question] of Object.entries({ A: 'q1', B: 'q1', C: 'q2', E: 'q3' }))
			tablet.proposes(text, question);
		return tablet;
	}

	get device(): string {
		return this.author.device;
	}

	get workshop(): Workshop {
		return fold(stream, this.file());
	}

	/** Everything that this tablet holds, as a file would carry it. */
	file(): readonly Entry[] {
		return [...this.#entries.values()];
	}

	/** Takes a file in, any number of times, in any order. */
	takes(file: readonly Entry[]): this {
		for (const entry of file) this.#entries.set(entry.hash, entry);
		this.author.sees(...file);
		return this;
	}

	/** Null when it was done. */
	does(intent: Intent): Refusal | null {
		const { workshop, device } = this;
		if (!isMember(workshop, device)) return { kind: 'not-a-member' };
		const barred = barredFrom(workshop, intent, device);
		const drafts = barred ?? decide(workshop, intent);
		if (isRefusal(drafts)) return drafts;
		for (const { kind, body } of drafts) this.#keep(this.author.writes(kind, body as Bodies[Kind] as never));
		return null;
	}

	proposes(text: string, question = 'q1'): Refusal | null {
		const proposals = [{ id: named(text), text }];
		return this.does({ kind: 'add-proposals', question, proposals, origin: 'facilitator' });
	}

	admits({ device }: Tablet): Refusal | null {
		return this.does({ kind: 'admit-device', device, alg: 'Ed25519', key: 'AAAA' });
	}

	/** Opens the first round, with an urn here and on each of the others. */
	opens(...others: readonly Tablet[]): Refusal | null {
		const urns = [this, ...others].map(({ device }) => ({ urn: urnOf(device), device }));
		return this.does({ kind: 'open-round', round: named('round'), urns });
	}

	/** Closes this tablet's urn: everybody gave every track the grade at this index. */
	closes(ballots: number, grade = 0, remark = ''): Refusal | null {
		const closing = this.counts(ballots, grade);
		return this.does({ kind: 'close-urn', closing, remark });
	}

	/** Of the last round, where no other one is named. */
	counts(ballots: number, grade: number, of?: string): Bodies['urn-closed'] {
		const { workshop } = this;
		const round = workshop.rounds.find(({ id }) => id === of) ?? lastRound(workshop)!;
		const counts = gradesOf(round.scale).map((_, index) => (index === grade ? ballots : 0));
		const tallies = gradedTracks(round).map(({ track }) => ({ track, counts, noOpinion: 0 }));
		return { urn: urnOf(this.device), ballots, spoiled: 0, paper: 0, tallies };
	}

	/** Writes what no decision of ours would, as a damaged or foreign tablet might. */
	writes<K extends Kind>(kind: K, body: Bodies[K]): Entry {
		const entry = this.author.writes(kind, body);
		this.#keep(entry);
		return entry;
	}

	#keep(entry: Entry): void {
		this.#entries.set(entry.hash, entry);
	}
}

/** The same tablet, put back from a copy of its data: it writes on under the same key, in an epoch of its own. */
export function copyOfTablet(tablet: Tablet, name: string): Tablet {
	return new Tablet(name, new Author(name, tablet.device)).takes(tablet.file());
}

export function urnOf(device: string): string {
	return named(`urn of ${device}`);
}

/** The urn of a tablet, as another one knows it. */
export function urnAt(workshop: Workshop, { device }: Tablet): Urn {
	return urnsOf(workshop, lastRound(workshop)!.id).find((urn) => urn.device === device)!;
}

export function result(workshop: Workshop): RoundResult {
	const told = resultOf(workshop, lastRound(workshop)!);
	if (isRefusal(told)) throw new Error(told.kind);
	return told;
}

/** What a workshop amounts to, to be compared whatever the order of its maps. */
export function told(workshop: Workshop): unknown {
	return Object.fromEntries(
		Object.entries(workshop).map(([key, value]) => [
			key,
			value instanceof Map || value instanceof Set ? [...value] : value
		])
	);
}
