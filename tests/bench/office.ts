/**
 * P11, the office's pages over a country: 100, 1,000 and 10,000 rooms of about 100 entries and 30 ballots, then every
 * page asked for over HTTP with a session, one request after the other, as somebody at a desk does. Says what the
 * server needs for a page (95th percentile), how that grows, what a room costs on its way in, how much memory the server
 * takes (P13), also for an export of everything, and how long rebuilding the projections takes. Run with
 * `node tests/bench/office.ts [rooms …]` on what `npm run build` made; `DATABASE_URL` measures PostgreSQL, an empty
 * database of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chance } from '../../src/commands/demo/chance.ts';
import { isRefusal } from '../../src/lib/core/refusal.ts';
import { rebuild } from '../../src/lib/server/ledger/rebuilding.ts';
import type { Office } from '../../src/lib/server/office.ts';
import { makeRelease } from '../../src/lib/server/releases/making.ts';
import { headsOf } from '../../src/lib/server/releases/reading.ts';
import { build, Server } from '../e2e/server.ts';
import { withOffice } from '../sending/office.ts';
import { Country } from './country.ts';
import { median, ms, percentile, printTable, promise, times } from './figures.ts';
import { calm } from './quiet.ts';

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1000, 10_000];
const requests = 60;
const country = new Country();

const folder = await mkdtemp(join(tmpdir(), 'preau-country-'));
const url = process.env['DATABASE_URL'];
const env: Record<string, string> = url ? { DATABASE_URL: url } : { DATA_DIR: folder };
const server = await Server.start(build, env);
try {
	await measure();
} finally {
	await server.stop();
	await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
	const cookie = await signedIn();
	const found: Found[] = [];
	let rooms = 0;
	for (const size of sizes) {
		const perRoom = await withOffice(env, (office) => country.fill(office, rooms, size));
		rooms = size;
		await calm();
		const pages = await walk(cookie);
		const peak = memoryOf('VmHWM');
		found.push({ rooms, perRoom, pages, peak, exported: await exportAll(cookie) });
	}
	tell(found);
	const peak = Math.max(...found.map((one) => Math.max(one.peak, one.exported.peak)));
	promise(`P13 server below 300 MB (${Math.round(peak)} MB)`, peak < 300);
	const held = await withOffice(env, countsOf);
	const rebuilt = await withOffice(env, async (office) => {
		const start = performance.now();
		await rebuild(office.ledger);
		return performance.now() - start;
	});
	console.log(`${held}; projections rebuilt in ${(rebuilt / 1000).toFixed(1)} s`);
}

/** Asks for each page again and again; answers its times in ms. */
async function walk(cookie: string): Promise<Map<string, number[]>> {
	const streams = await withOffice(env, ({ db }) => db.selectFrom('rooms').select('stream').execute());
	const pages = new Map<string, number[]>();
	for (const [name, addressOf] of Object.entries(addresses(streams.map(({ stream }) => stream)))) {
		const spent: number[] = [];
		for (let index = 0; index <= requests; index += 1) {
			const start = performance.now();
			const answer = await fetch(server.url + addressOf(index), { headers: { cookie }, redirect: 'manual' });
			await answer.text();
			if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`);
			if (index > 0) spent.push(performance.now() - start); // the first one reads the code
		}
		pages.set(name, spent);
	}
	return pages;
}

function addresses(streams: readonly string[]): Record<string, (index: number) => string> {
	const [chance, all] = [new Chance('walk'), streams];
	return {
		rooms: () => '/office',
		'rooms of a region': (index) => `/office?region=${chance.oneOf(index, ['11', '53', '76', '84'])}`,
		'rooms searched for': (index) =>
			`/office?search=${chance.oneOf(index, ['lyon', 'maison', 'hôtel de ville'])}`,
		'a room': (index) => `/office/rooms/${chance.oneOf(index, all)}`,
		'expected rooms': () => '/office/expected',
		'missing rooms': () => '/office/expected/missing',
		'what moved': () => '/office/revision',
		results: () => '/office/results',
		'the result of a list': () => `/office/results/${country.list}`,
		'its next release': () => `/office/results/${country.list}/releases`,
		'its online ballot': () => `/office/results/${country.list}/online`,
		sortings: () => '/office/sorting',
		'common tracks': () => `/office/sorting/${country.consultation}`,
		'common tracks searched': () => `/office/sorting/${country.consultation}?search=donnees`,
		'common tracks searched for two words': () =>
			`/office/sorting/${country.consultation}?search=donnees+publiques`,
		'what moved in a sorting': () => `/office/sorting/${country.consultation}/revision`,
		consultations: () => '/office/consultations',
		'a consultation': () => `/office/consultations/${country.consultation}`,
		'its rooms': () => `/office/consultations/${country.consultation}/rooms`,
		files: () => '/office/files',
		tablets: () => '/office/tablets',
		people: () => '/office/people',
		log: () => '/office/audit'
	};
}

/** What was measured over so many rooms. */
type Found = {
	readonly rooms: number;
	readonly perRoom: number;
	readonly pages: ReadonlyMap<string, readonly number[]>;
	/** Of the server's memory while it answered, in MB. */
	readonly peak: number;
	readonly exported: Exported;
};
type Exported = {
	readonly bytes: number;
	readonly spent: number;
	readonly before: number;
	readonly peak: number;
	/** What the next release needs for its page when it is first asked for after this one, in ms. */
	readonly next: number;
};

/** Makes a release of all rooms and asks for its whole package; memory in MB, of the server. */
async function exportAll(cookie: string): Promise<Exported> {
	const release = await withOffice(env, async ({ ledger }) => {
		const made = await headsOf(ledger.db, country.list);
		const order = { list: country.list, number: made.length + 1, by: 'bench' };
		return makeRelease(ledger, order, new Date());
	});
	if (isRefusal(release)) throw new Error(release.kind);
	const before = memoryOf('VmRSS');
	writeFileSync(`/proc/${server.pid}/clear_refs`, '5'); // the peak is counted from here
	const start = performance.now();
	const answer = await fetch(`${server.url}/api/v1/releases/${release.list}/${release.number}/package`);
	let bytes = 0;
	for await (const piece of answer.body!) bytes += piece.byteLength;
	const spent = performance.now() - start;
	const peak = memoryOf('VmHWM');
	const again = performance.now();
	await (
		await fetch(`${server.url}/office/results/${country.list}/releases`, { headers: { cookie } })
	).text();
	return { bytes, spent, before, peak, next: performance.now() - again };
}

function memoryOf(what: 'VmRSS' | 'VmHWM'): number {
	const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
	return Number(new RegExp(`${what}:\\s+(\\d+)`, 'u').exec(status)?.[1]) / 1024;
}

function tell(found: readonly Found[]) {
	const names = [...found[0]!.pages.keys()];
	printTable([
		['95th percentile (median)', ...found.map(({ rooms }) => `${rooms.toLocaleString('en')} rooms`)],
		...names.map((name) => [
			name,
			...found.map(
				({ pages }) => `${ms(percentile(pages.get(name)!, 0.95))} (${ms(median(pages.get(name)!))})`
			)
		]),
		['a room on its way in', ...found.map(({ perRoom }) => ms(perRoom))],
		[
			'the whole package',
			...found.map(({ exported: { bytes, spent } }) => `${(bytes / 1e6).toFixed(1)} MB in ${ms(spent)}`)
		],
		['the next release, told anew', ...found.map(({ exported: { next } }) => ms(next))],
		[
			'memory before and at its peak',
			...found.map(({ exported: { before, peak } }) => `${before.toFixed(0)} → ${peak.toFixed(0)} MB`)
		]
	]);
	const worst = Math.max(...names.map((name) => percentile(found.at(-1)!.pages.get(name)!, 0.95)));
	promise(`P11 every page below 200 ms at the 95th percentile (the slowest ${ms(worst)})`, worst < 200);
	const peaks = found.map(({ exported: { before, peak } }) => peak - before);
	promise(
		`P13 an export in constant memory (at most ${Math.max(...peaks).toFixed(0)} MB more)`,
		Math.max(...peaks) < 100
	);
	const growth = found.at(-1)!.perRoom / found[0]!.perRoom;
	promise(`P11 a room costs the same among many (${times(growth)})`, growth < 1.5);
}

async function countsOf({ db }: Office): Promise<string> {
	const { entries } = await db
		.selectFrom('entries')
		.select(({ fn }) => fn.countAll<number>().as('entries'))
		.executeTakeFirstOrThrow();
	const { ballots } = await db
		.selectFrom('rooms')
		.select(({ fn }) => fn.sum<number>('ballots').as('ballots'))
		.executeTakeFirstOrThrow();
	return `${entries.toLocaleString('en')} entries, ${Number(ballots).toLocaleString('en')} ballots`;
}

/** The first account, made by the link that the server shows; answers its cookies. */
async function signedIn(): Promise<string> {
	const code = /\/setup#(\S+)/u.exec(server.said)?.[1] ?? '';
	const body = new URLSearchParams({
		code,
		name: 'Bench',
		email: 'bench@example.org',
		password: 'cinq mots au hasard'
	});
	const headers = { origin: server.url, accept: 'text/html' };
	const answer = await fetch(`${server.url}/setup`, { method: 'POST', body, headers, redirect: 'manual' });
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
	if (answer.status !== 303 || cookies.length === 0) throw new Error(`no account: ${answer.status}`);
	return cookies.join('; ');
}
