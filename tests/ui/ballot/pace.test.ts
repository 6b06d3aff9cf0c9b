import { describe, expect, it } from 'vitest';
import { PaceMeter } from '../../../src/lib/ui/ballot/pace-meter.svelte.ts';
import PaceLine from '../../../src/lib/ui/ballot/PaceLine.svelte';
import { expectAccessible, saying, show } from './room.ts';

const second = 1000;

describe('the pace of a room', () => {
	it('is measured from one hand-over to the next', () => {
		const meter = new PaceMeter();
		meter.begin(0);
		meter.turnOver(60 * second);
		meter.turnOver(150 * second);
		expect(meter.pace).toEqual({ turns: 2, seconds: 150 });
	});

	it('leaves out trials, the facilitator’s own time, and a break', () => {
		const meter = new PaceMeter();
		meter.begin(0);
		meter.turnOver(60 * second);
		meter.pause();
		meter.turnOver(100 * second); // nobody’s turn
		meter.begin(500 * second);
		meter.turnOver(560 * second);
		meter.turnOver(560 * second + 16 * 60 * second);
		expect(meter.pace).toEqual({ turns: 2, seconds: 120 });
	});
});

describe('how long it still takes', () => {
	it('is an estimate at first, and says so', async () => {
		await show(PaceLine, { pace: { turns: 2, seconds: 900 }, tracks: 9, left: 30 });
		await expect
			.element(saying('Pour 30 personnes, il reste environ 45 minutes. C’est une estimation.'))
			.toBeVisible();
	});

	it('then follows the room', async () => {
		await show(PaceLine, { pace: { turns: 3, seconds: 390 }, tracks: 9, left: 16 });
		const line =
			'Au rythme de la salle, 2\u00a0min 10\u00a0s par personne\u202f: pour 16 personnes, il reste environ 35 minutes.';
		await expect.element(saying(line)).toBeVisible();
		await expectAccessible();
	});

	it('says nothing once everybody has voted', async () => {
		const { container } = await show(PaceLine, { pace: { turns: 3, seconds: 390 }, tracks: 9, left: 0 });
		expect(container.textContent).toBe('');
	});

	it('speaks English as well', async () => {
		await show(PaceLine, { pace: { turns: 3, seconds: 390 }, tracks: 9, left: 1 }, 'en');
		await expect
			.element(
				saying('At the room’s pace, 2\u00a0min 10\u00a0s a person: about 3 minutes left for 1 person.')
			)
			.toBeVisible();
	});
});
