import * as v from 'valibot';
import { expectedStates } from './expected-room.ts';

/** Which expected rooms somebody asked for, from the address: what is not understood is not asked for. */
const expectedFilter = v.object({
	state: v.fallback(v.nullable(v.picklist(expectedStates)), null),
	region: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{2}$/u))), null),
	/** The expected room after which the page begins: its day, and itself. */
	after: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d~[A-Za-z0-9_-]{22}$/u))), null)
});
export type ExpectedFilter = v.InferOutput<typeof expectedFilter>;

export function readExpectedFilter(address: { get(name: string): string | null }): ExpectedFilter {
	const asked = Object.keys(expectedFilter.entries).map((name) => [name, address.get(name)]);
	return v.parse(expectedFilter, Object.fromEntries(asked));
}
