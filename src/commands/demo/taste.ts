import type { Chance } from './chance.ts';
import type { Grading } from './workshop-script.ts';

/**
 * How a room of so many ballots grades a text: its worth in the country, the tilt of the region and the room's own mood
 * together say where the middle lies, and the grades lie around it. `grades` is the number of grades of the scale.
 */
export function tasteOf(country: Chance, region: string, room: Chance): Grading {
	return (text, ballots, grades) => {
		const worth =
			country.around(text) * 1.1 + country.of(region).around(text) * 0.5 + room.around(text) * 0.4;
		const spread = 0.8 + country.share(`spread ${text}`);
		const noOpinion = Math.round(ballots * 0.06 * room.share(`silent ${text}`));
		const middle = (grades - 1) * 0.42 - worth * 1.3;
		const weights = Array.from({ length: grades }, (_, grade) =>
			Math.exp(-(((grade - middle) / spread) ** 2) / 2)
		);
		return { counts: shared(ballots - noOpinion, weights, room.share(`rest ${text}`)), noOpinion };
	};
}

/** Whole numbers in these proportions, which sum to `total`: each place is where the running sum passes it. */
function shared(total: number, weights: readonly number[], phase: number): number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	let [running, before] = [0, 0];
	return weights.map((weight, index) => {
		running += (weight / sum) * total;
		const now = index === weights.length - 1 ? total : Math.floor(running + phase * 0.999);
		const count = Math.min(now, total) - before;
		before += count;
		return count;
	});
}
