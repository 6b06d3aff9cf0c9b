import * as v from 'valibot';
import { rule } from './consultation.ts';
import { rank, type Ranked } from './judgment.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { gradesOf, scaleIds } from './scale.ts';
import { count, day } from './shape.ts';

const text = v.string();
const track = v.pipe(
	v.strictObject({
		id: v.pipe(text, v.minLength(1)),
		/** Null when the words were erased. */
		text: v.nullable(text),
		/** Best grade first, as they were given: what the rule makes of "no opinion" is not in them. */
		counts: v.pipe(v.array(count), v.readonly()),
		noOpinion: count,
		rank: v.nullable(count),
		/** Index in the scale, 0 = best; null without any grade. */
		grade: v.nullable(count)
	}),
	v.readonly()
);

const shape = v.pipe(
	v.strictObject({
		format: v.literal('preau-tallies'),
		version: v.literal(1),
		purpose: v.picklist(['real', 'rehearsal']),
		/** False while an urn of the round is open. */
		final: v.boolean(),
		place: text,
		day,
		people: count,
		consultation: text,
		/** The national list that was graded; not there for a room's own tracks. */
		list: v.exactOptional(v.pipe(v.strictObject({ published: text, title: text }), v.readonly())),
		question: v.pipe(v.strictObject({ id: text, text }), v.readonly()),
		scale: v.picklist(scaleIds),
		/** The words of the scale, best first. */
		grades: v.pipe(v.array(text), v.readonly()),
		rule,
		ballots: count,
		spoiled: count,
		tracks: v.pipe(v.array(track), v.readonly())
	}),
	v.readonly()
);

/** One question's tallies as a file holds them: everything that its ranking is computed from, and the ranking. */
export type TallyExport = v.InferOutput<typeof shape>;
export type ExportedTrack = TallyExport['tracks'][number];

/** The ranking, computed again from the counts. */
export function recompute({ tracks, rule }: Pick<TallyExport, 'tracks' | 'rule'>) {
	return rank(
		tracks.map(({ id, counts, noOpinion }) => ({ id, tally: counts, noOpinion })),
		rule
	);
}

export function jsonOf(tallies: TallyExport): string {
	return `${JSON.stringify(tallies, null, '\t')}\n`;
}

/**
 * What a file of tallies holds, or why it is not taken: an unknown version, another shape, a count that cannot be, or
 * a rank or grade that its own counts contradict.
 */
export function readTallyExport(value: unknown): TallyExport | Refusal {
	const version = v.safeParse(v.looseObject({ format: v.literal('preau-tallies'), version: count }), value);
	if (version.success && version.output.version > 1)
		return { kind: 'version-unknown', version: version.output.version };
	const parsed = v.safeParse(shape, value);
	if (!parsed.success) return { kind: 'tallies-malformed', where: v.getDotPath(parsed.issues[0]) ?? '' };
	const tallies = parsed.output;
	const length = gradesOf(tallies.scale).length;
	if (tallies.grades.length !== length) return { kind: 'tallies-malformed', where: 'grades' };
	const other = tallies.tracks.find(({ counts }) => counts.length !== length);
	if (other) return { kind: 'tally-malformed', option: nameOf(other), reason: 'another-length' };
	const ranking = recompute(tallies);
	if (isRefusal(ranking)) return ranking;
	const wrong = contradicted(tallies, ranking);
	return wrong ? { kind: 'tallies-contradicted', option: nameOf(wrong) } : tallies;
}

function contradicted({ tracks }: TallyExport, ranking: readonly Ranked[]): ExportedTrack | undefined {
	const found = new Map(ranking.map((one) => [one.id, one]));
	return tracks.find(({ id, rank, grade }) => found.get(id)?.rank !== rank || found.get(id)?.grade !== grade);
}

function nameOf({ id, text }: ExportedTrack): string {
	return text ?? id;
}
