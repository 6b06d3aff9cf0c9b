import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsAsGiven } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { gradesOf, scaleIds } from '$lib/core/scale.ts';
import { csvOf, distinctNames, readDeclared } from '$lib/core/tally-csv.ts';
import { jsonOf, readTallyExport, recompute, type TallyExport } from '$lib/core/tally-export.ts';
import { grades as words } from '$lib/words/fr/grades.ts';
import { ran, ranOn, fileOf } from '../commands/tally-runs.ts';
import { countBallots } from '$lib/core/ballot.ts';
import { ranking, runs } from './profiles.ts';

const few = { ...runs, numRuns: process.env.PREAU_LONG ? 2_000 : 200 };

type Given = Pick<TallyExport, 'scale' | 'rule'> & {
	tracks: readonly { text: string; counts: readonly number[]; noOpinion: number }[];
};

/** The export of tracks with these counts, ranked as the screen ranks them. */
function exported({ scale, rule, tracks }: Given, change: Partial<TallyExport> = {}): TallyExport {
	const options = tracks.map(({ counts, noOpinion }, i) => ({ id: `t${i}`, tally: counts, noOpinion }));
	return {
		format: 'preau-tallies',
		version: 1,
		purpose: 'real',
		final: true,
		place: 'Rennes',
		day: '2026-11-23',
		people: 30,
		consultation: 'Gouvernement ouvert',
		question: { id: 'q1', text: 'Quels défis\u202f?' },
		scale,
		grades: gradesOf(scale).map((grade) => words[grade]),
		rule,
		ballots: 12,
		spoiled: 0,
		tracks: ranking(options, rule).map((one) => ({
			id: one.id,
			text: tracks[Number(one.id.slice(1))]!.text,
			counts: countsAsGiven(one, rule),
			noOpinion: one.noOpinion,
			rank: one.rank,
			grade: one.grade
		})),
		...change
	};
}

// words as the journal keeps them: NFC, single spaces, none outside; what tables trip over comes often
const text = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(...'=+-@",;\'é| \t\u00a0\ufeff'),
			fc.string({ unit: 'grapheme', maxLength: 1 })
		)
	})
	.map((raw) =>
		raw
			.normalize('NFC')
			.replace(/[\s\p{Cc}]+/gu, ' ')
			.trim()
	)
	.filter((one) => one !== '' && one.isWellFormed());

const given: fc.Arbitrary<Given> = fc.constantFrom(...scaleIds).chain((scale) => {
	const length = gradesOf(scale).length;
	const counts = fc.array(fc.nat({ max: 5 }), { minLength: length, maxLength: length });
	const rule = fc.oneof(
		fc.constant({ kind: 'worst' } as const),
		fc.constant({ kind: 'required' } as const),
		fc.nat({ max: 12 }).map((quorum) => ({ kind: 'ignored', quorum }) as const)
	);
	return rule.chain((rule) => {
		const noOpinion = rule.kind === 'required' ? fc.constant(0) : fc.nat({ max: 4 });
		const tracks = fc.array(fc.record({ text, counts, noOpinion }), { minLength: 1, maxLength: 6 });
		return tracks.map((tracks) => ({ scale, rule, tracks }));
	});
});

const simple: Given = {
	scale: 'support-3',
	rule: { kind: 'worst' },
	tracks: [
		{ text: '=HYPERLINK("x")', counts: [4, 0, 1], noOpinion: 2 },
		{ text: 'Un "préau", ouvert; à tous', counts: [2, 5, 0], noOpinion: 0 }
	]
};

describe('the file of data', () => {
	test('is read as it was written, and gives the same ranking', () => {
		fc.assert(
			fc.property(given, (one) => {
				const tallies = exported(one);
				const read = readTallyExport(JSON.parse(jsonOf(tallies)));
				expect(read).toEqual(tallies);
				const again = recompute(read as TallyExport);
				if (isRefusal(again)) throw new Error(again.kind);
				expect(again.map(({ id, rank, grade }) => ({ id, rank, grade }))).toEqual(
					tallies.tracks.map(({ id, rank, grade }) => ({ id, rank, grade }))
				);
			}),
			few
		);
	});

	test.each<[string, (one: Record<string, unknown>) => unknown, object]>([
		['of a newer version', (one) => ({ ...one, version: 2 }), { kind: 'version-unknown', version: 2 }],
		['of another format', (one) => ({ ...one, format: 'x' }), { kind: 'tallies-malformed', where: 'format' }],
		['with a member too many', (one) => ({ ...one, names: [] }), { kind: 'tallies-malformed' }],
		['with a word too few', (one) => ({ ...one, grades: ['Pour'] }), { kind: 'tallies-malformed' }],
		['that is a list', () => [], { kind: 'tallies-malformed' }],
		['that is nothing', () => null, { kind: 'tallies-malformed' }],
		['with half a vote', (one) => track(one, { counts: [4.5, 0, 1] }), { where: 'tracks.0.counts.0' }],
		['with a negative count', (one) => track(one, { counts: [-4, 0, 1] }), { kind: 'tallies-malformed' }],
		['with another scale', (one) => ({ ...one, scale: 'quality-5' }), { where: 'grades' }],
		['with a count too few', (one) => track(one, { counts: [4, 0] }), { kind: 'tally-malformed' }],
		['with a track twice', (one) => track(one, { id: 't1' }), { kind: 'option-repeated' }],
		['with another rank', (one) => track(one, { rank: 2 }), { kind: 'tallies-contradicted' }],
		['with another grade', (one) => track(one, { grade: 1 }), { kind: 'tallies-contradicted' }],
		[
			'with another rule',
			(one) => ({ ...one, rule: { kind: 'required' } }),
			{ kind: 'no-opinion-not-allowed' }
		]
	])('%s is not taken', (_, change, refusal) => {
		const tallies = JSON.parse(jsonOf(exported(simple))) as Record<string, unknown>;
		expect(readTallyExport(change(tallies))).toMatchObject(refusal);
	});

	test('is ranked by the command, by the rule that it names', async () => {
		const path = fileOf(jsonOf(exported(simple)), 'json');
		const { code, out, err } = await ran([path, '--json']);
		expect([code, err]).toEqual([0, '']);
		expect(JSON.parse(out)).toMatchObject({ rule: { kind: 'worst' }, ballots: 12, scale: 'support-3' });
		expect(ranksIn(out)).toEqual(ranksOf(exported(simple)));
	});

	test.each([
		['{', 'Ce fichier n’est pas du JSON lisible.'],
		['[]', 'Ce fichier n’a pas la forme d’un fichier de décomptes de Préau.'],
		[
			jsonOf(exported(simple)).replace('"rank": 1', '"rank": 2'),
			'un rang ou une mention ne vient pas des nombres'
		]
	])('that is wrong is refused by the command with a sentence', async (content, sentence) => {
		const { code, err } = await ran([fileOf(content, 'json'), '--lang', 'fr']);
		expect(code).toBe(2);
		expect(err).toContain(sentence);
	});
});

