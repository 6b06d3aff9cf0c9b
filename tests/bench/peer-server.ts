import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/*
 * What the peers send to, in a process of its own as Préau's server is: a sink; the least that keeps rows in SQLite (WAL,
 * FULL); endpoints as in RxDB's documentation of replication over HTTP; CouchDB's protocol over leveldb. Prints its port.
 */
const held = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'preau-peers-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGTERM', () => process.exit(0));

const database = new DatabaseSync(join(folder, 'peers.sqlite'));
database.exec(`pragma journal_mode = wal; pragma synchronous = full;
	create table pushed (seq integer primary key, id text unique not null, row text not null);
	create table documents (id text primary key, at integer not null, document text not null);
	create table full (seq integer primary key, row text not null)`);
const insert = database.prepare('insert or ignore into pushed (seq, id, row) values (?, ?, ?)');
const keep = database.prepare('insert or replace into documents (id, at, document) values (?, ?, ?)');
const known = database.prepare('select document from documents where id = ?');
const page = database.prepare('select row from full where seq > ? order by seq limit ?');

type Row = {
	readonly head: { readonly seq: number; readonly commit: string };
	readonly salt: string;
	readonly body: unknown;
};
type Document = { readonly id: string; readonly updatedAt?: number };
const couch = couchApp();
let sunk: Buffer = Buffer.alloc(0);

const server = createServer((request, response) => {
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://peer');
	if (pathname.startsWith('/couch') && couch) return couch.answer(request, response);
	answer(pathname, searchParams, request, response).catch((error: unknown) => {
		console.error(error);
		response.writeHead(500).end();
	});
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));

async function answer(
	path: string,
	asked: URLSearchParams,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const [after, limit] = [Number(asked.get('after')), Number(asked.get('limit'))];
	const say = (value: unknown) =>
		void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
	if (path === '/sink') return say((sunk = await bodyOf(request)).length);
	if (path === '/push') return say(push(JSON.parse(String(await bodyOf(request))) as Row[]));
	if (path === '/rx/push') return say(pushDocuments(JSON.parse(String(await bodyOf(request)))));
	if (path === '/whole') return void response.end(`[${pageOf(0, held).join(',')}]`);
	if (path === '/pull') return void response.end(`[${pageOf(after, limit).join(',')}]`);
	if (path === '/rx/pull') return say(pullDocuments(after, limit));
	if (path === '/fill') return say(fill());
	if (path === '/count') return say(counts());
	response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
}

function push(list: readonly Row[]): number {
	return inOne(() => {
		for (const row of list) insert.run(row.head.seq, row.head.commit, JSON.stringify(row));
	}, list.length);
}

function pushDocuments(
	list: readonly { readonly newDocumentState: Document; readonly assumedMasterState?: Document }[]
) {
	const conflicts: unknown[] = [];
	inOne(() => {
		for (const { newDocumentState: document, assumedMasterState } of list) {
			const now = known.get(document.id);
			if (now && !assumedMasterState) conflicts.push(JSON.parse(String(now['document'])));
			else keep.run(document.id, document.updatedAt ?? Date.now(), JSON.stringify(document));
		}
	}, 0);
	return conflicts;
}

function inOne(work: () => void, answer: number): number {
	database.exec('begin immediate');
	work();
	database.exec('commit');
	return answer;
}

function pageOf(after: number, limit: number): string[] {
	return page.all(after, limit).map((found) => String(found['row']));
}

function pullDocuments(after: number, limit: number) {
	const documents = pageOf(after, limit).map((text) => {
		const row = JSON.parse(text) as Row;
		return { id: row.head.commit, ...row, updatedAt: row.head.seq, _deleted: false };
	});
	return { documents, checkpoint: { updatedAt: documents.at(-1)?.updatedAt ?? after } };
}

// What is pulled is what was pushed, to whatever place.
function fill(): number {
	for (const { document } of database.prepare('select document from documents').all())
		takeIn(JSON.parse(String(document)));
	for (const { row } of database.prepare('select row from pushed').all()) takeIn(JSON.parse(String(row)));
	if (sunk.length > 0) for (const row of JSON.parse(String(sunk)) as Row[]) takeIn(row);
	return pageOf(0, held).length;
}

function takeIn({ head, salt, body }: Row): void {
	const put = database.prepare('insert or ignore into full (seq, row) values (?, ?)');
	put.run(head.seq, JSON.stringify({ head, salt, body }));
}

function counts() {
	const of = (table: string) =>
		Number(database.prepare(`select count(*) as count from ${table}`).get()?.['count']);
	return { pushed: of('pushed'), documents: of('documents') };
}

type Couch = { readonly answer: (request: IncomingMessage, response: ServerResponse) => void };

function couchApp(): Couch | null {
	const own = join(import.meta.dirname, 'peers/couch/package.json');
	if (!existsSync(join(import.meta.dirname, 'peers/couch/node_modules'))) return null;
	const require = createRequire(own);
	const PouchDB = require('pouchdb-node').defaults({ prefix: `${folder}/` });
	const files = {
		configPath: join(folder, 'config.json'),
		logPath: join(folder, 'log.txt'),
		inMemoryConfig: true
	};
	const app = require('express')();
	app.use('/couch', require('express-pouchdb')(PouchDB, { mode: 'minimumForPouchDB', ...files }));
	return { answer: app };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
}
