import type { PooledPage } from '../../core/office/pooled-page.ts';
import type { Firmness } from '../../core/pooled/firmness.ts';
import { dayInWords } from '../../words/language.ts';
import { regionName } from '../office/region-name.ts';
import type { Telling } from '../result/sentences.ts';

type Asked = Pick<PooledPage, 'clusters' | 'clusterNames'>;

/** What equal weight, leaving out and drawing say of the tracks that stand `first`. */
export function firmnessTold(
	firmness: Firmness,
	first: readonly string[],
	asked: Asked,
	telling: Telling
): string[] {
	return [
		weight(firmness, first, telling),
		...leaving(firmness, asked, telling),
		...draws(firmness, asked, telling)
	];
}

/** The tracks whose rank hangs on what is left out, each with the ranks that it takes. */
export function movingRanks({ leavingOut }: Firmness, { words, nameOf }: Telling): string[] {
	return (leavingOut?.ranks ?? []).flatMap(({ track, best, worst }) =>
		best === null || worst === null || best === worst
			? []
			: [words.office.pooled.ranks(nameOf(track), best, worst)]
	);
}

function weight({ equalWeight }: Firmness, first: readonly string[], telling: Telling): string {
	const { pooled } = telling.words.office;
	if (equalWeight === null) return pooled.oneRegion;
	const isSame = equalWeight.toSorted().join(' ') === first.toSorted().join(' ');
	return (isSame ? pooled.sameWeight : pooled.otherWeight)(namesOf(equalWeight, telling));
}

function leaving({ leavingOut }: Firmness, { clusters, clusterNames }: Asked, telling: Telling): string[] {
	const { words, language } = telling;
	const { pooled } = words.office;
	if (!leavingOut) return [];
	if (leavingOut.changes.length === 0)
		return [pooled.leaving[clusters](leavingOut.clusters.toLocaleString(language))];
	return leavingOut.changes.slice(0, mostChanges).map(({ cluster, first }) => {
		const { place = null, region = null, day = '' } = clusterNames[cluster] ?? {};
		const where = region === null ? pooled.noRegion : regionName(region);
		const said = dayInWords(language, day);
		const one = place === null ? pooled.aRoom(where, said) : pooled.theRoom(place, said);
		const without = clusters === 'regions' ? where : one;
		return pooled.leavingChanges(without, namesOf(first, telling));
	});
}

const mostChanges = 5;

function draws({ draws: { draws, firsts } }: Firmness, { clusters }: Asked, telling: Telling): string[] {
	const { words, language } = telling;
	const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
	return firsts
		.slice(0, 3)
		.map((one) =>
			words.office.pooled.draws[clusters](
				percent.format(one.draws / draws),
				draws.toLocaleString(language),
				namesOf(one.tracks, telling)
			)
		);
}

function namesOf(tracks: readonly string[], { words, nameOf }: Telling): string {
	return words.office.pooled.names(tracks.map(nameOf));
}
