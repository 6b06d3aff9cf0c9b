import { describe, expect, test } from 'vitest';
import { canonical } from '$lib/core/canonical.ts';
import type { OnlineCount } from '$lib/core/online/online-result.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { composeRelease } from '$lib/core/release/composing.ts';
import { tablesOf } from '$lib/core/release/released-tables.ts';
import { recompute } from '$lib/core/release/recomputing.ts';
import type { Release } from '$lib/core/release/release.ts';
import { releasedPage } from '$lib/core/release/released-page.ts';
import { verifyPackage } from '$lib/core/release/verifying.ts';
import { named } from '../author.ts';
import { occasion, polled } from './orsay-release.ts';

const tracks = occasion.list.questions[0]!.tracks.map(({ track }) => track);
/** Everybody online likes one candidate above all others. */
const online: OnlineCount = {
	ballots: 40,
	tallies: tracks.map((track) => ({
		track,
		counts: track === named('Besancenot') ? [30, 5, 5, 0, 0, 0] : [1, 2, 3, 4, 10, 20],
		noOpinion: 0
	}))
};

function made(count: OnlineCount | null, ...earlier: readonly Release[]): Release {
	const release = composeRelease(occasion, polled, earlier, count);
	if (isRefusal(release)) throw new Error(release.kind);
	return JSON.parse(canonical(release)) as Release;
}

function firstOf(answers: Release['results'] | undefined) {
	return answers?.[0]?.ranking[0]?.track;
}

describe('a release with an online ballot', () => {
	const release = made(online);

	test('keeps the result of the rooms as it is without one, to the last digit', () => {
		const { online: _, ...rooms } = release;
		expect(rooms).toEqual(made(null));
		expect(firstOf(release.results)).toBe(named('Bayrou'));
		expect(firstOf(release.online?.alone)).toBe(named('Besancenot'));
		expect(firstOf(release.online?.together)).toBe(named('Bayrou'));
	});

	test('says that one was held of which nothing is shown, and not even its number', () => {
		for (const count of [
			{ ballots: 10, tallies: null },
			{ ...online, ballots: 9 }
		])
			expect(made(count).online).toEqual({ ballots: null, tallies: [], alone: [], together: [] });
	});

	test('may be made once the online urn is closed, also without a new room', () => {
		const first = made(null);
		expect(made(online, first)).toMatchObject({ number: 2, ballots: first.ballots, rooms: first.rooms });
		expect(composeRelease(occasion, polled, [release], online)).toMatchObject({ kind: 'release-unchanged' });
	});

	test('is computed again by a reader, and a changed number is found', () => {
		expect(recompute(release, release)).toMatchObject({ kind: 'equal', ballots: 1733 });
		const told = structuredClone(release) as never as {
			online: { alone: { ranking: { opinions: number }[] }[] };
		};
		told.online.alone[0]!.ranking[0]!.opinions += 1;
		expect(recompute(release, told as never)).toEqual({ kind: 'differs', where: 'online' });
		expect(recompute(told, told as never)).toEqual({ kind: 'differs', where: 'online' });
		expect(recompute(release, made(null))).toEqual({ kind: 'differs', where: 'online' });
	});

	test('shows on its page the same as was released', () => {
		const page = releasedPage(release);
		if (isRefusal(page)) throw new Error(page.kind);
		expect(page.pooled.total?.ballots).toBe(1733);
		expect(page.online?.beside?.ballots).toBe(40);
		expect(page.online?.beside?.together[0]?.ranking[0]?.id).toBe(named('Bayrou'));
	});

	test('names in its package a digit of the online ballot that was changed', () => {
		const wrong = structuredClone(release) as never as { online: { tallies: { counts: number[] }[] } };
		wrong.online.tallies[0]!.counts[0]! += 1;
		const files = new Map([['resultats.json', { text: JSON.stringify(wrong), hash: '', bytes: 0 }]]);
		const fields = verifyPackage(files).map((one) => ('field' in one ? one.field : one.kind));
		expect(fields).toContain(`online.${tracks[0]}`);
		expect(fields).toContain('online.alone');
		expect(fields).not.toContain('ballots');
	});

	test('has two tables more, and one without it has none of them', () => {
		const names = (one: Release) => tablesOf(one).map(({ name }) => name);
		expect(names(release).slice(-2)).toEqual(['resultats_en_ligne', 'decomptes_en_ligne']);
		expect(names(made(null))).toEqual(names(release).slice(0, -2));
		const counts = tablesOf(release).at(-1)!.ofHead(release);
		expect(counts.length).toBe(tracks.length * 7);
		for (const { ofHead, columns } of tablesOf(release))
			for (const row of ofHead(release)) expect(row.length).toBe(columns.length);
	});
});
