import * as v from 'valibot';
import { day } from '../shape.ts';
import { roomMarks, roomStates } from './listed.ts';

const chosen = <const T extends v.GenericSchema>(schema: T) => v.fallback(v.nullable(schema), null);

/** Which rooms somebody asked for, from the address: what is not understood is not asked for. */
const roomFilter = v.object({
	region: chosen(v.pipe(v.string(), v.regex(/^\d{2}$/u))),
	state: chosen(v.picklist(roomStates)),
	phase: chosen(v.picklist(['unopened', 'gathering', 'grading', 'closed', 'signed', 'voided'])),
	purpose: chosen(v.picklist(['real', 'rehearsal'])),
	mark: chosen(v.picklist(roomMarks)),
	from: chosen(day),
	until: chosen(day),
	search: chosen(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
	/** The room after which the page begins: when it was last received, and its stream. */
	after: chosen(v.pipe(v.string(), v.regex(/^[0-9TZ:.-]{20,30}~[A-Za-z0-9_-]{22}$/u)))
});
export type RoomFilter = v.InferOutput<typeof roomFilter>;

export function readRoomFilter(address: { get(name: string): string | null }): RoomFilter {
	const asked = Object.keys(roomFilter.entries).map((name) => [name, address.get(name)]);
	return v.parse(roomFilter, Object.fromEntries(asked));
}

/** True when anything is chosen that leaves rooms out. */
export function isFiltering({ after: _, ...choices }: RoomFilter): boolean {
	return Object.values(choices).some((choice) => choice !== null);
}
