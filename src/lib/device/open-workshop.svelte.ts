import { barredFrom } from '../core/deciding-membership.ts';
import type { FurtherRound, Intent } from '../core/intent.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import type { ChainHead } from '../core/shape.ts';
import { gradedTracks } from '../core/tracks.ts';
import { isMember, lastRound, type Round, type Workshop } from '../core/workshop.ts';
import { newId, shuffled } from '../seal/random.ts';
import { remember } from './canary.ts';
import { dayOf, minuteOf } from './claimed-time.ts';
import {
	readJournal,
	readSeen,
	rereadJournal,
	writeDrafts,
	type Alongside,
	type Journal
} from './journal.ts';
import { troublesOf, unknownVersionOf } from './journal-troubles.ts';
import type { Opening } from './known-tracks.ts';
import { bring, parts } from './parts.ts';
import { openingRefusal } from './readiness/this-system.ts';
import { prepareRound } from './round-opening.ts';
import { storing } from './storage-failure.ts';
import type { Hand } from './tablet.svelte.ts';
import { countUrn, type UrnCount } from './urn-count.ts';

type Answer = Promise<Refusal | null>;
type Ballots = Awaited<ReturnType<typeof parts.ballots>>;

/** One workshop in the hands of a page: its state, its open urn, and everything that people can do to it. */
export class OpenWorkshop {
	readonly stream: string;
	urn: UrnCount | null = $state.raw(null);
	readonly #hand: Hand;
	#journal: Journal = $state.raw() as Journal;
	#queue: Promise<unknown> = Promise.resolve();

	private constructor(hand: Hand, stream: string, journal: Journal, urn: UrnCount | null) {
		this.#hand = hand;
		this.stream = stream;
		this.#journal = journal;
		this.urn = urn;
	}

	/** Reads a workshop from the disk; throws the refusal's kind when the disk cannot be read at all. */
	static async read(hand: Hand, stream: string): Promise<OpenWorkshop> {
		const journal = await readJournal(hand.database, hand.key.device, stream);
		if (isRefusal(journal)) throw new Error(journal.kind);
		const round = lastRound(journal.workshop)?.id;
		return new OpenWorkshop(hand, stream, journal, await countUrn(hand.database, stream, round));
	}

	/** What acts outside this class write with. */
	get hand(): Hand {
		return this.#hand;
	}

	/** What the journal amounts to now. */
	get state(): Workshop {
		return this.#journal.workshop;
	}

