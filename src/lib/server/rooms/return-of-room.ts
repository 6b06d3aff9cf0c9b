import type { Fate, ReturnedTrack, RoomReturn } from '../../core/office/room-return.ts';
import { textOfCommon, type CommonTrack } from '../../core/office/sorting.ts';
import { stateOfSource, type SourceAct } from '../../core/office/source-standing.ts';
import { lineageOf } from '../../core/lineage.ts';
import { readRoomCode } from '../../core/room-code.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { familyOf } from '../../core/sync/catalogue.ts';
import { tracksOf, type Track } from '../../core/tracks.ts';
import type { Workshop } from '../../core/workshop.ts';
import type { Database } from '../database/tables.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readRoom } from '../ledger/reading.ts';
import { actsOn, commonTrackOf } from '../ledger/standing.ts';
import { releasedStandings, type ReleasedStandings } from '../releases/standings.ts';

/**
 * What became of the tracks of the room that a code names: the sorting as it is now, results from the newest releases
 * alone. Refuses 'room-code-unreadable', and 'room-code-unknown' alike for a code that no room has and for a room of which
 * nothing is shown: a rehearsal, one that was voided, one that does not count yet.
 */
export async function returnOfRoom(ledger: Ledger, typed: string): Promise<RoomReturn | NotShown> {
	const code = readRoomCode(typed);
	if (isRefusal(code)) return code;
	const rooms = await ledger.db
		.selectFrom('rooms')
		.select(['stream', 'consultation'])
		.where('code', '=', code)
		.execute();
	const [room, other] = rooms;
	const read = room && !other ? await readRoom(ledger, room.stream) : null;
	if (!room || !read || !isReturned(read.workshop)) return { kind: 'room-code-unknown' };
	const root = familyOf(await familiesOf(ledger), room.consultation)?.root ?? room.consultation;
	const released = await releasedStandings(ledger.db, root);
	const { place, day, region = null } = read.workshop.details;
	const { title, questions } = read.workshop.opened.consultation;
	const fates = await fatesOf(ledger.db, read.workshop, released);
	return {
		v: 1,
		code,
		place,
		day,
		region,
		consultation: title,
		questions: questions.map(({ id, text }) => ({
			question: id,
			text,
			tracks: tracksOf(read.workshop, id).map((track) => returned(read.workshop, track, fates(track)))
		}))
	};
}

type NotShown = Extract<Refusal, { kind: 'room-code-unreadable' | 'room-code-unknown' }>;

/** True for a room that its people find again: a real one that counts and was not voided. */
export function isReturned(workshop: Workshop): workshop is ReturnedWorkshop {
	return workshop.opened?.purpose === 'real' && workshop.details !== null && workshop.voided === null;
}

type ReturnedWorkshop = Workshop & {
	readonly opened: NonNullable<Workshop['opened']>;
	readonly details: NonNullable<Workshop['details']>;
};

function returned(workshop: Workshop, track: Track, fate: Fate): ReturnedTrack {
	const from = lineageOf(workshop, track).flatMap(({ stands, text }) =>
		stands || text === null ? [] : [text]
	);
	return { text: track.text, from, fate };
}

async function fatesOf(db: Database, workshop: Workshop, released: ReleasedStandings) {
	const ids = new Set([...workshop.proposals.keys(), ...workshop.merges.keys()]);
	const acts = await actsOn(db, workshop.stream, ids);
	const commons = await commonsOf(db, acts);
	const isStanding = (track: string) => commons.get(track)?.withdrawn === null;
	return ({ id, words, setAside }: Track): Fate => {
		if (setAside !== null) return { kind: 'set-aside-in-room', reason: setAside };
		const own = acts.filter(({ source }) => source.track === id);
		const { standing, acts: standingActs } = stateOfSource(own, words, isStanding);
		const placed = standingActs.flatMap((act) =>
			act.kind === 'placed' ? [placedIn(act, commons.get(act.track)!, released)] : []
		);
		if (placed.length > 0) return { kind: 'placed', commons: placed };
		const last = standingActs.at(-1);
		if (last?.kind === 'set-aside') return { kind: 'set-aside', reason: last.reason };
		return { kind: standing === 'changed' ? 'changed' : 'unsorted' };
	};
}

function placedIn(
	{ track, nature }: SourceAct & { readonly kind: 'placed' },
	common: CommonTrack,
	released: ReleasedStandings
) {
	return { track, text: textOfCommon(common), nature, released: [...(released.get(track) ?? [])] };
}

async function commonsOf(
	db: Database,
	acts: readonly (SourceAct & { readonly sorting: string })[]
): Promise<ReadonlyMap<string, CommonTrack>> {
	const named = acts.flatMap((act) => (act.kind === 'placed' ? [act.track] : []));
	if (named.length === 0) return new Map();
	const rows = await db
		.selectFrom('common_tracks')
		.selectAll()
		.where('sorting', '=', acts[0]!.sorting)
		.where('track', 'in', [...new Set(named)])
		.execute();
	return new Map(rows.map(commonTrackOf).map((one) => [one.track, one]));
}
