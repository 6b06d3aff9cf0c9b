import { builtInConsultation } from '../../lib/core/built-in-consultation.ts';
import type { Chance } from './chance.ts';
import { places } from './places.ts';
import { stages, type RoomPlan, type Stage } from './workshop-script.ts';

/** What the rooms of the demonstration are asked: the consultation that every tablet holds. */
export const asked = builtInConsultation({ kind: 'worst' });

/**
 * The room of this number: where it meets, when, how many come and how far it has come. Most are signed; some are on
 * their way, as on a day when the office looks. Days are counted from `first`, as 2026-09-01.
 */
export function planOf(index: number, country: Chance, first: string): RoomPlan {
	const chance = country.of(`room ${index}`);
	const { place, region, department } = places[index % places.length]!;
	const people = chance.whole('people', 8, 40);
	const details = {
		place: numbered(place, Math.floor(index / places.length)),
		region,
		department,
		day: dayAfter(first, chance.whole('day', 0, 60)),
		people,
		byCategory: {}
	};
	return {
		consultation: asked,
		purpose: 'real',
		details,
		ballots: Math.max(5, people - chance.whole('absent', 0, 4)),
		proposals: chance.whole('proposals', 6, 11),
		stage: stageOf(chance.share('stage'))
	};
}

function stageOf(share: number): Stage {
	const steps = [0.02, 0.05, 0.08, 0.14, 0.95];
	return stages[steps.filter((step) => share >= step).length]!;
}

function numbered(place: string, before: number): string {
	return before === 0 ? place : `${place} (${before + 1})`;
}

function dayAfter(first: string, days: number): string {
	const day = new Date(`${first}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}
