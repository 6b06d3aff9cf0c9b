import process from 'node:process';
import { errorFacts } from '../lib/server/log/error-facts.ts';
import { writeLog } from '../lib/server/log/log.ts';
import { addressOf, prepareEnvironment } from './start/environment.ts';
import { listen, makeServer } from './start/listening.ts';
import { serverObstacle } from './start/obstacles.mjs';
import { renewCertificate } from './start/renewing.ts';
import { addSecurityHeaders } from './start/security-headers.ts';
import { stopOnSignal } from './start/stopping.ts';
import { readTls, type Tls } from './start/tls.mjs';

// `npm start`: the office's server, with what it must know of its address and what every answer must carry.
const { env } = process;
await stopAtObstacle();
const tls = (await readTls(env, new Date())) as Tls | null; // its obstacles were looked for just now
prepareEnvironment(env, tls);
addSecurityHeaders();
const server = await makeServer(tls).catch(giveUp);
stopOnSignal(server);
await listen(server, env['HOST'] ?? '0.0.0.0', Number(env['PORT'])).catch(giveUp);
if ('setSecureContext' in server) renewCertificate(server, env, tellRenewal);
process.on('uncaughtException', crash);
console.log(`Préau: ${addressOf(env, tls)}`);
writeLog('info', 'started', { node: process.versions.node, tls: tls !== null });

async function stopAtObstacle(): Promise<void> {
	const obstacle = await serverObstacle(env);
	if (obstacle === null) return;
	console.error(obstacle);
	process.exit(1);
}

// The port may be taken between the check and the start: the sentence is the same. What keeps the office from opening
// is a sentence already.
async function giveUp(error: unknown): Promise<never> {
	await stopAtObstacle();
	const isObstacle = error instanceof Error && error.name === 'OfficeObstacle';
	console.error(isObstacle ? error.message : error);
	process.exit(1);
}

function tellRenewal(told: { readonly expires: string } | { readonly refused: string }): void {
	if ('refused' in told) writeLog('error', 'certificate-refused', { reason: told.refused });
	else writeLog('info', 'certificate-taken', told);
}

// What Node would print holds the error's message, and so perhaps what somebody wrote.
function crash(error: unknown): void {
	writeLog('error', 'crashed', errorFacts(error));
	process.exit(1);
}
