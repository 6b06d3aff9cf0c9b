import { proposalTexts, type Disk } from '../e2e/day/disk.ts';

/** What is wrong with the tablet's disk, in counts; all must stay 0. */
export type Faults = { missing: number; doubled: number; torn: number };

/**
 * What the screen has said to be kept, held against what the disk holds after each kill. One thing more on the disk
 * than was said is right: it was written, and the kill came before the screen could say so.
 */
export class Account {
	readonly faults: Faults = { missing: 0, doubled: 0, torn: 0 };
	readonly #proposals = new Set<string>();
	#ballots = 0;
	#unsaid = 0;

	/** The screen said that this is kept: a proposal's text, or a ballot. */
	said(what: string): void {
		if (what === ballot) this.#ballots += 1;
		else this.#proposals.add(what);
	}

	compare(disk: Disk): void {
		this.#compareProposals(proposalTexts(disk));
		this.#compareBallots(disk);
	}

	#compareProposals(texts: readonly string[]): void {
		const held = new Set(texts);
		this.faults.doubled += texts.length - held.size;
		this.faults.missing += [...this.#proposals].filter((text) => !held.has(text)).length;
		const unsaid = texts.filter((text) => !this.#proposals.has(text) && text.startsWith('écrit '));
		this.#accept(unsaid.length);
		for (const text of unsaid) this.#proposals.add(text);
	}

	#compareBallots({ ballots, urns }: Disk): void {
		const held = new Set(ballots.map(({ id }) => id)).size;
		this.faults.missing += Math.max(0, this.#ballots - held);
		this.#accept(Math.max(0, held - this.#ballots));
		// The turn and the ballot go together: the next turn is the number of ballots and one.
		if (urns.length !== 1 || urns[0]!.turn !== held + 1 || urns[0]!.spoiled !== 0) this.faults.torn += 1;
		this.#ballots = held;
	}

	// More than one unsaid thing in one life means that something was written twice.
	#accept(unsaid: number): void {
		this.#unsaid += Math.min(1, unsaid);
		this.faults.doubled += Math.max(0, unsaid - 1);
	}

	get kept() {
		return { proposals: this.#proposals.size, ballots: this.#ballots, ofThemUnsaid: this.#unsaid };
	}
}

export const ballot = 'a ballot';
