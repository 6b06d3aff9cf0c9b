import type { Texts } from '../consultation.ts';
import { byRegion } from '../disclosure/views.ts';
import type { PooledPage } from '../office/pooled-page.ts';
import { poolParts } from '../pooled/pooled-list.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { judgeOnline } from '../online/online-result.ts';
import { askedIn, partOf } from './judged.ts';
import { countIn } from './online.ts';
import type { Release } from './release.ts';

/**
 * A release as the page of a pooled result: nothing of it comes from anywhere else. What is left out and drawn are its
 * regions. Refuses what `rank` refuses.
 */
export function releasedPage(release: Release): PooledPage | Refusal {
	const { title, scale, rule, questions, withheld, waiting, corrections, online } = release;
	const parts = release.parts.map(partOf);
	const list = {
		title,
		scale,
		rule,
		questions: questions.map(({ question, tracks }) => ({ question, tracks }))
	};
	const unnamed = (count: number) => Array.from({ length: count }, (_, index) => String(index));
	const disclosure = { parts, withheld, waiting: unnamed(waiting), corrections: unnamed(corrections) };
	const regions = byRegion(parts);
	const pooled = poolParts(list, disclosure, regions);
	if (isRefusal(pooled)) return pooled;
	const beside = online ? judgeOnline(askedIn(release), countIn(online), parts) : null;
	if (isRefusal(beside)) return beside;
	const texts = questions.map(({ question, text }): [string, Texts] => [question, text]);
	const named = regions.map(({ regions, day }, index) => {
		return [index, { place: null, region: regions[0] ?? null, day }] as const;
	});
	return {
		list,
		questions: Object.fromEntries(texts),
		pooled,
		online: online ? { isClosed: true, beside } : null,
		audience: 'public',
		rooms: [],
		clusters: 'regions',
		clusterNames: Object.fromEntries(named),
		compared: null
	};
}
