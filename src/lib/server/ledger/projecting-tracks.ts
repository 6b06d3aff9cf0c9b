import type { Transaction } from 'kysely';
import { wordFamilies } from '../../core/word-forms.ts';
import type { Workshop } from '../../core/workshop.ts';
import type { Tables } from '../database/tables.ts';
import { countTracks } from './counting-tracks.ts';
import { localTracks, proposedSince, type LocalTrack } from './local-tracks.ts';
import { restand } from './standing.ts';

/**
 * Writes what the office sorts of a room: what changed since the projection was written last, and nothing else. `before`
 * is the workshop that it shows, where that is known. The room's stream is locked.
 */
export async function projectTracks(
	trx: Transaction<Tables>,
	workshop: Workshop,
	before: Workshop | null
): Promise<void> {
	const fresh = before && proposedSince(before, workshop);
	const { stream } = workshop;
	if (fresh) {
		await addTracks(trx, fresh);
		if (fresh.length > 0) await countTracks(trx, stream);
		return;
	}
	const shown = new Map(
		(before ? localTracks(before) : await shownTracks(trx, stream)).map((one) => [one.track, one])
	);
	const now = localTracks(workshop);
	const changed = now.filter((one) => !isSame(one, shown.get(one.track)));
	const there = new Set(now.map(({ track }) => track));
	const gone = [...shown.keys()].filter((track) => !there.has(track));
	const known = changed.map(({ track }) => track).filter((track) => shown.has(track));
	await dropTracks(trx, stream, [...gone, ...known]);
	await addTracks(trx, changed);
	if (changed.length > 0) await restand(trx, stream, new Set(changed.map(({ track }) => track)));
	if (changed.length > 0 || gone.length > 0) await countTracks(trx, stream);
}

async function shownTracks(trx: Transaction<Tables>, stream: string): Promise<LocalTrack[]> {
	const rows = await trx.selectFrom('tracks').selectAll().where('stream', '=', stream).execute();
	return rows.map(({ standing: _, ...row }) => row);
}

async function dropTracks(
	trx: Transaction<Tables>,
	stream: string,
	tracks: readonly string[]
): Promise<void> {
	for (let start = 0; start < tracks.length; start += most) {
		const some = tracks.slice(start, start + most);
		for (const table of ['tracks', 'track_words', 'placements'] as const)
			await trx.deleteFrom(table).where('stream', '=', stream).where('track', 'in', some).execute();
	}
}

// As nobody sorted them; who did before is asked next.
async function addTracks(trx: Transaction<Tables>, tracks: readonly LocalTrack[]): Promise<void> {
	const rows = tracks.map((track) => ({ ...track, standing: 'unplaced' as const }));
	const words = rows.flatMap(({ stream, track, consultation, question, standing, text, ancestors }) => {
		const families = wordFamilies([text ?? '', ...(JSON.parse(ancestors) as string[])].join(' '));
		return families.map((word) => ({ stream, track, word, consultation, question, standing }));
	});
	for (let start = 0; start < rows.length; start += most)
		await trx
			.insertInto('tracks')
			.values(rows.slice(start, start + most))
			.execute();
	for (let start = 0; start < words.length; start += most)
		await trx
			.insertInto('track_words')
			.values(words.slice(start, start + most))
			.execute();
}

function isSame(one: LocalTrack, other: LocalTrack | undefined): boolean {
	if (!other) return false;
	return (Object.keys(one) as (keyof LocalTrack)[]).every((member) => one[member] === other[member]);
}

// As many rows as the parameters of either database allow in one statement.
const most = 1000;
