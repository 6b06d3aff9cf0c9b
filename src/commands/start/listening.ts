import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { Server as TlsServer } from 'node:tls';
import type { Tls } from './tls.mjs';

/** What adapter-node made of the application: static files, prerendered pages, then SvelteKit. */
type Handler = (request: object, response: object, next: () => void) => void;

/** The office's server, which does not listen yet; with a certificate it speaks https itself. */
export async function makeServer(tls: Tls | null): Promise<Server | (Server & TlsServer)> {
	const built = new URL('../handler.js', import.meta.url).href;
	const { handler } = (await import(/* @vite-ignore */ built)) as { handler: Handler };
	const answer: RequestListener = (request, response) =>
		handler(request, response, () => response.writeHead(404).end());
	return tls ? createHttps({ cert: tls.cert, key: tls.key }, answer) : createHttp(answer);
}

/** Begins to answer; fails with the system's error where it may not. */
export async function listen(server: Server, host: string, port: number): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port }, () => {
			server.off('error', reject);
			resolve();
		});
	});
}
