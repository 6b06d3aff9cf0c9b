import type { Sum } from '../disclosure/part.ts';
import { canonical } from '../canonical.ts';
import { isRefusal } from '../refusal.ts';
import { askedIn } from './judged.ts';
import { countIn, releaseOnline } from './online.ts';
import type { ReleaseHead } from './release.ts';

/** Where the online ballot of a release differs from what its own sums and those of the rooms come to. */
export type OnlineDifference = {
	readonly field: string;
	readonly found: string;
	readonly computed: string;
};

/** Empty where all is equal, or where no online ballot was held. */
export function onlineDifferences(head: ReleaseHead, parts: readonly Sum[]): readonly OnlineDifference[] {
	const { online } = head;
	if (!online) return [];
	const computed = releaseOnline(askedIn(head), countIn(online), parts);
	if (isRefusal(computed)) return [{ field: 'online', found: '', computed: computed.kind }];
	const members = (['ballots', 'tallies', 'alone', 'together'] as const).map((member) => ({
		field: `online.${member}`,
		found: canonical(online[member]),
		computed: canonical(computed[member])
	}));
	const answers = online.tallies.map(({ track, counts, noOpinion }) => ({
		field: `online.${track}`,
		found: String(counts.reduce((sum, count) => sum + count, noOpinion)),
		computed: String(online.ballots)
	}));
	return [...members, ...answers].filter(({ found, computed }) => found !== computed);
}
