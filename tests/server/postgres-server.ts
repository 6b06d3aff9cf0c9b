import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** A PostgreSQL of the tests' own, with the settings that the office asks for. */
export type PostgresServer = {
	/** The address of a database in it. */
	readonly urlOf: (database: string) => string;
	/** Ends it as a power cut does, and starts it again on what is left. */
	readonly crash: () => Promise<void>;
	/** Ends it and whatever it does for others where they stand, for good. */
	readonly kill: () => Promise<void>;
	readonly stop: () => Promise<void>;
};

/**
 * Starts a server in a directory of its own, as an ordinary user, since PostgreSQL refuses to run as root. It answers
 * at a free port of this machine to whoever asks, and nowhere else. A copy of another one follows it as its standby.
 */
export async function startPostgres(
	binaries: string,
	settings: readonly string[] = [],
	{ copyOf = null }: { readonly copyOf?: PostgresServer | null } = {}
): Promise<PostgresServer> {
	const folder = mkdtempSync(join(tmpdir(), 'preau-postgres-'));
	const user = ordinaryUser();
	if (user) chownSync(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	const options = { cwd: folder, stdio: 'ignore', ...user } as const;
	if (copyOf) {
		// beside the server itself, where the PATH names links to a few of its programs only
		const source = ['-d', copyOf.urlOf('postgres'), '-D', data];
		execFileSync(
			join(dirname(realpathSync(join(binaries, 'postgres'))), 'pg_basebackup'),
			[...source, '-R', '-X', 'stream', '-c', 'fast'],
			options
		);
	} else {
		const encoding = ['-E', 'UTF8', '--locale=C', '--no-sync'];
		execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'preau', '-A', 'trust', ...encoding], options);
	}
	const port = await freePort();
	const flags = [
		...['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'max_connections=200'],
		...settings.flatMap((setting) => ['-c', setting])
	];
	const start = () => spawn(join(binaries, 'postgres'), flags, options);
	let server = start();
	const urlOf = (database: string) => `postgres://preau@127.0.0.1:${port}/${database}`;
	const stop = () => stopped(server, folder);
	const crash = async () => {
		const exit = new Promise((done) => server.once('exit', done));
		server.kill('SIGQUIT'); // at once, without writing what it holds: the next start recovers from its log
		await exit;
		server = start();
		await answering(urlOf('postgres'));
	};
	const kill = async () => {
		const exit = new Promise((done) => server.once('exit', done));
		const children = childrenOf(server.pid!);
		server.kill('SIGKILL');
		for (const pid of children) killIfThere(pid);
		await exit;
	};
	process.once('exit', () => server.kill('SIGQUIT'));
	try {
		await answering(urlOf('postgres'));
	} catch (error) {
		await stop();
		throw error;
	}
	return { urlOf, crash, kill, stop };
}

async function answering(url: string): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		const client = new Client({ connectionString: url });
		try {
			await client.connect();
			await client.end();
			return;
		} catch (error) {
			if (tries === 300) throw error;
			await pause(100);
		}
	}
}

// Each connection is served by a process of its own, which would else finish what it is about.
function childrenOf(pid: number): number[] {
	const ids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/gu) ?? [];
	return ids.map(Number);
}

function killIfThere(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it ended by itself, as its parent did
	}
}

async function stopped(server: ChildProcess, folder: string): Promise<void> {
	if (server.exitCode === null && server.signalCode === null) {
		const exit = new Promise((done) => server.once('exit', done));
		server.kill('SIGTERM'); // waits for those who are still connected
		const late = setTimeout(() => server.kill('SIGINT'), 2000); // and this sends them away
		await exit;
		clearTimeout(late);
	}
	rmSync(folder, { recursive: true, force: true });
}

function ordinaryUser(): { uid: number; gid: number } | null {
	if (process.getuid?.() !== 0) return null;
	const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
