import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm run build` made. */
export const build = join(import.meta.dirname, '../../build');

/** A server process of one test's own, on a port of its own; it can be stopped, and started again on the same port. */
export class Server {
	readonly port: number;
	/** Where its office keeps its data: a folder of its own. */
	readonly folder = mkdtempSync(join(tmpdir(), 'preau-office-'));
	#process: ChildProcess | null = null;

	private constructor(port: number) {
		this.port = port;
		folders.add(this.folder);
	}

	static async start(folder = build): Promise<Server> {
		const server = new Server(await freePort());
		await server.start(folder);
		return server;
	}

	get url(): string {
		return `http://localhost:${this.port}`;
	}

	/** Starts on the same port again, with another build if one is named. */
	async start(folder = build): Promise<void> {
		const child = spawn(process.execPath, [join(folder, 'commands/start.js')], {
			env: {
				...process.env,
				PORT: String(this.port),
				HOST: '127.0.0.1',
				LANG: 'C.UTF-8',
				DATA_DIR: this.folder
			},
			stdio: ['ignore', 'pipe', 'inherit']
		});
		this.#process = child;
		living.add(child);
		child.once('exit', () => living.delete(child));
		const ended = once(child, 'exit').then(() => 'ended');
		const started = once(child.stdout, 'data').then(() => 'started');
		if ((await Promise.race([started, ended])) === 'ended') throw new Error('the server did not start');
	}

	/** Stops it and waits until it is gone: afterwards nobody answers at its port. */
	async stop(): Promise<void> {
		const child = this.#process;
		this.#process = null;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const ended = once(child, 'exit');
		child.kill('SIGTERM');
		const patience = setTimeout(() => child.kill('SIGKILL'), 8_000);
		await ended;
		clearTimeout(patience);
	}
}

// However the tests end, no server and no folder is left behind.
const living = new Set<ChildProcess>();
const folders = new Set<string>();
process.once('exit', () => {
	living.forEach((child) => child.kill('SIGKILL'));
	folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
