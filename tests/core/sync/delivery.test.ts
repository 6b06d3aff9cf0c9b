import { describe, expect, test } from 'vitest';
import { deliveryOf, type ChainDelivery } from '$lib/core/sync/delivery.ts';

const chain = (part: Partial<ChainDelivery> & { seq?: number } = {}): ChainDelivery => ({
	head: { device: 'A'.repeat(22), epoch: 'B'.repeat(11), seq: part.seq ?? 10, hash: 'C'.repeat(43) },
	proven: 10,
	once: 10,
	state: 'counted',
	isLonger: false,
	...part
});

const known = { number: 'ABCD-EFGH', refusal: null, exported: new Map<string, number>(), carried: false };

test.each([
	['nothing written yet', [], 'here', 0],
	['nothing sent', [chain({ proven: 0, once: 0, state: null })], 'here', 0],
	['part of it proven', [chain({ proven: 7, once: 7 })], 'here', 7],
	['all of it once in the office’s hands, and no longer', [chain({ proven: 7 })], 'sent', 7],
	['lost from the office altogether', [chain({ proven: 0, state: null })], 'sent', 0],
	['covered to the last entry', [chain()], 'received', 10],
	['covered and held', [chain({ state: 'held' })], 'held', 10],
	['one chain held, one counted', [chain(), chain({ state: 'held' })], 'held', 20],
	['one chain without a signature', [chain({ state: 'held' }), chain({ state: 'unproven' })], 'unproven', 20],
	['not all of it read by the office', [chain({ state: 'unreadable' })], 'unreadable', 10],
	['a second chain that never left', [chain(), chain({ proven: 0, once: 0, state: null })], 'here', 10]
] as const)('%s', (_, chains, kind, covered) => {
	expect(deliveryOf(chains, known)).toMatchObject({
		kind,
		covered,
		number: covered > 0 ? 'ABCD-EFGH' : null
	});
});

describe('a workshop that left in a file', () => {
	const name = `${'A'.repeat(22)} ${'B'.repeat(11)}`;
	const nowhere = { proven: 0, once: 0, state: null };
	const file = (upTo: number) => ({ ...known, exported: new Map([[name, upTo]]) });

	test.each([
		['to its last entry', [chain(nowhere)], 10, 'exported'],
		['before something was added to it', [chain(nowhere)], 9, 'here'],
		['and of which the office has the rest', [chain({ proven: 7, once: 7 })], 10, 'exported'],
		['and that the office had once', [chain({ proven: 0, once: 10, state: null })], 10, 'sent'],
		['and that the office received', [chain()], 10, 'received']
	] as const)('%s', (_, chains, upTo, kind) => {
		expect(deliveryOf(chains, file(upTo)).kind).toBe(kind);
	});

	test('without another tablet’s chain is still here', () => {
		const other = { ...chain(nowhere), head: { ...chain().head, device: 'D'.repeat(22) } };
		expect(deliveryOf([chain(nowhere), other], file(10)).kind).toBe('here');
	});
});
