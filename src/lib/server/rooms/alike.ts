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
	return (rooms: ExpressionBuilder<Tables, 'rooms'>): Expression<SqlBool> => {
		let alike = rooms
			.selectFrom('like_rooms')
			.innerJoin('rooms as twin', 'twin.stream', 'like_rooms.other')
			.select('like_rooms.stream')
			.whereRef('like_rooms.stream', '=', 'rooms.stream')
			.where(({ or, and, eb, ref }) =>
				or([
					eb('twin.consultation', '=', ref('rooms.consultation')),
					...families
						.filter((versions) => versions.length > 1)
						.map((versions) =>
							and([
								eb('twin.consultation', 'in', [...versions]),
								eb('rooms.consultation', 'in', [...versions])
							])
						)
				])
			)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('parted_rooms')
							.select('parted_rooms.one')
							.where((pair) => {
								const is = (one: 'stream' | 'other', other: 'stream' | 'other') =>
									pair.and([
										pair('parted_rooms.one', '=', pair.ref(`like_rooms.${one}`)),
										pair('parted_rooms.other', '=', pair.ref(`like_rooms.${other}`))
									]);
								return pair.or([is('stream', 'other'), is('other', 'stream')]);
							})
					)
				)
			);
		if (scope !== null) alike = alike.where('twin.region', '=', scope);
		return rooms.exists(alike);
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
