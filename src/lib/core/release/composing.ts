import { canonical } from '../canonical.ts';
import type { Consultation, Texts } from '../consultation.ts';
import { discloseAttendance, type Attendance, type RoomAttendance } from '../disclosure/attendance.ts';
import { disclose } from '../disclosure/disclose.ts';
import { merged, type Part, type TrackTally } from '../disclosure/part.ts';
import { usualQuorum } from '../pooled/pool.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { PublishedList } from '../sync/catalogue.ts';
import type { OnlineCount } from '../online/online-result.ts';
import { labelled } from './attendance.ts';
import { askedIn, judgeParts, partOf } from './judged.ts';
import type { ReleasedLineage } from './lineage.ts';
import { releaseOnline } from './online.ts';
import type { Release, ReleasedPart } from './release.ts';

/** A room that graded the list, under its public name. */
export type GradedRoom = ReleasedPart['rooms'][number] & {
	readonly ballots: number;
	readonly tallies: readonly TrackTally[];
	/** Who was there; null where nobody counted it. */
	readonly attendance: RoomAttendance | null;
};

/** What a release is about, and when it is made. */
export type Occasion = {
	readonly day: string;
	/** The first version of the consultation. */
	readonly root: string;
	readonly consultation: Texts;
	/** The texts of the consultation's questions. */
	readonly questions: readonly { readonly id: string; readonly text: Texts }[];
	/** The categories of people that it knows. */
	readonly categories: Consultation['categories'];
	readonly list: PublishedList;
	/** Where the tracks of the list come from; null for a list that was not made of what rooms proposed. */
	readonly lineage: ReleasedLineage | null;
};

/**
 * The next release of a list: what everybody may see of these rooms after all that was released before, judged. Of
 * releases before the last one only who was in their parts is asked: their tallies may be left out.
 * `online` is the closed online ballot of the list, which stands beside the rooms and in none of their sums. Refuses
 * 'release-empty' (too few ballots yet), 'release-unchanged' (nothing to add to the last one), and what `rank` does.
 */
export function composeRelease(
	{ day, root, consultation, questions, categories, list, lineage }: Occasion,
	rooms: readonly GradedRoom[],
	earlier: readonly Release[],
	online: OnlineCount | null = null
): Release | Refusal {
	const shown = earlier.map(({ parts }) => parts.map(partOf));
	const disclosed = disclose('public', rooms.map(groupOf), shown);
	if (disclosed.parts.length === 0) return { kind: 'release-empty', waiting: rooms.length };
	const { title, scale, rule } = list;
	const textOf = (id: string) => questions.find((one) => one.id === id)?.text ?? { fr: id };
	const asked = {
		title,
		scale,
		rule,
		quorum: usualQuorum,
		questions: list.questions.map(({ question, tracks }) => ({
			question,
			text: textOf(question),
			tracks: [...tracks]
		}))
	};
	const results = judgeParts(asked, disclosed.parts);
	if (isRefusal(results)) return results;
	const beside = online && releaseOnline(askedIn(asked), online, disclosed.parts);
	if (isRefusal(beside)) return beside;
	const total = merged(disclosed.parts);
	const attendance = attendanceOf(total, rooms, earlier);
	const content = {
		...({ v: 1, list: list.list, published: list.published, root, consultation, ...asked, results } as const),
		...{ rooms: total.rooms, ballots: total.ballots },
		waiting: disclosed.waiting.length,
		corrections: disclosed.corrections.length,
		withheld: [...disclosed.withheld],
		...(attendance && { attendance: labelled(attendance, categories) }),
		...(beside && { online: beside }),
		...(lineage && { lineage }),
		parts: partsOf(disclosed.parts, rooms)
	};
	const last = earlier.at(-1);
	const next = { ...content, number: (last?.number ?? 0) + 1, day };
	const isSame = last && isEqual({ ...next, number: last.number, day: last.day }, last);
	return isSame ? { kind: 'release-unchanged', number: last.number } : next;
}

// Of the rooms that are shown: who waits is in no number.
function attendanceOf(
	{ groups }: Part,
	rooms: readonly GradedRoom[],
	earlier: readonly Release[]
): Attendance | null {
	const shown = new Set(groups);
	const counted = rooms.flatMap(({ room, attendance }) => (shown.has(room) && attendance) || []);
	return discloseAttendance(
		'public',
		counted,
		earlier.flatMap((release) => release.attendance ?? [])
	);
}

// Part by part: a release can be long.
function isEqual({ parts, ...head }: Release, { parts: others, ...other }: Release): boolean {
	return (
		parts.length === others.length &&
		canonical(head) === canonical(other) &&
		parts.every((part, index) => canonical(part) === canonical(others[index]))
	);
}

function groupOf({ room, day, region, ballots, tallies }: GradedRoom): Part {
	return { groups: [room], rooms: 1, regions: [region], day, ballots, tallies };
}

function partsOf(parts: readonly Part[], rooms: readonly GradedRoom[]): ReleasedPart[] {
	const byName = new Map(rooms.map((one) => [one.room, one]));
	return parts.map(({ groups, ballots, tallies }, index) => ({
		part: index + 1,
		rooms: groups.flatMap((group) => {
			const one = byName.get(group);
			return one ? [{ room: one.room, day: one.day, region: one.region, department: one.department }] : [];
		}),
		ballots,
		tallies: [...tallies]
	}));
}
