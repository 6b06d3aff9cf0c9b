import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../e2e/day/seeded.ts';
import { build, Server } from '../e2e/server.ts';
import { audit, type Faults } from '../sending/audit.ts';
import { letIn, withOffice, type Environment } from '../sending/office.ts';
import { SendingTablet } from '../sending/tablet.ts';

export type Account = Faults & {
	readonly lives: number;
	/** Kills that came while a batch was under way: the others prove nothing. */
	readonly cut: number;
	readonly receipted: number;
};

/** How a life ends, and how the next one begins. */
export type Death = {
	readonly die: (server: Server) => Promise<void>;
	readonly rise: (server: Server) => Promise<void>;
};

const killed: Death = { die: (server) => server.kill(), rise: (server) => server.start() };

const tabletCount = 8;

/** A server that is killed (or hurt in another way) at a random moment while tablets push to it, so many times. */
export async function liveAndDie(
	env: Environment,
	lives: number,
	seed: number,
	{ die, rise }: Death = killed
): Promise<Account> {
	const random = seeded(seed);
	const tablets = await withOffice(env, (office) =>
		Promise.all(Array.from({ length: tabletCount }, () => SendingTablet.made((key) => letIn(office, key))))
	);
	const server = await Server.start(build, env);
	let cut = 0;
	try {
		for (let life = 1; life <= lives; life += 1) {
			for (const tablet of tablets) tablet.propose(40 + Math.floor(random() * 80));
			const sending = tablets.map((tablet) => sendOn(tablet, server.url));
			await pause(20 + random() * 350);
			await die(server);
			const ends = await Promise.all(sending);
			if (ends.includes('cut')) cut += 1;
			await rise(server);
		}
		for (const tablet of tablets) await sendAll(tablet, server.url);
	} finally {
		await server.stop();
	}
	const faults = await withOffice(env, (office) => audit(office, tablets));
	return { lives, cut, receipted: tablets.reduce((sum, { receipted }) => sum + receipted, 0), ...faults };
}

// As a tablet does, which asks again a little later: the server may yet find that a connection of its pool was cut.
async function sendAll(tablet: SendingTablet, url: string): Promise<void> {
	for (let tries = 1; tries < 5; tries += 1) {
		if ((await sendOn(tablet, url)) === 'done') return;
		await pause(200);
	}
	await tablet.send(url);
}

// Small batches, so that a kill falls between two of them as well as into one.
async function sendOn(tablet: SendingTablet, url: string): Promise<'cut' | 'done'> {
	try {
		await tablet.send(url, 16);
		return 'done';
	} catch (error) {
		// the line broke, as fetch says it; or the server could not reach its database
		if (error instanceof TypeError || /^50[03] /.test(String((error as Error).message))) return 'cut';
		throw error;
	}
}
