import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ListedRoom, MarkedRoom } from '../../core/office/listed.ts';
import type { Database, Tables } from '../database/tables.ts';

/** Who asks for rooms: of which region (null for all), and which versions are of one consultation. */
export type RoomsAsking = {
	readonly scope: string | null;
	readonly families: readonly (readonly string[])[];
};

/** True for a room that looks like the same meeting as another one of the scope, until a person says that they are two. */
export function isAlike({ scope, families }: RoomsAsking) {
	const several = families.filter((versions) => versions.length > 1);
	return (rooms: ExpressionBuilder<Tables, 'rooms'>): Expression<SqlBool> => {
		const alike = rooms
			.selectFrom('like_rooms')
			.select('like_rooms.stream')
			.whereRef('like_rooms.stream', '=', 'rooms.stream')
			.where('like_rooms.parted', '=', 0);
		// An index answers by itself where neither another version nor another region has to be looked at.
		if (scope === null && several.length === 0) return rooms.exists(alike.where('like_rooms.same', '=', 1));
		const twins = alike
			.innerJoin('rooms as twin', 'twin.stream', 'like_rooms.other')
			.where(({ or, and, eb }) =>
				or([
					eb('like_rooms.same', '=', 1),
					...several.map((versions) =>
						and([eb('twin.consultation', 'in', [...versions]), eb('rooms.consultation', 'in', [...versions])])
					)
				])
			);
		return rooms.exists(scope === null ? twins : twins.where('twin.region', '=', scope));
	};
}

/** The same rooms with the mark, in their order. */
export async function marked(
	db: Database,
	asking: RoomsAsking,
	rooms: readonly ListedRoom[]
): Promise<MarkedRoom[]> {
	if (rooms.length === 0) return [];
	const rows = await db
		.selectFrom('rooms')
		.select('stream')
		.where(
			'stream',
			'in',
			rooms.map(({ stream }) => stream)
		)
		.where(isAlike(asking))
		.execute();
	const alike = new Set(rows.map(({ stream }) => stream));
	return rooms.map((room) => ({ ...room, isAlike: alike.has(room.stream) }));
}
