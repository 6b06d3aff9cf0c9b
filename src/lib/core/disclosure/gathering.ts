import { mayStandAlone, thresholds, type Audience } from './audience.ts';
import { byPlace, compareText, merged, type Part, type Sum } from './part.ts';

/** True for a part that may be shown by itself, with every track that it graded. */
export function isShowable(
	audience: Audience,
	{ ballots, tallies }: Pick<Sum, 'ballots' | 'tallies'>
): boolean {
	const graded = tallies.filter(({ counts, noOpinion }) => noOpinion > 0 || counts.some((one) => one > 0));
	return ballots >= thresholds[audience] && graded.every((tally) => mayStandAlone(audience, tally));
}

/**
 * Divides groups into parts that may each be shown by itself, as many as can be, all groups among them. What may not
 * stand alone is merged, first with others of its region in the order of days, then with those of other regions, at last with
 * the smallest part that there is. Null when not even all together may be shown.
 */
export function gather(audience: Audience, groups: readonly Part[]): Part[] | null {
	const shown: Part[] = [];
	const left: Part[] = [];
	for (const [, own] of Map.groupBy(groups.toSorted(byPlace), ({ regions }) => regions.join(' '))) {
		const divided = divide(audience, own);
		shown.push(...divided.shown);
		left.push(...divided.left);
	}
	const rest = divide(audience, left);
	return absorb(audience, [...shown, ...rest.shown], rest.left);
}

type Divided = { readonly shown: Part[]; readonly left: Part[] };

function divide(audience: Audience, groups: readonly Part[]): Divided {
	const [alone, small] = [[] as Part[], [] as Part[]];
	for (const group of groups) (isShowable(audience, group) ? alone : small).push(group);
	const chunks: Part[] = [];
	let open: Part | null = null;
	for (const group of small) {
		open = open === null ? group : merged([open, group]);
		if (open.groups.length < 2 || !isShowable(audience, open)) continue;
		chunks.push(open);
		open = null;
	}
	if (open === null) return { shown: [...alone, ...chunks], left: [] };
	const whole = absorb(audience, chunks.length > 0 ? chunks : alone, [open]);
	if (whole === null) return { shown: [...alone, ...chunks], left: [open] };
	return { shown: chunks.length > 0 ? [...alone, ...whole] : whole, left: [] };
}

/** Merges what is left over with one part after the other, the smallest first, until it may be shown. */
function absorb(audience: Audience, shown: readonly Part[], left: readonly Part[]): Part[] | null {
	if (left.length === 0) return shown.length > 0 ? [...shown] : null;
	const bySize = shown.toSorted((a, b) => a.ballots - b.ballots || compareText(a.groups[0], b.groups[0]));
	let together = merged(left);
	for (const [index, part] of bySize.entries()) {
		together = merged([together, part]);
		if (isShowable(audience, together)) return [...bySize.slice(index + 1), together];
	}
	return null;
}
