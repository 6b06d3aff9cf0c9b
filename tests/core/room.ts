import { decide } from '$lib/core/decide.ts';
import type { Bodies, Kind } from '$lib/core/entry-kinds.ts';
import type { Entry } from '$lib/core/entry.ts';
import { fold, foldSeen } from '$lib/core/folding.ts';
import type { Intent } from '$lib/core/intent.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { gradesOf } from '$lib/core/scale.ts';
import type { ChainHead } from '$lib/core/shape.ts';
import { gradedTracks } from '$lib/core/tracks.ts';
import { lastRound, type Workshop } from '$lib/core/workshop.ts';
import { Author, named, stream } from './author.ts';

/** A whole workshop in a test: what Anna means to do is decided, written and folded, as on her tablet. */
export class Room {
	readonly anna = new Author('Anna');
	readonly entries: Entry[] = [];
	#rounds = 0;

	constructor() {
		this.entries.push(this.anna.opens());
	}

	/** A workshop with two tracks a question, of which A and B answer the first. */
	static gathered(): Room {
		const room = new Room();
		for (const [name, question] of Object.entries({ A: 'q1', B: 'q1', C: 'q2', D: 'q2', E: 'q3', F: 'q3' }))
			room.proposes(name, question);
		return room;
	}

	/** The same, whose first round is closed: everybody gave every track the grade of its place in the list. */
	static voted(ballots = 30): Room {
		const room = Room.gathered();
		room.opens();
		room.closes(ballots);
		return room;
	}

	get workshop(): Workshop {
		return fold(stream, this.entries);
	}

	asSeen(seen: readonly ChainHead[]): Workshop {
		return foldSeen(stream, this.entries, seen);
	}

	/** Null when it was done. */
	does(intent: Intent): Refusal | null {
		const drafts = decide(this.workshop, intent);
		if (isRefusal(drafts)) return drafts;
		for (const { kind, body } of drafts)
			this.entries.push(this.anna.writes(kind, body as Bodies[Kind] as never));
		return null;
	}

	proposes(text: string, question = 'q1'): Refusal | null {
		const proposals = [{ id: named(text), text }];
		return this.does({ kind: 'add-proposals', question, proposals, origin: 'facilitator' });
	}

	opens(): Refusal | null {
		return this.does({ kind: 'open-round', ...this.#place() });
	}

	follows(
		reason: 'mistake' | 'discussion' | 'selection',
		tracks: readonly string[] = [],
		text = ''
	): Refusal | null {
		const place = this.#place();
		return this.does({ kind: 'open-next-round', ...place, reason, tracks: tracks.map(named), text });
	}

	/** A round on a national list. */
	grades(list: Bodies['list-taken']): Refusal | null {
		return this.does({ kind: 'open-list-round', list, ...this.#place() });
	}

	closes(ballots = 30): Refusal | null {
		const round = lastRound(this.workshop)!;
		const urn = named(`urn ${this.#rounds}`);
		const grades = gradesOf(round.scale).length;
		const tallies = gradedTracks(round).map(({ track }, index) => ({
			track,
			counts: Array.from({ length: grades }, (_, grade) => (grade === index % grades ? ballots : 0)),
			noOpinion: 0
		}));
		return this.does({
			kind: 'close-urn',
			closing: { urn, ballots, spoiled: 0, paper: 0, tallies },
			remark: ''
		});
	}

	counts(people = 30): Refusal | null {
		return this.does({ kind: 'record-attendance', people, byCategory: { citizen: 4 } });
	}

	signs(...names: readonly string[]): Refusal | null {
		return this.does({ kind: 'sign-minutes', names });
	}

	#place() {
		this.#rounds += 1;
		return {
			round: named(`round ${this.#rounds}`),
			urns: [{ urn: named(`urn ${this.#rounds}`), device: this.anna.device }]
		};
	}
}
