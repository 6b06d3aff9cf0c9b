import * as v from 'valibot';
import { id } from '../shape.ts';
import { expectedStates, type ExpectedState } from './expected-room.ts';
import type { Matched, ReceivedRoom } from './matching-rooms.ts';

/** How many expected rooms stand on a page. */
const most = 50;

/** Which expected rooms somebody asked for, from the address: what is not understood is not asked for. */
const expectedFilter = v.object({
	state: v.fallback(v.nullable(v.picklist(expectedStates)), null),
	region: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{2}$/u))), null),
	/** The room after which the page begins. */
	after: v.fallback(v.nullable(id), null)
});
export type ExpectedFilter = v.InferOutput<typeof expectedFilter>;

export function readExpectedFilter(address: { get(name: string): string | null }): ExpectedFilter {
	const asked = Object.keys(expectedFilter.entries).map((name) => [name, address.get(name)]);
	return v.parse(expectedFilter, Object.fromEntries(asked));
}

export type ExpectedPage<R extends ReceivedRoom> = {
	readonly rows: readonly Matched<R>[];
	/** Of the region asked for, whatever their state. */
	readonly counts: Readonly<Record<ExpectedState, number>>;
	readonly more: boolean;
};

/** One page of those that answer a filter; counts are of all pages and states. */
export function pageOfExpected<R extends ReceivedRoom>(
	all: readonly Matched<R>[],
	{ state, region, after }: ExpectedFilter
): ExpectedPage<R> {
	const ofRegion = region === null ? all : all.filter(({ expected }) => expected.region === region);
	const counts = { missing: 0, unsure: 0, expected: 0, received: 0 };
	for (const one of ofRegion) counts[one.state] += 1;
	const chosen = state === null ? ofRegion : ofRegion.filter((one) => one.state === state);
	const start = after === null ? 0 : chosen.findIndex(({ expected }) => expected.id === after) + 1;
	return { rows: chosen.slice(start, start + most), counts, more: chosen.length > start + most };
}
