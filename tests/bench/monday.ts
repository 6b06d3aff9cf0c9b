/**
 * P12, Monday morning: 500 tablets send 200 entries each, all at once, to the running server. None may fail, all must be
 * received within 30 s, and the server stays below 300 MB (P13). Run with
 * `node tests/bench/monday.ts [tablets] [entries] [client processes] [server processes]` on what `npm run build` made;
 * the tablets' own signing and checking takes its share of the same processor. `DATABASE_URL` measures PostgreSQL, on
 * which several server processes work behind a balancer.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, Server } from '../e2e/server.ts';
import { transact } from '../../src/lib/server/database/transact.ts';
import { letIn, withOffice } from '../sending/office.ts';
import { SendingTablet } from '../sending/tablet.ts';
import { balance } from './balancer.ts';
import { ms, percentile, promise } from './figures.ts';
import { calm } from './quiet.ts';

/** What one client process is told, and what it answers. */
type Order = {
	readonly url: string;
	readonly tablets: number;
	readonly entries: number;
	readonly env: Record<string, string>;
};
type Outcome = { readonly times: readonly number[]; readonly failed: number };

const [tablets = 500, entries = 200, clients = 2, processes = 1] = process.argv.slice(2).map(Number);
if (process.send) await client();
else await monday();

async function monday(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'preau-monday-'));
	const url = process.env['DATABASE_URL'];
	const env: Record<string, string> = url ? { DATABASE_URL: url } : { DATA_DIR: folder };
	const servers: Server[] = [];
	for (let index = 0; index < processes; index += 1) servers.push(await Server.start(build, env));
	const balancer = await balance(servers.map(({ port }) => port));
	try {
		await calm();
		const share = Math.ceil(tablets / clients);
		const children = Array.from({ length: clients }, () => fork(import.meta.filename));
		const ready = children.map(heard);
		for (const child of children)
			child.send({ url: balancer.url, tablets: share, entries, env } satisfies Order);
		await Promise.all(ready);
		const start = performance.now();
		const done = children.map((child) => heard(child) as Promise<Outcome>);
		for (const child of children) child.send('go');
		const outcomes = await Promise.all(done);
		const all = performance.now() - start;
		await tell(outcomes, all, Math.max(...servers.map(peakOf)), env);
		for (const child of children) if (child.connected) child.disconnect();
	} finally {
		balancer.stop();
		for (const server of servers) await server.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

/** What a client process says next; fails when it ends instead. */
async function heard(child: ChildProcess): Promise<unknown> {
	const ended = once(child, 'exit').then(() => {
		throw new Error('a client process ended');
	});
	const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
	ended.catch(() => {}); // it may end later
	return message;
}

/** A process that holds many tablets: all written and let in first, then all of them at once. */
async function client(): Promise<void> {
	const [order] = (await once(process, 'message')) as [Order];
	const own = await withOffice(order.env, ({ db, identity }) =>
		transact(db, async (trx) => {
			const made: SendingTablet[] = [];
			for (let index = 0; index < order.tablets; index += 1)
				made.push(await SendingTablet.made((key) => letIn({ db: trx, identity }, key)));
			return made;
		})
	);
	for (const tablet of own) tablet.propose(order.entries - 1);
	process.send!('ready');
	await once(process, 'message');
	const start = performance.now();
	const outcomes = await Promise.all(
		own.map((tablet) =>
			tablet.send(order.url).then(
				() => performance.now() - start,
				(error: unknown) => void console.error(error)
			)
		)
	);
	const times = outcomes.filter((time) => time !== undefined);
	process.send!({ times, failed: outcomes.length - times.length } satisfies Outcome);
}

async function tell(
	outcomes: readonly Outcome[],
	all: number,
	peak: number,
	env: Record<string, string>
): Promise<void> {
	const times = outcomes.flatMap((outcome) => outcome.times);
	const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
	const held = await withOffice(env, async ({ db }) => {
		const counted = db.selectFrom('entries').select(({ fn }) => fn.countAll<number>().as('count'));
		return (await counted.executeTakeFirstOrThrow()).count;
	});
	console.log(
		`${times.length + failed} tablets x ${entries} entries from ${clients} processes to ${processes}: ${held} entries held`
	);
	console.log(
		`received after ${ms(percentile(times, 0.5))} (half of them), ${ms(all)} (the last), ${((held / entries) * Math.ceil(entries / 250) * (1000 / all)).toFixed(0)} batches/s, peak ${Math.round(peak)} MB`
	);
	promise('P12 0 failures', failed === 0 && held === (times.length + failed) * entries);
	promise('P12 all received within 30 s', all < 30_000);
	promise('P13 server below 300 MB', peak < 300);
}

/** The most memory that the server ever had, in MB; not a number where the system does not say. */
function peakOf(server: Server): number {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
}
