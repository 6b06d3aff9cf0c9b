import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { build, Server } from '../e2e/server.ts';
import { findPostgres } from '../postgres.ts';
import { audit } from '../sending/audit.ts';
import { letIn, withOffice } from '../sending/office.ts';
import { SendingTablet } from '../sending/tablet.ts';
import { startPostgres } from '../server/postgres-server.ts';

/**
 * node tests/kill/standby.ts [rounds]: the machine of the office's PostgreSQL is lost for good while tablets send. A
 * standby that had to apply each commit before it was answered (`synchronous_commit = remote_apply`) is promoted, and
 * the office's server is started again with its address as DATABASE_URL. Whatever a tablet has a receipt for must be
 * there, once. On what `npm run build` made; about ten seconds a round.
 */
const rounds = Number(process.argv[2] ?? 3);
const tabletCount = 8;
const stopped = new Set<string>();
const binaries = findPostgres();
if (binaries === null) throw new Error('PostgreSQL is not installed: node tests/postgres.ts');
for (let round = 1; round <= rounds; round += 1) await loseThePrimary(binaries, round);

async function loseThePrimary(programs: string, round: number): Promise<void> {
	const strict = ['synchronous_commit=remote_apply', 'synchronous_standby_names=*'];
	const primary = await startPostgres(programs, strict);
	const standby = await startPostgres(programs, [], { copyOf: primary });
	const env = { DATABASE_URL: primary.urlOf('postgres') };
	const promoted = { DATABASE_URL: standby.urlOf('postgres') };
	const tablets = await withOffice(env, (office) =>
		Promise.all(Array.from({ length: tabletCount }, () => SendingTablet.made((key) => letIn(office, key))))
	);
	const server = await Server.start(build, { ...env, LOG: 'off' });
	try {
		const sending = tablets.map((tablet) => sendOn(tablet, server.url));
		await pause(1500 + Math.random() * 1000);
		const lost = performance.now();
		await primary.kill();
		await promote(promoted.DATABASE_URL);
		await server.kill(); // it would wait for a database that does not come back
		const before = sum(tablets);
		await server.start(build, promoted);
		while (sum(tablets) === before) await pause(10);
		const interrupted = (performance.now() - lost) / 1000;
		await pause(1000);
		stopped.add(server.url);
		const cut = (await Promise.all(sending)).filter((times) => times > 0).length;
		const faults = await withOffice(promoted, (office) => audit(office, tablets));
		const { missing, doubled, torn, misprojected } = faults;
		console.log(
			`round ${round}: ${before} entries receipted by the primary, ${sum(tablets) - before} by the promoted standby; ` +
				`${cut} of ${tabletCount} tablets cut off, ${interrupted.toFixed(1)} s without a receipt; ` +
				`missing ${missing}, doubled ${doubled}, torn ${torn}, misprojected ${misprojected}`
		);
		if (missing + doubled + torn + misprojected > 0 || cut === 0 || before === 0) process.exitCode = 1;
	} finally {
		await server.stop();
		await standby.stop();
		await primary.stop();
	}
}

/** Sends again and again, small batches, until told to stop; answers how often the line or the database broke. */
async function sendOn(tablet: SendingTablet, url: string): Promise<number> {
	let cut = 0;
	while (!stopped.has(url) || tablet.receipted < tablet.entries.length) {
		if (tablet.receipted === tablet.entries.length) tablet.propose(40);
		try {
			await tablet.send(url, 16);
		} catch (error) {
			const isCut = error instanceof TypeError || /^50[03] /u.test(String((error as Error).message));
			if (!isCut) throw error;
			cut += 1;
			await pause(100);
		}
	}
	return cut;
}

async function promote(url: string): Promise<void> {
	const client = new Client({ connectionString: url });
	await client.connect();
	await client.query('select pg_promote(true, 60)');
	await client.end();
}

function sum(tablets: readonly SendingTablet[]): number {
	return tablets.reduce((all, { receipted }) => all + receipted, 0);
}
