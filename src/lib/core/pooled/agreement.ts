/**
 * How much a room agrees, from 1 (all gave one grade) over 0 (as many of each grade) to -1 (two camps at both ends):
 * van der Eijk's measure (“Measuring agreement in ordered rating scales”, Quality & Quantity 35, 2001), as in the R
 * package agrmt. Agreement is not approval: a track that everybody rejects has much of it. Null without any grade, and
 * on fewer than three grades.
 */
export function agreementOf(counts: readonly number[]): number | null {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total === 0 || counts.length < 3) return null;
	let agreement = 0;
	for (let rest = [...counts]; rest.some((count) => count > 0);) {
		const filled = rest.filter((count) => count > 0);
		const layer = Math.min(...filled);
		agreement += ((layer * filled.length) / total) * ofPattern(rest.map((count) => count > 0));
		rest = rest.map((count) => Math.max(0, count - layer));
	}
	return agreement;
}

/** Of a layer: the same number of people at each grade that anybody gave. */
function ofPattern(given: readonly boolean[]): number {
	const grades = given.length;
	const used = given.filter((one) => one).length;
	return unimodality(given) * (1 - (used - 1) / (grades - 1));
}

// Of every three grades in order: two neighbours given and the third not speaks for one peak, a gap in the middle
// against it.
function unimodality(given: readonly boolean[]): number {
	const grades = given.length;
	let [peaks, gaps] = [0, 0];
	for (let low = 0; low < grades; low += 1)
		for (let middle = low + 1; middle < grades; middle += 1)
			for (let high = middle + 1; high < grades; high += 1) {
				const [a, b, c] = [given[low], given[middle], given[high]];
				if (b && a !== c) peaks += 1;
				if (a && c && !b) gaps += 1;
			}
	if (peaks + gaps === 0) return 1;
	return ((grades - 2) * peaks - (grades - 1) * gaps) / ((grades - 2) * (peaks + gaps));
}
