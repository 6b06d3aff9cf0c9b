import { appliers } from './applying.ts';
import type { Kind } from './entry-kinds.ts';
import { byOrder, isSound, type Entry, type EntryOf, type HollowEntry } from './entry.ts';
import { erasedTargets } from './erased-targets.ts';
import type { ChainHead } from './shape.ts';
import { copyOf, emptyState, type State } from './state.ts';
import { isSeen } from './tracks.ts';
import type { WithoutEffect, Workshop } from './workshop.ts';

/** The device by which the office writes in a workshop; null where no office is known, and nobody is taken for it. */
export type OfficeDevice = string | null;

/**
 * The state that a journal amounts to. Total: entries may come in any order and from anybody, each applies or is
 * without effect for a stated reason, and nothing throws. The same entries give the same state on every machine of an
 * office.
 */
export function fold(
	stream: string,
	entries: readonly (Entry | HollowEntry)[],
	office: OfficeDevice = null
): Workshop {
	const state = emptyState(stream);
	const given = { office, erased: erasedTargets(entries, office) };
	for (const entry of [...entries].sort(byOrder)) apply(state, entry, given);
	return state;
}

/**
 * The state as it was when these heads had been seen, and nothing else: what minutes were signed about. Erasure alone
 * reaches back: words that were taken away are not told here either.
 */
export function foldSeen(
	stream: string,
	entries: readonly (Entry | HollowEntry)[],
	seen: readonly ChainHead[],
	office: OfficeDevice = null
): Workshop {
	const state = emptyState(stream);
	const given = { office, erased: erasedTargets(entries, office) };
	const held = entries.filter(({ head }) => isSeen(head, seen));
	for (const entry of held.sort(byOrder)) apply(state, entry, given);
	return state;
}

/**
 * The same state with further entries, each of which sorts after everything folded before (a lone tablet's own new
 * entries do). Costs a copy of the small maps, not a new folding. Answers null when only a new folding will do: an entry
 * sorts before what was folded, or one erases.
 */
export function foldOnto(
	workshop: Workshop,
	entries: readonly (Entry | HollowEntry)[],
	office: OfficeDevice = null
): Workshop | null {
	if (entries.some(({ head }) => head.kind === 'erased' || head.clock <= workshop.clock)) return null;
	const state = copyOf(workshop);
	for (const entry of [...entries].sort(byOrder)) apply(state, entry, { office, erased: new Set() });
	return state;
}

/** What is known before an entry is applied. */
type Given = { readonly office: OfficeDevice; readonly erased: ReadonlySet<string> };

function apply(state: State, entry: Entry | HollowEntry, given: Given): void {
	const { device, epoch, seq, clock } = entry.head;
	const chain = `${device} ${epoch}`;
	if ((state.heads.get(chain)?.seq ?? 0) < seq)
		state.heads.set(chain, { device, epoch, seq, hash: entry.hash });
	state.clock = Math.max(state.clock, clock);
	state.entries += 1;
	const reason = effectOf(state, entry, given);
	if (reason) state.withoutEffect.push({ entry: entry.hash, reason });
}

// An erased entry counts for nothing, whether this machine still holds its words or not: all fold alike.
function effectOf(state: State, entry: Entry | HollowEntry, { office, erased }: Given): WithoutEffect | null {
	if (erased.has(entry.hash)) return 'erased';
	return isSound(entry) ? applySound(state, entry as EntryOf<Kind>, office) : entry.hollow;
}

function applySound<K extends Kind>(
	state: State,
	entry: EntryOf<K>,
	office: OfficeDevice
): WithoutEffect | null {
	const kind: K = entry.head.kind;
	if (kind !== 'workshop-opened') {
		if (!state.opened) return 'workshop-not-open';
		if (!mayWrite(state, entry.head, office)) return 'author-not-admitted';
	}
	if (state.minutes.length > 0 && !afterSigning.has(kind)) return 'minutes-already-signed';
	return appliers[kind](state, entry.body, entry);
}

// Who writes in the workshop, but for what the office alone says; and the office, for the few kinds that it writes there.
function mayWrite(
	{ members }: State,
	{ device, kind }: { readonly device: string; readonly kind: Kind },
	office: OfficeDevice
): boolean {
	if (device === office) return officeKinds.has(kind) || members.has(device);
	return kind !== 'message-sent' && members.has(device);
}

const officeKinds: ReadonlySet<Kind> = new Set(['message-sent', 'workshop-voided', 'erased']);

// What is signed changes no more: a correction stands beside it, and a person's words can still be taken away.
const afterSigning: ReadonlySet<Kind> = new Set([
	'minutes-corrected',
	'erased',
	'device-admitted',
	'workshop-voided',
	'message-sent',
	'chain-broken'
]);
