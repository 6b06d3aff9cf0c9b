import * as v from 'valibot';
import { canonical } from '../canonical.ts';
import { isRefusal } from '../refusal.ts';
import type { Finding, ReadFile } from './finding.ts';
import { cellsOf } from './cells.ts';
import { descriptorPath, releasePath } from './data-package.ts';
import { judgeParts, partOf } from './judged.ts';
import { release as releaseShape, type Release } from './release.ts';
import { tablesOf } from './released-tables.ts';
import { onlineDifferences } from './verifying-online.ts';

/**
 * Computes everything of a package again from the tallies that it holds, and says where it differs: digests, sums,
 * ranks and grades, and every cell of every table. Empty when all is equal.
 */
export function verifyPackage(files: ReadonlyMap<string, ReadFile>): readonly Finding[] {
	const found = digestsOf(files);
	const release = readRelease(files);
	if (!('parts' in release)) return [...found, release];
	return [
		...found,
		...resultsOf(release),
		...tablesOf(release).flatMap((table) => cellsOf(table, release, files))
	];
}

const descriptor = v.object({
	resources: v.array(v.object({ path: v.string(), bytes: v.number(), hash: v.string() }))
});

function digestsOf(files: ReadonlyMap<string, ReadFile>): Finding[] {
	const file = files.get(descriptorPath);
	if (!file) return [{ kind: 'file-missing', file: descriptorPath }];
	const read = v.safeParse(descriptor, parsed(file.text));
	if (!read.success)
		return [{ kind: 'file-unreadable', file: descriptorPath, where: pathOf(read.issues[0]) }];
	return read.output.resources.flatMap(({ path, bytes, hash }): Finding[] => {
		const own = files.get(path);
		if (!own) return [{ kind: 'file-missing', file: path }];
		const isSame = own.bytes === bytes && hash === `sha256:${own.hash}`;
		return isSame ? [] : [{ kind: 'digest-differs', file: path }];
	});
}

function readRelease(files: ReadonlyMap<string, ReadFile>): Release | Finding {
	const file = files.get(releasePath);
	if (!file) return { kind: 'file-missing', file: releasePath };
	const read = v.safeParse(releaseShape, parsed(file.text));
	if (read.success) return read.output;
	return { kind: 'file-unreadable', file: releasePath, where: pathOf(read.issues[0]) };
}

// The sums, and what the declared rule makes of them.
function resultsOf(release: Release): Finding[] {
	const parts = release.parts.map(partOf);
	const judged = judgeParts(release, parts);
	if (isRefusal(judged)) return [{ kind: 'file-unreadable', file: releasePath, where: judged.kind }];
	const total = (of: (part: (typeof parts)[number]) => number) =>
		parts.reduce((sum, part) => sum + of(part), 0);
	return [
		...differing(
			'rooms',
			release.rooms,
			total(({ rooms }) => rooms)
		),
		...differing(
			'ballots',
			release.ballots,
			total(({ ballots }) => ballots)
		),
		...attendanceDifferences(release),
		...release.parts.flatMap(answersOf),
		...onlineDifferences(release, parts).map((one) => {
			return { kind: 'value-differs', file: releasePath, line: null, ...one } as const;
		}),
		...judged.flatMap(({ question, ranking }) => {
			const stated = release.results.find((one) => one.question === question)?.ranking ?? [];
			return ranking.flatMap((computed, place) =>
				membersOf(computed).flatMap((member) =>
					differing(`${question}.${place + 1}.${member}`, stated[place]?.[member], computed[member])
				)
			);
		})
	];
}

// Categories and everybody else are all who were there.
function attendanceDifferences({ attendance }: Release): Finding[] {
	if (!attendance) return [];
	const sum = attendance.categories.reduce((all, { people }) => all + people, attendance.others);
	return differing('attendance.people', attendance.people, sum);
}

// Every ballot answers about every track: with a grade, or without an opinion.
function answersOf({ part, ballots, tallies }: Release['parts'][number]): Finding[] {
	return tallies.flatMap(({ track, counts, noOpinion }) => {
		const answers = counts.reduce((sum, count) => sum + count, noOpinion);
		return differing(`parts.${part}.${track}`, answers, ballots);
	});
}

function differing(field: string, found: unknown, computed: unknown): Finding[] {
	const [own, other] = [said(found), said(computed)];
	if (own === other) return [];
	return [{ kind: 'value-differs', file: releasePath, line: null, field, found: own, computed: other }];
}

function said(value: unknown): string {
	return value === undefined ? '' : canonical(value);
}

function membersOf<T extends object>(value: T): (keyof T & string)[] {
	return Object.keys(value) as (keyof T & string)[];
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function pathOf(issue: v.BaseIssue<unknown>): string {
	return v.getDotPath(issue) ?? '';
}
