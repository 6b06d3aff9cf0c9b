import { canonical } from '../../core/canonical.ts';
import type { RoomAttendance } from '../../core/disclosure/attendance.ts';
import { poolKey } from '../../core/pooled/graded-lists.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { composeRelease, type GradedRoom, type Occasion } from '../../core/release/composing.ts';
import type { Release, ReleasedPart } from '../../core/release/release.ts';
import { newestOf } from '../../core/sync/catalogue.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import { note } from '../audit/note.ts';
import type { Database } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { talliesIn } from '../ledger/pooling.ts';
import { onlineCount } from '../online/urns.ts';
import { lineageOf } from './lineage.ts';
import { publicRoom } from './public-room.ts';
import { headsOf, wholeRelease } from './reading.ts';

/** What the next release of a list would be, for a person who decides about it; nothing is kept. */
export async function previewRelease(ledger: Ledger, list: string, now: Date): Promise<Release | Refusal> {
	const occasion = await occasionOf(ledger, list, now);
	return isRefusal(occasion) ? occasion : composed(ledger.db, occasion);
}

/** Makes the next release of a list, for everybody and for good. `number` is the one that the person was shown. */
export async function makeRelease(
	ledger: Ledger,
	{ list, number, by }: { readonly list: string; readonly number: number; readonly by: string },
	now: Date
): Promise<Release | Refusal> {
	const occasion = await occasionOf(ledger, list, now);
	if (isRefusal(occasion)) return occasion;
	return transact(ledger.db, async (trx) => {
		const release = await composed(trx, occasion);
		if (isRefusal(release)) return release;
		// Somebody else was faster: whoever decides sees first what there is now.
		if (release.number !== number) return { kind: 'release-unchanged', number: release.number - 1 };
		const { parts, ...head } = release;
		const row = { list, number, root: occasion.root, made: now.toISOString(), by, head: canonical(head) };
		await trx.insertInto('releases').values(row).execute();
		const rows = parts.map((part) => ({ list, number, part: part.part, content: canonical(part) }));
		for (let start = 0; start < rows.length; start += mostRows)
			await trx
				.insertInto('release_parts')
				.values(rows.slice(start, start + mostRows))
				.execute();
		await note(trx, by, 'release-made', list, now);
		return release;
	});
}

const mostRows = 500;

async function occasionOf(ledger: Ledger, list: string, now: Date): Promise<Occasion | Refusal> {
	for (const family of await familiesOf(ledger)) {
		const found = family.lists.find((one) => one.list === list);
		if (!found) continue;
		const { title: consultation, questions, categories } = newestOf(family).consultation;
		const versions = family.versions.map(({ id }) => id);
		const lineage = await lineageOf(ledger.db, family.root, versions, found);
		const day = now.toISOString().slice(0, 10);
		return { day, root: family.root, consultation, questions, categories, list: found, lineage };
	}
	return { kind: 'list-unknown' };
}

async function composed(db: Database, occasion: Occasion): Promise<Release | Refusal> {
	const heads = await headsOf(db, occasion.list.list);
	const earlier: Release[] = [];
	for (const head of heads.toReversed()) {
		const release = await wholeRelease(db, head);
		const isLast = head === heads[0];
		earlier.push(isLast ? release : { ...release, parts: release.parts.map(withoutTallies) });
	}
	const online = await onlineCount(db, occasion.list.list);
	return composeRelease(occasion, await gradedRooms(db, occasion), earlier, online);
}

function withoutTallies(part: ReleasedPart): ReleasedPart {
	return { ...part, tallies: [] };
}

async function gradedRooms(db: Database, { list }: Occasion): Promise<GradedRoom[]> {
	const rows = await db
		.selectFrom('graded_lists')
		.innerJoin('rooms', 'rooms.stream', 'graded_lists.stream')
		.select(['graded_lists.stream', 'graded_lists.ballots', 'graded_lists.tallies'])
		.select(['rooms.day', 'rooms.region', 'rooms.department', 'rooms.attendance'])
		.where('graded_lists.list', '=', poolKey(list, nativeHashing.hashText))
		.orderBy('graded_lists.stream')
		.execute();
	return rows.map(({ stream, ballots, tallies, day, region, department, attendance }) => ({
		...{ room: publicRoom(stream), day, region, department, ballots },
		tallies: talliesIn({ tallies }),
		attendance: attendance === null ? null : (JSON.parse(attendance) as RoomAttendance)
	}));
}
