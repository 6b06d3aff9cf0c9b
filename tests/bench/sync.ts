/**
 * P3, to push 10,000 entries to the server's disk: at most 1.8 times one request with everything that was read from
 * IndexedDB, and at least 4 times as fast as RxDB, 6 times as PouchDB; P4, in at most 2.2 MB and 24 requests; P5, to pull
 * them to an empty tablet: at most 1.2 times the naive way. Run with `node tests/bench/sync.ts [rounds] [entries]` on what
 * `npm run build` made, the peers after `npm run bench:peers`. In each round all push and pull in turn, each in a Chromium
 * of its own with an empty profile on the disk, to a server of its own with an empty database on the disk.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, Server } from '../e2e/server.ts';
import { makeJoinCode } from '../../src/lib/server/devices.ts';
import { withOffice } from '../sending/office.ts';
import { withBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { median, ms, printTable, promise, times } from './figures.ts';
import type {} from './pages/sync-contender.ts';
import { calm } from './quiet.ts';

const rounds = Number(process.argv[2] ?? 5);
const entries = Number(process.argv[3] ?? 10_000);
const arePeersThere = ['storage', 'couch'].every((name) =>
	existsSync(new URL(`./peers/${name}/node_modules`, import.meta.url))
);
const paths: Record<string, string> = {
	raw: './pages/sync-raw.ts',
	naive: './pages/sync-naive.ts',
	preau: './pages/sync-preau.ts',
	...(arePeersThere ? { rxdb: './peers/storage/sync-rxdb.js', pouchdb: './peers/storage/sync-pouch.js' } : {})
};
const names = Object.keys(paths);
type Run = {
	readonly push: number;
	readonly pull: number;
	readonly requests: number;
	readonly bytes: number;
};
/** An address to open, one-time codes for the office, and how many entries its disk holds. */
type Place = {
	readonly url: string;
	readonly codes: readonly string[];
	readonly count: () => Promise<number>;
};

if (!arePeersThere)
	console.log('RxDB and PouchDB are not installed: run `npm run bench:peers` to compare with them.');
const scripts = new Map<string, string>();
for (const [name, path] of Object.entries(paths)) scripts.set(name, await bundle(path));
const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1)
	for (const name of names.map((_, index) => names[(index + round) % names.length]!)) {
		await calm();
		const run = await (name === 'preau' ? atOffice : atPeer)((place) => measure(name, place));
		runs.get(name)!.push(run);
	}
tell();

async function measure(name: string, { url, codes, count }: Place): Promise<Run> {
	return withBrowser(async (browser) => {
		const page = await browser.newPage();
		page.setDefaultTimeout(600_000);
		page.on('pageerror', (error) => console.error(name, error));
		await page.goto(`${url}/robots.txt`); // of the server's own origin, and without anything of the application
		await page.addScriptTag({ content: scripts.get(name)!, type: 'module' });
		await page.waitForFunction(() => 'sync' in globalThis);
		await page.evaluate(([number, code]) => sync.seed(number, code), [entries, codes[0]] as const);
		await page.evaluate(() => void (wire = { requests: 0, bytes: 0 }));
		const push = await page.evaluate(() => sync.push());
		const { requests, bytes } = await page.evaluate(() => wire);
		const pushed = await count();
		if (pushed !== entries && name !== 'raw' && name !== 'pouchdb')
			throw new Error(`${name}: ${pushed} entries reached the disk, not ${entries}`);
		return { push, pull: await pull(name, page, url, codes[1]), requests, bytes };
	});
}

// Into the same page where the tablet is another one, else into an empty profile.
async function pull(name: string, page: Page, url: string, code?: string): Promise<number> {
	if (name === 'preau') return taken(name, await page.evaluate((one) => sync.pull(one), code));
	await fetch(`${url}/fill?from=${name}`);
	return withBrowser(async (browser) => {
		const empty = await browser.newPage();
		empty.setDefaultTimeout(600_000);
		await empty.goto(`${url}/robots.txt`);
		await empty.addScriptTag({ content: scripts.get(name)!, type: 'module' });
		await empty.waitForFunction(() => 'sync' in globalThis);
		return taken(name, await empty.evaluate(() => sync.pull()));
	});
}

function taken(name: string, { ms: time, count }: { ms: number; count: number }): number {
	if (count !== entries) throw new Error(`${name}: ${count} entries arrived, not ${entries}`);
	return time;
}

async function atOffice<T>(work: (place: Place) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'preau-bench-office-'));
	const env = { DATA_DIR: folder };
	const codes = await withOffice(env, async ({ db }) => {
		const made = ['one', 'two'].map((label) => makeJoinCode(db, { region: '53', label, by: 'bench' }));
		return (await Promise.all(made)).map(({ code }) => code);
	});
	const server = await Server.start(build, env);
	const count = () =>
		withOffice(env, async ({ db }) => {
			const all = db.selectFrom('entries').select(({ fn }) => fn.countAll<number>().as('count'));
			return (await all.executeTakeFirstOrThrow()).count;
		});
	try {
		return await work({ url: server.url, codes, count });
	} finally {
		await server.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

async function atPeer<T>(work: (place: Place) => Promise<T>): Promise<T> {
	const script = join(import.meta.dirname, 'peer-server.ts');
	const child = spawn(process.execPath, [script, String(entries)], { stdio: ['ignore', 'pipe', 'inherit'] });
	try {
		const [port] = await once(child.stdout, 'data');
		const url = `http://localhost:${Number(String(port))}`;
		const count = async () => {
			const { pushed, documents } = (await (await fetch(`${url}/count`)).json()) as Record<string, number>;
			return Math.max(pushed!, documents!);
		};
		return await work({ url, codes: [], count });
	} finally {
		child.kill('SIGTERM');
		await once(child, 'exit');
	}
}

function tell(): void {
	const of = (name: string, key: keyof Run) => runs.get(name)!.map((run) => run[key]);
	const against = (name: string, key: 'push' | 'pull') =>
		median(of('preau', key).map((time, round) => time / of(name, key)[round]!));
	console.log(`\n${entries.toLocaleString('en')} entries, medians of ${rounds} rounds`);
	const rows = names.map((name) => [
		name,
		ms(median(of(name, 'push'))),
		times(against(name, 'push')),
		String(median(of(name, 'requests'))),
		`${(median(of(name, 'bytes')) / 1e6).toFixed(2)} MB`,
		ms(median(of(name, 'pull'))),
		times(against(name, 'pull'))
	]);
	printTable([['', 'push', 'Préau takes', 'requests', 'sent', 'pull', 'Préau takes'], ...rows]);
	promise(`P3 <= 1.8 x the limit (${times(against('raw', 'push'))})`, against('raw', 'push') <= 1.8);
	if (arePeersThere) {
		promise('P3 >= 4 x as fast as RxDB', against('rxdb', 'push') <= 1 / 4);
		promise('P3 >= 6 x as fast as PouchDB', against('pouchdb', 'push') <= 1 / 6);
	}
	const [bytes, requests] = [median(of('preau', 'bytes')), median(of('preau', 'requests'))];
	promise('P4 <= 2.2 MB and <= 24 requests', bytes <= 2.2e6 && requests <= 24);
	promise(`P5 <= 1.2 x the naive way (${times(against('naive', 'pull'))})`, against('naive', 'pull') <= 1.2);
}
