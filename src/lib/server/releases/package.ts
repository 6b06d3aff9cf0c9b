import { createHash } from 'node:crypto';
import { canonical } from '../../core/canonical.ts';
import { headerLine, lineOf } from '../../core/release/csv.ts';
import {
	dataPackageOf,
	descriptorPath,
	releasePath,
	type WrittenFile
} from '../../core/release/data-package.ts';
import type { ReleaseHead } from '../../core/release/release.ts';
import { tablesOf } from '../../core/release/released-tables.ts';
import type { Table } from '../../core/release/tables.ts';
import { odsFiles, xlsxFiles, type Sheet } from '../archive/sheets.ts';
import { zipOf, type ArchivedFile } from '../archive/zip.ts';
import type { Database } from '../database/tables.ts';
import { partsIn } from './reading.ts';

/** What a release is called where it is saved. */
export function packageName({ list, number }: ReleaseHead): string {
	return `preau-${list.slice(0, 8)}-${number}.zip`;
}

/**
 * The open data of a release as one archive: the release itself, its tables, the same as workbooks for people, and what
 * describes them. Streamed: parts are read from the database as they are written.
 */
export function packageOf(db: Database, head: ReleaseHead): ReadableStream<Uint8Array> {
	return zipOf(filesOf(db, head), head.day);
}

/** The release as JSON in pieces, in the one spelling that its digest is made of. */
export async function* releaseText(db: Database, head: ReleaseHead): AsyncGenerator<string> {
	const [start = '', end = ''] = canonical({ ...head, parts: [] }).split('"parts":[]', 2);
	yield `${start}"parts":[`;
	let separator = '';
	for await (const part of partsIn(db, head)) {
		yield `${separator}${canonical(part)}`;
		separator = ',';
	}
	yield `]${end}`;
}

async function* filesOf(db: Database, head: ReleaseHead): AsyncGenerator<ArchivedFile> {
	const written: WrittenFile[] = [];
	const measured = (path: string, content: AsyncIterable<string | Uint8Array>): ArchivedFile => {
		return { path, content: measure(path, content, written) };
	};
	yield measured(releasePath, releaseText(db, head));
	const tables = tablesOf(head);
	for (const table of tables) yield measured(`${table.name}.csv`, linesOf(db, head, table));
	const sheets = tables.map((table): Sheet => {
		const columns = table.columns.map(({ name }) => name);
		return { name: table.name, columns, rows: () => rowsOf(db, head, table) };
	});
	yield measured('donnees.xlsx', piecesOf(zipOf(xlsxFiles(sheets), head.day)));
	yield measured('donnees.ods', piecesOf(zipOf(odsFiles(sheets), head.day)));
	yield { path: descriptorPath, content: once(() => dataPackageOf(head, written)) };
}

async function* linesOf(db: Database, head: ReleaseHead, table: Table): AsyncGenerator<string> {
	yield headerLine(table);
	for await (const row of rowsOf(db, head, table)) yield lineOf(row);
}

async function* rowsOf(db: Database, head: ReleaseHead, table: Table) {
	yield* table.ofHead(head);
	for await (const part of partsIn(db, head)) yield* table.ofPart(part);
}

// The digest is known once the last piece has passed.
async function* measure(
	path: string,
	content: AsyncIterable<string | Uint8Array>,
	written: WrittenFile[]
): AsyncGenerator<string | Uint8Array> {
	const hash = createHash('sha256');
	let bytes = 0;
	for await (const piece of content) {
		hash.update(piece);
		bytes += Buffer.byteLength(piece);
		yield piece;
	}
	written.push({ path, bytes, hash: hash.digest('hex') });
}

async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
	for await (const piece of stream) yield piece;
}

async function* once(text: () => string): AsyncGenerator<string> {
	yield await Promise.resolve(text());
}
