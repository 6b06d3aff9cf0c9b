import type { Refusal } from '../../core/refusal.ts';
import type { Arrived } from '../../core/sync/segment.ts';
import type { ChainRow, EntryRow } from '../database/ledger-tables.ts';
import type { ArrivedSegment } from './arrival.ts';
import { stateOf } from './entry-rows.ts';

/** An entry that is held, as far as it matters for what comes behind or beside it. */
export type HeldEntry = Pick<EntryRow, 'seq' | 'hash' | 'prev' | 'branch' | 'state'>;

/** What a chain becomes with what arrived of it. */
export type Placement = {
	readonly chain: ChainRow;
	/** Entries that were not held. */
	readonly added: readonly Added[];
	/** Held entries that go to another history of the chain. */
	readonly moved: ReadonlyMap<string, number>;
	/** Held entries whose words were missing or damaged, and came now. */
	readonly filled: readonly Arrived[];
};
export type Added = { readonly arrived: Arrived; readonly branch: number };

/**
 * Finds the place of what arrived in one chain. The history that its author signed first is the chain; another one is
 * kept beside it. What nobody signed gives way to what the author signed. Refuses 'chain-gap' when what comes before is
 * not held: `expected` is the place to send from.
 */
export function place(
	chain: ChainRow,
	held: readonly HeldEntry[],
	segments: readonly ArrivedSegment[]
): Placement | Refusal {
	const placing = new Placing(chain, held);
	for (const segment of segments) {
		const refusal = placing.take(segment);
		if (refusal) return refusal;
	}
	return placing.placement();
}

type Known = { readonly seq: number; readonly prev: string | null; branch: number; state: EntryRow['state'] };

class Placing {
	readonly #chain: ChainRow;
	readonly #held: ReadonlySet<string>;
	/** By hash, what is held and what was added meanwhile. */
	readonly #known = new Map<string, Known>();
	readonly #added: Arrived[] = [];
	readonly #moved = new Set<string>();
	readonly #filled = new Map<string, Arrived>();

	constructor(chain: ChainRow, held: readonly HeldEntry[]) {
		this.#chain = { ...chain };
		this.#held = new Set(held.map(({ hash }) => hash));
		for (const { seq, hash, prev, branch, state } of held)
			this.#known.set(hash, { seq, prev, branch, state });
	}

	take(segment: ArrivedSegment): Refusal | null {
		const before = this.#before(segment);
		if (!before) return { kind: 'chain-gap', expected: this.#expectedFor(segment) };
		const { entries } = segment;
		let last = { hash: segment.prev, ...before };
		let count = 0;
		for (; count < entries.length; count += 1) {
			const arrived = entries[count]!;
			const known = this.#known.get(arrived.entry.hash);
			if (!known) break;
			this.#fill(arrived, known);
			last = { hash: arrived.entry.hash, seq: known.seq, branch: known.branch };
		}
		this.#join(last, entries.slice(count), segment);
		return null;
	}

	placement(): Placement {
		const branchOf = (hash: string) => this.#known.get(hash)?.branch ?? 0;
		const added = this.#added.map((arrived) => ({ arrived, branch: branchOf(arrived.entry.hash) }));
		const moved = new Map([...this.#moved].map((hash) => [hash, branchOf(hash)]));
		return { chain: this.#chain, added, moved, filled: [...this.#filled.values()] };
	}

	// The entry that the segment goes on from: none before the first, else one that it names by its hash.
	#before({ first, prev }: ArrivedSegment): Pick<Known, 'seq' | 'branch'> | null {
		if (first === 1) return { seq: 0, branch: 0 };
		if (prev === null) return null;
		if (this.#chain.seq === first - 1 && this.#chain.hash === prev) return { seq: first - 1, branch: 0 };
		const known = this.#known.get(prev);
		return known?.seq === first - 1 ? known : null;
	}

	// Where another entry stands in that place, the sender's history parts from ours somewhere before.
	#expectedFor({ first }: ArrivedSegment): number {
		return this.#chain.seq >= first - 1 ? 1 : this.#chain.seq + 1;
	}

	#join(
		last: { readonly hash: string | null } & Pick<Known, 'seq' | 'branch'>,
		fresh: readonly Arrived[],
		{ first, entries, signature }: ArrivedSegment
	): void {
		const end = first + entries.length - 1;
		const isOnChain = last.branch === 0 && (fresh.length === 0 || last.seq === this.#chain.seq);
		if (isOnChain) {
			this.#extend(fresh);
			if (signature !== null) this.#chain.proven = Math.max(this.#chain.proven, end);
			return;
		}
		const path = last.branch === 0 ? [] : this.#pathTo(last.hash);
		const parting = last.seq - path.length + 1;
		if (signature !== null && this.#chain.proven < parting) {
			this.#giveWay(parting, path);
			this.#extend(fresh);
			this.#chain.proven = end;
		} else {
			for (const arrived of fresh) this.#add(arrived, 1);
			this.#chain.beside += fresh.length;
			if (signature !== null) this.#chain.forked = 1;
		}
	}

	#extend(fresh: readonly Arrived[]): void {
		for (const arrived of fresh) this.#add(arrived, 0);
		const last = fresh.at(-1)?.entry;
		if (!last) return;
		this.#chain.seq = last.head.seq;
		this.#chain.hash = last.hash;
	}

	// What nobody signed steps aside for a history that the author signed, of which `path` is already held beside.
	#giveWay(parting: number, path: readonly string[]): void {
		for (const [hash, known] of this.#known) {
			if (known.branch === 0 && known.seq >= parting) this.#move(hash, known, 1);
		}
		this.#chain.beside += this.#chain.seq - parting + 1 - path.length;
		for (const hash of path) this.#move(hash, this.#known.get(hash)!, 0);
		const end = path[0];
		this.#chain.seq = parting - 1 + path.length;
		if (end !== undefined) this.#chain.hash = end;
	}

	/** The hashes of the other history that this entry ends, the last first. */
	#pathTo(hash: string | null): string[] {
		const path: string[] = [];
		for (let at = hash; at !== null;) {
			const known = this.#known.get(at);
			if (!known || known.branch === 0) break;
			path.push(at);
			at = known.prev;
		}
		return path;
	}

	#add(arrived: Arrived, branch: number): void {
		const { head, hash } = arrived.entry;
		const state = stateOf(arrived.entry);
		this.#added.push(arrived);
		this.#known.set(hash, { seq: head.seq, prev: head.prev, branch, state });
		if (state === 'unknown') this.#chain.unknown += 1;
	}

	#move(hash: string, known: Known, branch: number): void {
		known.branch = branch;
		if (this.#held.has(hash)) this.#moved.add(hash);
	}

	#fill(arrived: Arrived, known: Known): void {
		const state = stateOf(arrived.entry);
		if (!this.#held.has(arrived.entry.hash) || worth[state] <= worth[known.state]) return;
		if (state === 'unknown') this.#chain.unknown += 1;
		known.state = state;
		this.#filled.set(arrived.entry.hash, arrived);
	}
}

const worth = { erased: 0, damaged: 1, unknown: 2, sound: 2 } as const;
