import * as v from 'valibot';
import {
	releasedPart,
	releaseHead,
	type Release,
	type ReleasedPart,
	type ReleaseHead
} from '../../core/release/release.ts';
import type { Database } from '../database/tables.ts';

/** The releases of a list, the newest first, without their parts. */
export async function headsOf(db: Database, list: string): Promise<ReleaseHead[]> {
	const rows = await db
		.selectFrom('releases')
		.select('head')
		.where('list', '=', list)
		.orderBy('number', 'desc')
		.execute();
	return rows.map(({ head }) => v.parse(releaseHead, JSON.parse(head)));
}

/** One release, or the newest one of its list; null where there is none. */
export async function headOf(db: Database, list: string, number: number | null): Promise<ReleaseHead | null> {
	const all = db.selectFrom('releases').select('head').where('list', '=', list);
	const chosen = number === null ? all.orderBy('number', 'desc') : all.where('number', '=', number);
	const row = await chosen.limit(1).executeTakeFirst();
	return row ? v.parse(releaseHead, JSON.parse(row.head)) : null;
}

/** The parts of a release in their order, read a page at a time. */
export async function* partsIn(
	db: Database,
	{ list, number }: Pick<ReleaseHead, 'list' | 'number'>
): AsyncGenerator<ReleasedPart> {
	for (let after = 0; ;) {
		const rows = await db
			.selectFrom('release_parts')
			.select(['part', 'content'])
			.where('list', '=', list)
			.where('number', '=', number)
			.where('part', '>', after)
			.orderBy('part')
			.limit(aPage)
			.execute();
		for (const { content } of rows) yield v.parse(releasedPart, JSON.parse(content));
		if (rows.length < aPage) return;
		after = rows.at(-1)!.part;
	}
}

/** A release with all its parts. */
export async function wholeRelease(db: Database, head: ReleaseHead): Promise<Release> {
	const parts: ReleasedPart[] = [];
	for await (const part of partsIn(db, head)) parts.push(part);
	return { ...head, parts };
}

const aPage = 100;
