import { createServer, connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** A balancer before several servers: each connection goes to the next of them, whatever it asks for. */
export async function balance(
	ports: readonly number[]
): Promise<{ readonly url: string; readonly stop: () => void }> {
	let next = 0;
	const balancer = createServer((client) => {
		const server = connect(ports[next++ % ports.length]!, '127.0.0.1');
		client.pipe(server).pipe(client);
		for (const [one, other] of [
			[client, server],
			[server, client]
		] as const)
			one.on('error', () => other.destroy());
	});
	balancer.listen(0, '127.0.0.1');
	await once(balancer, 'listening');
	const { port } = balancer.address() as AddressInfo;
	return { url: `http://localhost:${port}`, stop: () => void balancer.close() };
}
