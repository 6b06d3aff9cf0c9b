import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import RoundRanking from '../../../src/lib/ui/result/RoundRanking.svelte';
import { expectAccessible, saying, show } from '../ballot/room.ts';
import { closedRound } from './round.ts';

const heading = () => page.getByRole('heading', { name: /La première place tient-elle/u });

describe('how firm the first place is', () => {
	it('is told with the ballot that would change it, and with what was not tried', async () => {
		const counted = [
			['Former les élus', [4, 4, 0, 0, 0, 3], 1],
			['Ouvrir les données', [4, 3, 0, 0, 0, 4], 1]
		] as const;
		await show(RoundRanking, closedRound(counted));
		await expect.element(heading()).toBeVisible();
		const said =
			'avec «\u202fTrès bien\u202f» pour «\u202fOuvrir les données\u202f» et «\u202fÀ rejeter\u202f» pour «\u202fFormer les élus\u202f», «\u202fOuvrir les données\u202f» passerait devant.';
		await expect.element(saying(said)).toBeVisible();
		await expect.element(saying('laisseraient la même première place')).toBeVisible();
		await expect.element(saying('les autres places ne sont pas regardées')).toBeVisible();
		await expectAccessible();
	});

	it('counts no opinion once, where the rule has joined it to the last grade', async () => {
		const counted = [
			['Former les élus', [0, 12, 0, 0, 0, 0]],
			['Un réseau européen', [3, 0, 0, 0, 0, 0], 9]
		] as const;
		await show(RoundRanking, closedRound(counted, { rule: { kind: 'worst' } }));
		await expect.element(saying('Aucun bulletin de plus, à lui seul')).toBeVisible();
		const said =
			'étaient laissées de côté, la première place changerait\u202f: «\u202fUn réseau européen\u202f»';
		await expect.element(saying(said)).toBeVisible();
	});

	it('is not spoken of where nobody voted, nor of a track alone', async () => {
		const empty = [
			['Former les élus', [0, 0, 0, 0, 0, 0]],
			['Ouvrir les données', [0, 0, 0, 0, 0, 0]]
		] as const;
		const shown = await show(RoundRanking, closedRound(empty, { ballots: 0 }));
		expect(heading().elements()).toHaveLength(0);
		await shown.unmount();
		await show(RoundRanking, closedRound([['Former les élus', [1, 11, 0, 0, 0, 0]]]));
		expect(heading().elements()).toHaveLength(0);
	});
});
