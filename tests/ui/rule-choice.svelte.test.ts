import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import RuleChoice from '../../src/lib/ui/workshop/RuleChoice.svelte';
import { freshPreparation } from '../../src/lib/ui/workshop/preparation.ts';
import { expectAccessible, saying, show } from './ballot/room.ts';

describe('a minimum of grades', () => {
	it('that the people expected cannot reach is said while it is typed', async () => {
		const preparation = $state({
			...freshPreparation('2026-11-23'),
			people: 12,
			rule: 'ignored' as const,
			quorum: 12
		});
		await show(RuleChoice, { preparation });
		const quorum = page.getByRole('spinbutton');
		await expect.element(quorum).toHaveValue(12);
		expect(saying('aucune piste ne sera classée').elements()).toHaveLength(0);
		await quorum.fill('13');
		await expect.element(saying('C’est plus que les 12 personnes attendues')).toBeVisible();
		await expectAccessible();
		preparation.people = 13;
		await expect.poll(() => saying('aucune piste ne sera classée').elements()).toHaveLength(0);
	});
});
