import { describe, expect, test } from 'vitest';
import { findingsOf, type Check } from '$lib/core/readiness.ts';
import type { Facts, System } from '$lib/core/readiness-facts.ts';
import FindingLine from '$lib/ui/ready/FindingLine.svelte';
import { adviceSentence, clockSentence, howSentence } from '$lib/ui/ready/ready-sentences.ts';
import SummaryLine from '$lib/ui/ready/SummaryLine.svelte';
import RehearsalStrip from '$lib/ui/workshop/RehearsalStrip.svelte';
import { placeInTour } from '$lib/ui/tour/tour-steps.ts';
import { words } from '$lib/words/fr/words.ts';
import { readyFacts } from '../../core/ready-tablet.ts';
import { spoken } from '../spoken.ts';

const find = (check: Check, facts: Partial<Facts>) =>
	findingsOf({ ...readyFacts, ...facts }).find((finding) => finding.check === check)!;

describe('a line of the pre-flight', () => {
	test('says in words how it stands, what was found, and what to do', async () => {
		const finding = find('space', { free: 60 * 1024 * 1024 });
		const advice = adviceSentence(finding, 'android', words.ready);
		const { container } = await spoken('fr', FindingLine, { finding, advice });
		expect(container.textContent).toContain('À savoir');
		expect(container.textContent).toContain('environ 12 ateliers');
		expect(container.textContent).toContain('Libérez de la place');
		expect(container.querySelector('svg')).not.toBeNull();
	});

	test.each([
		['android', 'Installer l’application'],
		['apple', 'Sur l’écran d’accueil'],
		['desktop', 'barre d’adresse']
	] as const)('tells how to install on %s', (system: System, how) => {
		const finding = find('installed', { system, installed: false });
		expect(adviceSentence(finding, system, words.ready)).toContain(how);
	});

	test('what is in order needs no advice, and whatever stops has one', () => {
		const bad: Partial<Facts> = {
			installed: false,
			offline: { controlled: false, missing: null },
			free: 0,
			clock: { ...readyFacts.clock, now: 0 },
			battery: { level: 0.1, charging: false },
			isWriter: false,
			signs: false
		};
		for (const system of ['android', 'apple', 'desktop'] as const)
			for (const finding of findingsOf({ ...readyFacts, ...bad, system })) {
				const advice = adviceSentence(finding, system, words.ready);
				if (finding.verdict === 'good') expect(advice, finding.reason).toBeNull();
				else expect(advice, finding.reason).toMatch(/\.$/u);
			}
	});

	test('tells the tablet’s own time and zone, to be compared with a watch', () => {
		const clock = { ...readyFacts.clock, zone: 'America/Port-au-Prince' };
		expect(clockSentence(clock, 'fr', words.ready)).toMatch(/25 novembre 2026 .*America\/Port-au-Prince/u);
	});

	test('pinning is told in the words of each system', () => {
		const told = (['android', 'apple', 'desktop'] as const).map((system) =>
			howSentence('pinning', system, words.ready)
		);
		expect(told[0]).toContain('Épinglage');
		expect(told[1]).toContain('Accès guidé');
		expect(new Set(told).size).toBe(3);
	});
});

test.each([
	[{ kind: 'ready' }, 'Prête. Tout est en ordre.'],
	[{ kind: 'remarks', count: 1 }, 'Prête, avec 1 remarque.'],
	[{ kind: 'stops', count: 2 }, 'Pas encore prête\u202f: 2 points à régler.']
] as const)('the summary of %j', async (summary, sentence) => {
	const { container } = await spoken('fr', SummaryLine, { summary });
	expect(container.querySelector('[role=status]')?.textContent).toBe(sentence);
});

test('a screen without the bar of the workshop carries the mark of a rehearsal', async () => {
	const { container } = await spoken('en', RehearsalStrip, {});
	expect(container.textContent).toContain('Rehearsal');
});

test.each([
	[null, 0],
	['1', 0],
	['8', 7],
	['9', 7],
	['0', 0],
	['two', 0]
])('an address of the tour that names step %s leads to place %i', (step, place) => {
	expect(placeInTour(step)).toBe(place);
});
