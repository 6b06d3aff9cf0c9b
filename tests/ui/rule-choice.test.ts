import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import RuleChoice from '../../src/lib/ui/workshop/RuleChoice.svelte';
import { freshPreparation } from '../../src/lib/ui/workshop/preparation.ts';
import { expectAccessible, saying, show } from './ballot/room.ts';

const quorum = (people: number, least: number) => ({
	preparation: { ...freshPreparation('2026-11-23'), people, rule: 'ignored' as const, quorum: least }
});
const told = () => saying('aucune piste ne sera classée').elements();

describe('a minimum of grades', () => {
	it('that the people expected cannot reach is said while it is typed', async () => {
		await show(RuleChoice, quorum(12, 13));
		await expect.element(saying('C’est plus que les 12 personnes attendues')).toBeVisible();
		await expectAccessible();
	});

	it('that they can all reach is not spoken of', async () => {
		await show(RuleChoice, quorum(12, 12));
		await expect.element(page.getByRole('spinbutton')).toBeVisible();
		expect(told()).toHaveLength(0);
	});
});
