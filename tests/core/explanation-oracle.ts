/**
 * Why one track stands before another, taken literally: all grades are written out and walked from the middle
 * outwards, one pair at a time. It shares no line with the application.
 */
export type Walk = {
	/** How many times both came together to another pair of grades after the majority grade. */
	depth: number;
	/** Where both stood before they parted, and where they went. */
	than: { worse: number; better: number };
	side: 'worse' | 'better';
	grades: [number, number];
};

/** Where the walks of two tracks part; `null` when they never do. */
export function partingOf(first: readonly number[], second: readonly number[]): Walk | null {
	const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
	const walkA = pairsOutwards(written(first, 2 * total(second)));
	const walkB = pairsOutwards(written(second, 2 * total(first)));
	const middle = written(first, 2);
	const grade = middle[middle.length / 2]!;
	let [depth, than] = [0, { worse: grade, better: grade }];
	for (const [k, a] of walkA.entries()) {
		const b = walkB[k]!;
		if (a.worse !== b.worse) return { depth, than, side: 'worse', grades: [a.worse, b.worse] };
		if (a.better !== b.better) return { depth, than, side: 'better', grades: [a.better, b.better] };
		if (a.worse !== than.worse || a.better !== than.better) [depth, than] = [depth + 1, a];
	}
	return null;
}

/** Every grade written out, best first, each of them `times` times. */
export function written(counts: readonly number[], times = 1): number[] {
	return counts.flatMap((count, grade) => new Array<number>(count * times).fill(grade));
}

function pairsOutwards(grades: readonly number[]): { worse: number; better: number }[] {
	const half = grades.length / 2;
	return Array.from({ length: half }, (_, k) => ({
		worse: grades[half + k]!,
		better: grades[half - 1 - k]!
	}));
}
