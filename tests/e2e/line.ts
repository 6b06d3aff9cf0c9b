import { once } from 'node:events';
import {
	createServer,
	request,
	type IncomingMessage,
	type Server as HttpServer,
	type ServerResponse
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of the office, whole. */
export type Answer = {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly body: Buffer;
};

/** What happens to one request to /api/sync; `pass` brings a body to the office. */
export type Fault = (
	pass: (body?: Buffer) => Promise<Answer>,
	response: ServerResponse,
	body: Buffer
) => Promise<void> | void;

/**
 * The line between a tablet and its office, broken on purpose: everything passes, but the next requests to /api/sync
 * meet the faults, one after another. The tablet knows no other address.
 */
export class Line {
	faults: Fault[] = [];
	readonly #server: HttpServer;
	readonly #office: number;

	private constructor(office: number) {
		this.#office = office;
		this.#server = createServer((incoming, response) => void this.#serve(incoming, response));
	}

	static async to(office: { readonly port: number }): Promise<Line> {
		const line = new Line(office.port);
		line.#server.listen(0, '127.0.0.1');
		await once(line.#server, 'listening');
		return line;
	}

	get url(): string {
		return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, 'close');
	}

	async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
		response.shouldKeepAlive = false; // on a kept connection Chromium sends a broken request again by itself
		const parts: Buffer[] = [];
		for await (const part of incoming) parts.push(part as Buffer);
		const body = Buffer.concat(parts);
		const pass = (sent: Buffer = body) => this.#pass(incoming, sent);
		const fault = incoming.url === '/api/sync' ? this.faults.shift() : undefined;
		try {
			if (fault) return await fault(pass, response, body);
			hand(response, await pass());
		} catch {
			response.destroy(); // the office is not there
		}
	}

	#pass({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
		return new Promise((resolve, reject) => {
			// to the tablet this line is its office's own address
			const origin = headers.origin && `http://localhost:${this.#office}`;
			const sent = { ...headers, 'content-length': String(body.length), ...(origin && { origin }) };
			const asking = request(
				{
					port: this.#office,
					host: '127.0.0.1',
					method,
					path: url,
					headers: method === 'POST' ? sent : headers
				},
				(answer) => {
					const parts: Buffer[] = [];
					answer.on('data', (part: Buffer) => parts.push(part));
					answer.on('error', reject);
					answer.on('end', () => {
						const { statusCode: status = 500, headers: own } = answer;
						resolve({ status, headers: own, body: Buffer.concat(parts) });
					});
				}
			);
			asking.on('error', reject);
			asking.end(method === 'POST' ? body : undefined);
		});
	}
}

/** Hands an answer on as it came, or a changed one. */
export function hand(response: ServerResponse, { status, headers, body }: Answer): void {
	const { 'transfer-encoding': _chunked, connection: _connection, ...kept } = headers;
	response.writeHead(status, { ...kept, 'content-length': body.length });
	response.end(body);
}

/** One bit changed, in the middle. */
export function flipped(body: Buffer): Buffer {
	const copy = Buffer.from(body);
	copy[Math.floor(copy.length / 2)]! ^= 4;
	return copy;
}
