import { describe, expect, test, vi } from 'vitest';
import type { Underway } from '$lib/core/sync/delivery.ts';
import { outlookOf } from '$lib/ui/sending/outlook.ts';
import SendingNote from '$lib/ui/sending/SendingNote.svelte';
import { words } from '$lib/words/fr/words.ts';
import { spoken } from '../spoken.ts';

const way = (part: Partial<Underway>): Underway => ({
	kind: 'received',
	entries: 10,
	covered: 10,
	number: 'ABCD-EFGH',
	refusal: null,
	carried: false,
	oldest: null,
	...part
});
const waiting = way({ kind: 'here', covered: 4, oldest: new Date(Date.now() - 3 * 3_600_000).toISOString() });
const quiet = {
	office: 'Bureau national',
	busy: false,
	progress: null,
	failure: null,
	clock: null,
	onsend: () => {}
};

describe('the first screen says where everything is', () => {
	test.each([
		[
			'no office',
			{ office: null, deliveries: [way({ kind: 'here', covered: 0 })] },
			words.sending.unjoined.title
		],
		['nothing made yet', { deliveries: [] }, words.sending.nothingYet],
		['something waits', { deliveries: [way({}), waiting] }, words.sending.waiting(6)],
		[
			'something is only sent',
			{ deliveries: [way({}), way({ kind: 'sent', covered: 3 })] },
			words.sending.allSent
		],
		['something is held', { deliveries: [way({}), way({ kind: 'held' })] }, words.sending.allHeld],
		['all is received', { deliveries: [way({}), way({})] }, words.sending.allReceived]
	])('%s', async (_, props, title) => {
		const screen = await spoken('fr', SendingNote, { ...quiet, ...props });
		await expect.element(screen.getByText(title)).toBeVisible();
	});

	test('since when the oldest waits, and why the last try failed, with what is kept', async () => {
		const screen = await spoken('fr', SendingNote, {
			...quiet,
			deliveries: [waiting],
			failure: { kind: 'network-absent' } as const
		});
		await expect.element(screen.getByText('3 heures', { exact: false })).toBeVisible();
		await expect
			.element(screen.getByText(words.refusals['network-absent']({ kind: 'network-absent' })))
			.toBeVisible();
	});

	test('how many of how many entries are through', async () => {
		const progress = { done: 128, total: 200 };
		const screen = await spoken('fr', SendingNote, { ...quiet, deliveries: [waiting], busy: true, progress });
		await expect.element(screen.getByRole('status')).toHaveTextContent('128 sur 200 écritures');
	});

	test('a person can send now', async () => {
		const onsend = vi.fn();
		const screen = await spoken('fr', SendingNote, { ...quiet, deliveries: [waiting], onsend });
		await screen.getByRole('button', { name: words.sending.send }).click();
		expect(onsend).toHaveBeenCalledOnce();
	});
});

test('the oldest of several is the oldest in time, whatever zone it was claimed in', () => {
	const [first, second] = ['2026-11-25T09:00+02:00', '2026-11-25T08:30Z'];
	const both = [way({ kind: 'here', oldest: second }), way({ kind: 'here', oldest: first })];
	expect(outlookOf(both).oldest).toBe(first);
});
