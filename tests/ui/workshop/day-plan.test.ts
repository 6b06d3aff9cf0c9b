import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { usualAgenda, type Agenda } from '$lib/core/agenda.ts';
import AgendaForm from '$lib/ui/workshop/AgendaForm.svelte';
import DayTimer from '$lib/ui/workshop/DayTimer.svelte';
import FreezePanel from '$lib/ui/workshop/FreezePanel.svelte';
import { expectAccessible, saying, show } from '../ballot/room.ts';

const kept = async () => null;
const button = (name: string) => page.getByRole('button', { name, exact: true });

afterEach(() => {
	vi.useRealTimers();
});

describe('the schedule', () => {
	const form = (more = {}) => ({ agenda: null, onkeep: kept, backHref: '/workshops/x/gather', ...more });

	it('begins with a usual half-day, tells each part’s times, and is kept as it was typed', async () => {
		const onkeep = vi.fn(kept);
		await show(AgendaForm, form({ onkeep }));
		await expect.element(saying('de 9\u00a0h\u00a030 à 10\u00a0h\u00a025')).toBeVisible();
		await page.getByLabelText('Début').fill('14:00');
		await page.getByLabelText('Vote, en minutes').fill('50');
		await page.getByLabelText('Pause, en minutes').fill('0');
		await expect.element(saying('laissée de côté')).toBeVisible();
		await expect.element(saying('Fin prévue à 17\u00a0h\u00a005.')).toBeVisible();
		await expectAccessible();
		await button('Garder ces horaires').click();
		await expect.element(saying('Les horaires sont gardés.')).toBeVisible();
		const agenda: Agenda = { start: 840, minutes: { ...usualAgenda.minutes, grade: 50, break: 0 } };
		expect(onkeep.mock.calls).toEqual([[agenda]]);
	});

	it.each([
		['Vote, en minutes', '601'],
		['Vote, en minutes', '-1'],
		['Vote, en minutes', '2.5'],
		['Vote, en minutes', ''],
		['Début', '']
	])('%s: %j is said to be wrong, and nothing is kept', async (label, typed) => {
		const onkeep = vi.fn(kept);
		await show(AgendaForm, form({ onkeep }));
		await page.getByLabelText(label).fill(typed);
		await button('Garder ces horaires').click();
		await expect.element(saying('Rien n’est changé')).toBeVisible();
		expect(onkeep).not.toHaveBeenCalled();
	});

	it('that cannot be kept says why, and can be taken away', async () => {
		const full = async () => ({ kind: 'storage-full' }) as const;
		const { unmount } = await show(AgendaForm, form({ onkeep: full }));
		await button('Garder ces horaires').click();
		await expect.element(saying('n’a plus de place')).toBeVisible();
		await unmount();
		const onkeep = vi.fn(kept);
		await show(AgendaForm, form({ agenda: usualAgenda, onkeep }));
		await button('Ne plus afficher d’horaires').click();
		await expect.element(saying('Les horaires ne s’affichent plus.')).toBeVisible();
		expect(onkeep.mock.calls).toEqual([[null]]);
	});
});

describe('the timer', () => {
	const on = (time: string, more = {}) => {
		vi.useFakeTimers({
			now: new Date(`2026-11-25T${time}`),
			toFake: ['Date', 'setInterval', 'clearInterval']
		});
		return { stream: 'x', agenda: usualAgenda, day: '2026-11-25', phase: 'gathering' as const, ...more };
	};
	const link = () => page.getByRole('link').element().textContent.replaceAll('\u00a0', ' ').trim();

	it('tells what is planned now and how long it still has, and leads to the schedule', async () => {
		await show(DayTimer, on('10:13:20'));
		expect(link()).toBe('Propositions jusqu’à 10 h 25, encore 12 min');
		expect(page.getByRole('link').element().getAttribute('href')).toBe('/workshops/x/agenda');
	});

	it('goes on by itself', async () => {
		await show(DayTimer, on('10:13:55'));
		await vi.advanceTimersByTimeAsync(10_000);
		await expect.element(saying('encore 11\u00a0min')).toBeVisible();
	});

	it('says how late the workshop is', async () => {
		await show(DayTimer, on('10:58:00'));
		expect(link()).toBe('Vote jusqu’à 11 h 25, encore 27 min8 min de retard');
	});

	it('says when it begins, and when it should have ended', async () => {
		const { unmount } = await show(DayTimer, on('08:30:00'));
		expect(link()).toBe('Début prévu à 9 h 00');
		await unmount();
		await show(DayTimer, on('12:04:00', { phase: 'closed' }));
		expect(link()).toBe('Fin prévue à 12 h 00, dépassée de 4 min');
	});

	it.each([
		['on another day', { day: '2026-11-26' }],
		['without a schedule', { agenda: null }]
	])('says nothing of the time %s', async (_, more) => {
		await show(DayTimer, on('10:13:00', more));
		expect(link()).toBe('Horaires');
	});
});

describe('before the list is frozen', () => {
	const panel = (people: number, counts: number[], planned: number | null) => ({
		consultation: builtInConsultation({ kind: 'worst' }),
		people,
		counts,
		planned,
		onfreeze: kept,
		onback: () => {}
	});

	it('the time is told, with what to do when it is too long for the schedule', async () => {
		await show(FreezePanel, panel(30, [8, 8, 8], 35));
		await expect.element(saying('environ 1 heure 40 minutes')).toBeVisible();
		await expect.element(saying('Vos horaires prévoient 35 minutes pour le vote.')).toBeVisible();
		await expect.element(saying('Gardez au plus 2 pistes par question')).toBeVisible();
		await expect.element(saying('faites voter 20 personnes sur papier')).toBeVisible();
		await expect.element(saying('tiré au hasard pour chaque bulletin')).toBeVisible();
		await expectAccessible();
	});

	it('without a schedule an hour is the measure, and nothing is advised when it fits', async () => {
		await show(FreezePanel, panel(30, [8, 8, 8], null));
		await expect.element(saying('Au-delà d’une heure')).toBeVisible();
		const { container } = await show(FreezePanel, panel(12, [4, 4, 4], null));
		expect(container.textContent).not.toContain('Au-delà');
	});
});
