import type { Server } from 'node:http';
import { portObstacle, usualPort } from './start/obstacles.mjs';
import { addSecurityHeaders } from './start/security-headers.ts';

// `npm start`: the office's server, with what it must know of its address and what every answer must carry.
await stopAtObstacle();
prepareEnvironment(process.env);
addSecurityHeaders();
process.once('uncaughtException', giveUp);
await listen();
process.off('uncaughtException', giveUp);
console.log(`Préau: ${process.env['ORIGIN'] ?? `http://localhost:${process.env['PORT']}`}`);

/** What adapter-node reads when it is loaded. Behind a proxy the address is the proxy's, which says it in headers. */
function prepareEnvironment(env: NodeJS.ProcessEnv): void {
	env['PORT'] ??= String(usualPort);
	// A browser keeps connections open that nobody waits for: the server does not wait for them either.
	env['SHUTDOWN_TIMEOUT'] ??= '3';
	// The largest body of any route, in bytes: a tablet's batch as it is sent, and room for a file given at the office.
	env['BODY_SIZE_LIMIT'] ??= '1M';
	if (env['TRUST_PROXY'] === '1') {
		env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
		env['HOST_HEADER'] ??= 'x-forwarded-host';
		env['ADDRESS_HEADER'] ??= 'x-forwarded-for';
	} else {
		env['ORIGIN'] ??= `http://localhost:${env['PORT']}`;
	}
}

async function listen(): Promise<void> {
	const { log } = console;
	console.log = () => {}; // the adapter's own line names 0.0.0.0, which is no address to open
	const built = new URL('../index.js', import.meta.url).href;
	const { server } = (await import(/* @vite-ignore */ built)) as { server: { server: Server } };
	if (!server.server.listening) await new Promise((done) => server.server.once('listening', done));
	console.log = log;
}

async function stopAtObstacle(): Promise<void> {
	const obstacle = await portObstacle(process.env);
	if (obstacle === null) return;
	console.error(obstacle);
	process.exit(1);
}

// The port may be taken between the check and the start: the sentence is the same. What keeps the office from opening
// is a sentence already.
function giveUp(error: unknown): void {
	void stopAtObstacle().then(() => {
		const isObstacle = error instanceof Error && error.name === 'OfficeObstacle';
		console.error(isObstacle ? error.message : error);
		process.exit(1);
	});
}