describe('the table', () => {
	test('holds the words, the counts and what they are judged by', () => {
		expect(
			csvOf(exported(simple, { purpose: 'rehearsal', final: false }), 'Texte effacé').split('\r\n')
		).toEqual([
			'\ufefftrack,"Pour","Mitigé","Contre",no_opinion,rule,scale,version,purpose,status',
			'"\u00a0=HYPERLINK(""x"")",4,0,1,2,worst,support-3,preau-tallies-1,rehearsal,provisional',
			'"Un ""préau"", ouvert; à tous",2,5,0,0,worst,support-3,preau-tallies-1,rehearsal,provisional',
			''
		]);
	});

	test('is read back by the command with the same words, and the same ranking without being told the rule', async () => {
		await fc.assert(
			fc.asyncProperty(given, async (one) => {
				const tallies = exported(one);
				const { code, out, err } = await ranOn(csvOf(tallies, ''), ['--json']);
				expect([code, err]).toEqual([0, '']);
				expect(ranksIn(out)).toEqual(ranksOf(tallies));
				expect(JSON.parse(out)).toMatchObject({ rule: one.rule, scale: one.scale });
			}),
			few
		);
	});

	test('of Orsay gives the published order, both ways', async () => {
		const folder = join(import.meta.dirname, '../fixtures/judgment/orsay-2007');
		const lines = readFileSync(join(folder, 'station_12.csv'), 'utf8').trim().split(/\r?\n/);
		const names = lines[0]!.split(',').slice(1);
		const ballots = lines.slice(1).map((line) =>
			line
				.split(',')
				.slice(1)
				.map((mark) => (mark === '0' ? null : 6 - Number(mark)))
		);
		const rule = { kind: 'worst' } as const;
		const tallies = countBallots(ballots, { tracks: names.length, grades: 6, rule });
		const tracks = names.map((text, i) => ({ text, ...tallies[i]! }));
		const one = exported({ scale: 'quality-6', rule, tracks });
		expect(one.tracks[0]?.text).toBe('Royal');
		const fromTable = await ranOn(csvOf(one, ''), ['--json']);
		const fromData = await ran([fileOf(jsonOf(one), 'json'), '--json']);
		expect(ranksIn(fromTable.out)).toEqual(ranksOf(one));
		expect(ranksIn(fromData.out)).toEqual(ranksOf(one));
	});

	test('that declares two rules, or none that is known, is refused', async () => {
		const csv = csvOf(exported(simple), '');
		const mixed = await ranOn(csv.replace('0,worst', '0,required'), ['--lang', 'fr']);
		expect(mixed.err).toContain('n’est pas ce que dit la première ligne');
		const unknown = await ranOn(csv.replaceAll('worst', 'other'), ['--lang', 'fr']);
		expect(unknown.err).toContain('ne dit pas une règle, une échelle et une version connues');
	});

	test('gives way to a rule that is asked for', async () => {
		const { out } = await ranOn(csvOf(exported(simple), ''), ['--rule', 'ignored', '--json']);
		expect(JSON.parse(out)).toMatchObject({ rule: { kind: 'ignored', quorum: 0 } });
	});
});

test('names that tables take for one are numbered', () => {
	expect(distinctNames(['A', 'b', 'a', 'A (2)', 'A'])).toEqual(['A', 'b', 'a (3)', 'A (2)', 'A (4)']);
});

test('a declaration of another version is not read', () => {
	expect(readDeclared(['worst', 'support-3', 'preau-tallies-2', 'real', 'final'])).toBeNull();
	expect(readDeclared(['ignored 3', 'support-3', 'preau-tallies-1', 'real', 'final'])).toEqual({
		rule: { kind: 'ignored', quorum: 3 },
		scale: 'support-3'
	});
});

function track(one: Record<string, unknown>, change: object) {
	const [first, ...others] = one['tracks'] as object[];
	return { ...one, tracks: [{ ...first, ...change }, ...others] };
}

type Line = { readonly track: string; readonly rank: number | null; readonly grade: string | null };

function ranksIn(out: string): Line[] {
	const { ranking } = JSON.parse(out) as { ranking: Line[] };
	return ranking.map(({ track, rank, grade }) => ({ track, rank, grade }));
}

function ranksOf({ tracks, grades }: TallyExport): Line[] {
	const names = distinctNames(tracks.map(({ text }) => text ?? ''));
	return tracks.map(({ rank, grade }, index) => ({
		track: names[index]!,
		rank,
		grade: grade === null ? null : grades[grade]!
	}));
}
