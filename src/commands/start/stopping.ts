import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import process from 'node:process';

/** How long what is under way may still take once the server was told to stop, in milliseconds. */
const usualPatience = 10_000;
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Stops as a server should: nothing new is begun, what is under way is finished, then `sveltekit:shutdown` tells whoever
 * holds something open (the database) to close it, and the process ends by itself with 0. A second signal ends it at
 * once. Connections without a request, which browsers keep in reserve, are not waited for.
 */
export function stopOnSignal(server: Server, patience = usualPatience): void {
	const connections = openConnections(server);
	let isStopping = false;
	for (const [signal, code] of Object.entries(signals)) {
		process.on(signal, () => {
			if (isStopping) process.exit(code);
			isStopping = true;
			// Kit's own event, which its types do not name
			server.close(() =>
				(process.emit as (name: string, reason: string) => boolean)('sveltekit:shutdown', signal)
			);
			connections.endIdle();
			setTimeout(() => connections.endAll(), patience).unref();
		});
	}
}

/** Which connections have a request under way, so that the others can be closed: also those that never sent a byte. */
function openConnections(server: Server): { endIdle(): void; endAll(): void } {
	const open = new Map<string, Socket>();
	const busy = new Map<string, number>();
	let isEnding = false;
	server.on('connection', (socket: Socket) => {
		const name = nameOf(socket);
		open.set(name, socket);
		socket.once('close', () => open.delete(name));
	});
	server.on('request', ({ socket }, response) => {
		const name = nameOf(socket);
		// counted, as the next request of a connection may begin before the last answer is told to be over
		const count = (by: number) => busy.set(name, (busy.get(name) ?? 0) + by).get(name) ?? 0;
		count(1);
		response.once('close', () => {
			if (count(-1) > 0) return;
			busy.delete(name);
			if (isEnding) open.get(name)?.end();
		});
	});
	return {
		endIdle() {
			isEnding = true;
			for (const [name, socket] of open) if (!busy.has(name)) socket.destroy();
		},
		endAll() {
			for (const socket of open.values()) socket.destroy();
		}
	};
}

// Under TLS the connection and the socket that reads through it are two objects with one name.
function nameOf({ remoteAddress, remotePort }: Socket): string {
	return `${remoteAddress} ${remotePort}`;
}
