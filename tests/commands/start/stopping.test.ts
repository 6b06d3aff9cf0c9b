import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request as ask, type ClientRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, 'slow-server.ts');
let child: ChildProcess | null = null;

afterEach(() => void child?.kill('SIGKILL'));

/** A server whose answers take as long as the address says, in milliseconds. */
async function started(patience = 10_000): Promise<number> {
	child = spawn(process.execPath, [script, String(patience)], { stdio: ['ignore', 'pipe', 'inherit'] });
	const [port] = await once(child.stdout!, 'data');
	return Number(String(port));
}

function asked(port: number, ms: number): ClientRequest {
	return ask({ port, host: '127.0.0.1', path: `/${ms}`, method: 'POST' }).end('a batch');
}

async function reached(port: number): Promise<void> {
	const response = await fetch(`http://127.0.0.1:${port}/count`);
	if (Number(await response.text()) < 1) await reached(port);
}

test('what is under way is finished, then whoever holds something open is told, and the process ends with 0', async () => {
	const port = await started();
	const said: string[] = [];
	child!.stdout!.on('data', (text) => said.push(String(text)));
	const sync = asked(port, 600);
	const answer = once(sync, 'response');
	await reached(port);
	child!.kill('SIGTERM');
	const [response] = await answer;
	expect(response.statusCode).toBe(200);
	const [code] = await once(child!, 'exit');
	expect({ code, said: said.join('') }).toEqual({ code: 0, said: 'closed\n' });
});

test('nobody waits for a connection that asks nothing', async () => {
	const port = await started(60_000);
	const reserve = connect(port, '127.0.0.1');
	await once(reserve, 'connect');
	await (await fetch(`http://127.0.0.1:${port}/0`)).text(); // kept open by the client
	child!.kill('SIGINT');
	const [code] = await once(child!, 'exit');
	expect(code).toBe(0);
});

test('what takes too long is cut', async () => {
	const port = await started(100);
	const sync = asked(port, 60_000);
	const broken = once(sync, 'response').catch((error: NodeJS.ErrnoException) => error.code);
	await reached(port);
	child!.kill('SIGTERM');
	expect(await broken).toBe('ECONNRESET');
	expect((await once(child!, 'exit'))[0]).toBe(0);
});

test('a second signal ends it at once', async () => {
	const port = await started(60_000);
	asked(port, 60_000).on('error', () => {});
	await reached(port);
	child!.kill('SIGTERM');
	await expect.poll(() => fetch(`http://127.0.0.1:${port}/0`).catch(() => 'refused')).toBe('refused');
	child!.kill('SIGTERM');
	expect((await once(child!, 'exit'))[0]).toBe(143);
});
