import type { Bodies, Kind } from './entry-kinds.ts';
import type { EntryOf } from './entry.ts';
import { GrowingMap } from './growing-map.ts';
import type { Mark, Proposal, WithoutEffect, Workshop } from './workshop.ts';

/** The state while it is folded: the same members as a `Workshop`, still open to change. */
export type State = Omit<{ -readonly [K in keyof Workshop]: Growing<Workshop[K]> }, 'proposals' | 'texts'> &
	Large;
/** What a long journal has thousands of. */
type Large = { readonly proposals: GrowingMap<string, Proposal>; readonly texts: GrowingMap<string, string> };
type Growing<T> =
	T extends ReadonlyMap<infer K, infer V>
		? Map<K, V>
		: T extends ReadonlySet<infer V>
			? Set<V>
			: T extends readonly (infer V)[]
				? V[]
				: T;

/** What one kind of entry does to the state; the answer is null, or the reason why it is without effect. */
export type Applier<K extends Kind> = (
	state: State,
	body: Bodies[K],
	entry: EntryOf<K>
) => WithoutEffect | null;
export type Appliers<K extends Kind = Kind> = { readonly [P in K]: Applier<P> };

/** The state of a stream of which nothing is known yet. */
export function emptyState(stream: string): State {
	return {
		stream,
		opened: null,
		details: null,
		members: new Set(),
		leadsTaken: [],
		proposals: new GrowingMap(),
		merges: new Map(),
		texts: new GrowingMap(),
		wordings: new Map(),
		orders: new Map(),
		themes: new Map(),
		setAside: new Map(),
		lists: new Map(),
		rounds: [],
		urns: new Map(),
		explanations: new Map(),
		reopening: null,
		attendance: null,
		satisfaction: null,
		statements: [],
		remarks: [],
		minutes: [],
		corrections: [],
		messages: [],
		voided: null,
		breaks: [],
		conflicts: [],
		withoutEffect: [],
		heads: new Map(),
		clock: 0,
		entries: 0
	};
}

/** The same state, to go on from without changing the one it came from. */
export function copyOf(workshop: Workshop): State {
	return {
		...workshop,
		members: new Set(workshop.members),
		leadsTaken: [...workshop.leadsTaken],
		proposals: new GrowingMap(workshop.proposals),
		merges: new Map(workshop.merges),
		texts: new GrowingMap(workshop.texts),
		wordings: new Map(workshop.wordings),
		orders: new Map(workshop.orders),
		themes: new Map(workshop.themes),
		setAside: new Map(workshop.setAside),
		lists: new Map(workshop.lists),
		rounds: [...workshop.rounds],
		urns: new Map(workshop.urns),
		explanations: new Map(workshop.explanations),
		statements: [...workshop.statements],
		remarks: [...workshop.remarks],
		minutes: [...workshop.minutes],
		corrections: [...workshop.corrections],
		messages: [...workshop.messages],
		breaks: [...workshop.breaks],
		conflicts: [...workshop.conflicts],
		withoutEffect: [...workshop.withoutEffect],
		heads: new Map(workshop.heads)
	};
}

/** True when the workshop's consultation has this question. */
export function asks(state: Workshop, question: string): boolean {
	return state.opened?.consultation.questions.some((one) => one.id === question) ?? false;
}

export function markOf({ device, epoch, seq }: Mark): Mark {
	return { device, epoch, seq };
}
