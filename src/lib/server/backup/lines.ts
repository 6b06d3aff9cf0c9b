import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { BackupObstacle } from './fault.ts';
import type { Row } from './snapshot.ts';

/*
 * A backup is lines of JSON: what it is; then for each table its name and columns, and each row as a list; at the end how
 * many rows there were, and the hash of every line before.
 */

const header = v.strictObject({
	format: v.literal('preau-backup'),
	v: v.literal(1),
	made: v.pipe(v.string(), v.isoTimestamp()),
	/** The steps of the schema that its tables have. */
	migrations: v.array(v.string())
});
export type BackupHeader = v.InferOutput<typeof header>;

const opening = v.strictObject({ table: v.string(), columns: v.pipe(v.array(v.string()), v.minLength(1)) });
const row = v.array(v.union([v.string(), v.pipe(v.number(), v.safeInteger()), v.null()]));
const ending = v.strictObject({ end: v.record(v.string(), v.number()), digest: v.string() });

/** One table on its way, with its rows. */
export type TablePart = {
	readonly table: string;
	readonly columns: readonly string[];
	readonly rows: AsyncIterable<Row>;
};

/** A part of a backup as it is read. */
export type BackupPart =
	| { readonly header: BackupHeader }
	| { readonly table: string; readonly columns: readonly string[] }
	| { readonly row: Row };

/** Writes a backup, line by line. */
export async function* writeLines(
	about: BackupHeader,
	tables: AsyncIterable<TablePart>
): AsyncIterable<string> {
	const digest = createHash('sha256');
	const counts: Record<string, number> = {};
	const line = (value: unknown) => {
		const text = `${JSON.stringify(value)}\n`;
		digest.update(text);
		return text;
	};
	yield line(about);
	for await (const { table, columns, rows } of tables) {
		yield line({ table, columns });
		counts[table] = 0;
		for await (const one of rows) {
			yield line(one);
			counts[table] += 1;
		}
	}
	yield `${JSON.stringify({ end: counts, digest: digest.digest('base64url') })}\n`;
}

/** Reads it again; whatever does not fit is damage, and so is an end that never comes. */
export async function* readLines(lines: AsyncIterable<string>): AsyncIterable<BackupPart> {
	const digest = createHash('sha256');
	const counts: Record<string, number> = {};
	let open: { table: string; width: number } | null = null;
	let isEnded = false;
	let number = 0;
	for await (const line of lines) {
		const value = parsed(line);
		if (isEnded) throw damaged();
		number += 1;
		if (number === 1) {
			yield { header: headerFrom(value) };
		} else if (open && v.is(row, value) && value.length === open.width) {
			counts[open.table]! += 1;
			yield { row: value };
		} else if (v.is(opening, value) && !(value.table in counts)) {
			open = { table: value.table, width: value.columns.length };
			counts[value.table] = 0;
			yield value;
		} else {
			isEnded = v.is(ending, value) && isTrue(value, counts, digest.digest('base64url'));
			if (!isEnded) throw damaged();
			continue;
		}
		digest.update(`${line}\n`);
	}
	if (!isEnded) throw damaged();
}

function headerFrom(value: unknown): BackupHeader {
	const read = v.safeParse(header, value);
	if (read.success) return read.output;
	throw new BackupObstacle('not-a-backup');
}

function isTrue(said: v.InferOutput<typeof ending>, counts: Record<string, number>, digest: string): boolean {
	const names = Object.keys(counts);
	const isCounted = names.every((name) => said.end[name] === counts[name]);
	return isCounted && Object.keys(said.end).length === names.length && said.digest === digest;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw damaged();
	}
}

function damaged(): BackupObstacle {
	return new BackupObstacle('damaged');
}
