import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import packaged from '../../package.json' with { type: 'json' };

/** What `npm run build` made. */
export const build = join(import.meta.dirname, '../../build');

/** What `npm start` tells Node. */
const flags = /exec node (.*) build/u.exec(packaged.scripts.start)?.[1]?.split(' ') ?? [];

type Settings = Readonly<Record<string, string>>;

const usual: Settings = { HOST: '127.0.0.1', LANG: 'C.UTF-8', LOG: 'error' };

/** A server process of one test's own, on a port of its own; it can be stopped, and started again on the same port. */
export class Server {
	readonly port: number;
	/** Where its office keeps its data, unless other settings say: a folder of its own. */
	readonly folder = mkdtempSync(join(tmpdir(), 'preau-office-'));
	#settings: Settings;
	#process: ChildProcess | null = null;
	#said = '';

	private constructor(port: number, settings: Settings) {
		this.port = port;
		this.#settings = { DATA_DIR: this.folder, ...settings };
		folders.add(this.folder);
	}

	/**
	 * @param settings of the environment, such as a database or a certificate
	 * @param port a free one where none is named
	 */
	static async start(folder = build, settings: Settings = {}, port?: number): Promise<Server> {
		const server = new Server(port ?? (await freePort()), settings);
		await server.start(folder);
		return server;
	}

	get url(): string {
		return `${this.#settings['TLS_CERT'] ? 'https' : 'http'}://localhost:${this.port}`;
	}

	get pid(): number | undefined {
		return this.#process?.pid;
	}

	/** What it said on its console since it was last started. */
	get said(): string {
		return this.#said;
	}

	/** Starts on the same port again, with another build or other settings if they are named. */
	async start(folder = build, settings: Settings = {}): Promise<void> {
		this.#settings = { ...this.#settings, ...settings };
		const child = spawn(process.execPath, [...flags, join(folder, 'commands/start.js')], {
			env: { ...process.env, ...usual, PORT: String(this.port), ...this.#settings },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		this.#process = child;
		living.add(child);
		child.once('exit', () => living.delete(child));
		const ended = once(child, 'exit').then(() => 'ended');
		const started = announced(child.stdout).then((said) => (this.#said = said));
		if ((await Promise.race([started, ended])) === 'ended') throw new Error('the server did not start');
	}

	/** Stops it and waits until it is gone: afterwards nobody answers at its port. Answers its exit code. */
	async stop(): Promise<number | null> {
		return this.#end('SIGTERM');
	}

	/** Ends it where it stands, as a power cut does. */
	async kill(): Promise<void> {
		await this.#end('SIGKILL');
	}

	async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
		const child = this.#process;
		this.#process = null;
		if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
		const ended = once(child, 'exit');
		child.kill(signal);
		const patience = setTimeout(() => child.kill('SIGKILL'), 8_000);
		await ended;
		clearTimeout(patience);
		return child.exitCode;
	}
}

// The line with its address is the last of the start; an office's first start says more before it.
async function announced(output: Readable): Promise<string> {
	let said = '';
	for await (const text of output.iterator({ destroyOnReturn: false })) {
		said += String(text);
		if (/^Préau: /mu.test(said)) break;
	}
	output.resume();
	return said;
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
