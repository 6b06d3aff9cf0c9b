/**
 * Majority judgment taken literally, and therefore slowly: every grade is written out, and the lower median is taken
 * and removed until two options differ. It shares no line with the application, so that both are wrong together only
 * if the definition is.
 */
export type Graded = { counts: readonly number[]; noOpinion: number };

/** The rank of each option, in the order given; `null` for those that are not ranked. */
export function ranksByRemoval(options: readonly Graded[], missing: 'worst' | 'ignored', quorum = 0) {
	const all = options.map((option) => gradesOf(option, missing));
	const isRanked = (grades: readonly number[]) => grades.length > 0 && grades.length >= quorum;
	return all.map((own) => {
		if (!isRanked(own)) return null;
		return 1 + all.filter((other) => isRanked(other) && firstIsBetter(other, own)).length;
	});
}

/** The majority grade of each option, `null` where nobody graded. */
export function gradesByRemoval(options: readonly Graded[], missing: 'worst' | 'ignored') {
	return options.map((option) => {
		const grades = gradesOf(option, missing);
		return grades[lowerMedian(grades)] ?? null;
	});
}

/** All grades of an option, one by one, best (0) to worst. */
function gradesOf({ counts, noOpinion }: Graded, missing: 'worst' | 'ignored'): number[] {
	const grades = counts.flatMap((count, grade) => new Array<number>(count).fill(grade));
	if (missing === 'worst') for (let i = 0; i < noOpinion; i += 1) grades.push(counts.length - 1);
	return grades;
}

function firstIsBetter(first: readonly number[], second: readonly number[]): boolean {
	const [a, b] = equallyMany(first, second);
	while (a.length > 0) {
		const [gradeA] = a.splice(lowerMedian(a), 1);
		const [gradeB] = b.splice(lowerMedian(b), 1);
		if (gradeA !== gradeB) return gradeA! < gradeB!;
	}
	return false;
}

/** Of an even number of grades the worse of the two in the middle; the grades stand best to worst. */
function lowerMedian(grades: readonly number[]): number {
	return Math.floor(grades.length / 2);
}

/** Repeats every grade until both have equally many, which leaves the proportions as they were. */
function equallyMany(first: readonly number[], second: readonly number[]): [number[], number[]] {
	if (first.length === second.length) return [[...first], [...second]];
	const repeat = (grades: readonly number[], times: number) =>
		grades.flatMap((grade) => new Array<number>(times).fill(grade));
	return [repeat(first, second.length), repeat(second, first.length)];
}