	/** False for a workshop of other tablets, which is read here and never written. */
	get isMember(): boolean {
		return isMember(this.state, this.#hand.key.device);
	}

	/** What stands in the way of reading all of it, once each: it is shown, and the rest is there. */
	get troubles(): readonly Refusal[] {
		return troublesOf(this.#journal);
	}

	async open(...[consultation, purpose, details, tracks = []]: Opening): Answer {
		const intent: Intent = { kind: 'open-workshop', consultation, purpose, details, tracks };
		return openingRefusal(purpose) ?? this.#sign(await this.act(intent));
	}

	async addProposals(
		question: string,
		texts: readonly string[],
		origin: 'turn' | 'facilitator',
		category: string | null = null
	): Answer {
		const proposals = texts.map((text) => ({ id: newId(), text }));
		// Only the day of what a participant writes in a private turn: a minute would tell who held the tablet.
		const at = origin === 'turn' ? dayOf() : undefined;
		return this.act({ kind: 'add-proposals', question, proposals, origin, category }, at);
	}

	/** Erases a person's words from this tablet for ever, because they ask for it. */
	eraseProposal(proposal: string): Answer {
		return this.act({ kind: 'erase-proposal', proposal });
	}

	/**
	 * Freezes a list and opens this tablet's urn: the entries and the urn's row stand or fall together. `others`: the
	 * tablets that will hold an urn of their own. `next`: a further round, or one on a national list.
	 */
	async openRound(next?: FurtherRound, others: readonly string[] = []): Answer {
		const { intent, alongside } = await prepareRound(this.stream, this.#hand.key.device, others, next);
		return this.#sign(await this.act(intent, undefined, alongside));
	}

	/** A new turn: its number, and the tracks in a fresh order within each question, so that none is always first. */
	beginTurn(): { turn: number; order: readonly number[] } {
		const round = this.#roundOfUrn;
		const tracks = round ? gradedTracks(round) : [];
		const order = (round?.questions ?? []).flatMap(({ question }) =>
			shuffled([...tracks.keys()].filter((index) => tracks[index]?.question === question))
		);
		return { turn: this.urn?.turn ?? 0, order };
	}

	async cast(
		turn: number,
		grades: readonly (number | null | undefined)[],
		origin: 'tablet' | 'paper' = 'tablet'
	): Answer {
		const { database, writer } = this.#hand;
		return this.#turn(({ cast }, round, urn) => cast(database, writer, round, urn, turn, grades, origin));
	}

	async spoil(turn: number): Answer {
		const { database, writer } = this.#hand;
		return this.#turn(({ spoil }, _, urn) => spoil(database, writer, urn, turn));
	}

	/** Counts and closes the urn. One transaction writes the tallies and deletes the ballots and their key. */
	async closeUrn(remark: string): Answer {
		const round = this.#roundOfUrn;
		if (!round || !this.urn) return { kind: 'round-not-open' };
		const ballots = await bring(parts.ballots);
		if (isRefusal(ballots)) return ballots;
		const counting = await ballots.count(this.#hand.database, round, this.urn.id);
		if (isRefusal(counting)) return counting;
		const { closing, alongside } = counting;
		return this.#sign(await this.act({ kind: 'close-urn', closing, remark }, undefined, alongside));
	}

	async signMinutes(names: readonly string[]): Answer {
		return this.#sign(await this.act({ kind: 'sign-minutes', names }));
	}

	/** The workshop as it was when these heads had been seen, read from the disk again: what was signed about. */
	asSeen(seen: readonly ChainHead[]): Promise<Workshop | Refusal> {
		return readSeen(this.#hand.database, this.stream, seen);
	}

	voidWorkshop(reason: string): Answer {
		return this.act({ kind: 'void-workshop', reason });
	}

	/** Rehearsal only: proposals of invented people, marked as such in the journal. */
	async inventProposals(): Answer {
		const rehearsing = await bring(parts.rehearsing);
		return isRefusal(rehearsing) ? rehearsing : rehearsing.inventProposals(this);
	}

	/** Rehearsal only: ballots of invented people, cast one by one like any other. */
	async inventBallots(ballots: number): Answer {
		const rehearsing = await bring(parts.rehearsing);
		return isRefusal(rehearsing) ? rehearsing : rehearsing.inventBallots(this, ballots);
	}

	async readDraft(key: string): Promise<string> {
		const row = await storing(() => this.#hand.database.drafts.get(this.#draftKey(key)));
		return row && !isRefusal(row) ? row.text : '';
	}

	async keepDraft(key: string, text: string): Promise<void> {
		await storing(() => this.#hand.database.drafts.put({ key: this.#draftKey(key), text }));
	}

	async dropDraft(key: string): Promise<void> {
		await storing(() => this.#hand.database.drafts.delete(this.#draftKey(key)));
	}

	/** Counts anew what the urn on this tablet holds. */
	async countUrn(): Promise<void> {
		this.urn = await countUrn(this.#hand.database, this.stream, lastRound(this.state)?.id);
	}

	// An urn may outlast its round on this tablet: it was declared lost, or another tablet leads and opened the next one.
	get #roundOfUrn(): Round | undefined {
		return this.state.rounds.find(({ id }) => id === this.urn?.round);
	}

	#draftKey(key: string): string {
		return `${this.stream}:${key}`;
	}

	// One act after another, each decided on the state that the one before left.
	act(intent: Intent, at?: string, alongside?: Alongside): Answer {
		const done = this.#queue.then(() => this.#write(intent, at ?? minuteOf(), alongside));
		this.#queue = done.catch(() => {});
		return done;
	}

	/** Reads the journal again: entries came from elsewhere, or the office asks for a new epoch. */
	refresh(): Promise<void> {
		const done = this.#queue.then(async () => {
			const journal = await rereadJournal(this.#hand, this.stream);
			if (!isRefusal(journal)) this.#journal = journal;
		});
		this.#queue = done.catch(() => {});
		return done;
	}

	async #write(intent: Intent, at: string, alongside?: Alongside): Answer {
		const unreadable = unknownVersionOf(this.#journal);
		if (unreadable) return unreadable;
		const barred = this.isMember
			? barredFrom(this.state, intent, this.#hand.key.device)
			: ({ kind: 'not-a-member' } as const);
		if (barred) return barred;
		const deciding = await bring(parts.deciding);
		if (isRefusal(deciding)) return deciding;
		const drafts = deciding.decide(this.state, intent);
		if (isRefusal(drafts)) return drafts;
		const { database, writer } = this.#hand;
		const written = await writeDrafts(database, writer, this.#journal, drafts, at, alongside);
		if (isRefusal(written)) return written;
		remember(localStorage, written.chain);
		const round = lastRound(written.workshop)?.id;
		if (alongside) this.urn = await countUrn(database, this.stream, round);
		this.#journal = written;
		return null;
	}

	// A turn that was refused may have found another urn than this page knew: it is counted anew.
	async #turn(move: (ballots: Ballots, round: Round, urn: string) => Promise<UrnCount | Refusal>): Answer {
		const round = this.#roundOfUrn;
		if (!round || !this.urn) return { kind: 'round-not-open' };
		const ballots = await bring(parts.ballots);
		if (isRefusal(ballots)) return ballots;
		const moved = await move(ballots, round, this.urn.id);
		if (!isRefusal(moved)) this.urn = moved;
		else await this.countUrn();
		return isRefusal(moved) ? moved : null;
	}

	// The device vouches for its chain at each phase; a signature that fails now is made at the next one.
	async #sign(refusal: Refusal | null): Answer {
		const vouching = refusal ?? (await bring(parts.vouching));
		if (!isRefusal(vouching)) await vouching.vouch(this.#hand.database, this.#hand.key, this.#journal.chain);
		return refusal;
	}
}
