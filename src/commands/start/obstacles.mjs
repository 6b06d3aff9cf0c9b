import { mkdtemp, rmdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { sentence } from './sentences.mjs';
import { settingsObstacle } from './settings.mjs';

export const oldestNode = 20;
export const usualPort = 3000;

/**
 * What keeps Préau from starting, in one sentence in the machine's language, or null.
 * @param {string} folder the checkout: the start installs and builds in it
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} node version of Node, such as `20.20.2`
 * @returns {Promise<string | null>}
 */
export async function obstacleTo(folder, env, node) {
	const say = sentence(env);
	if (Number.parseInt(node, 10) < oldestNode) return say.oldNode(oldestNode, node);
	if (!(await isWritable(folder))) return say.readOnly(folder);
	return serverObstacle(env);
}

/**
 * What keeps Préau from answering as it was asked to, in one sentence, or null.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<string | null>}
 */
export async function serverObstacle(env) {
	return (await settingsObstacle(env, new Date())) ?? portObstacle(env);
}

/**
 * What keeps Préau from answering at its port, in one sentence, or null.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<string | null>}
 */
export async function portObstacle(env) {
	const say = sentence(env);
	const port = portOf(env);
	if (port === null) return say.badPort(env['PORT'] ?? '');
	const error = await listeningError(port, env['HOST'] ?? '0.0.0.0');
	if (error === null) return null;
	return error === 'EADDRINUSE' ? say.takenPort(port) : say.closedPort(port, error);
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {number | null} null when PORT is not the number of a port
 */
export function portOf(env) {
	const text = env['PORT'] ?? String(usualPort);
	const port = Number(text);
	return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : null;
}

/**
 * By trying, as the rights of a file system are not all in its permission bits.
 * @param {string} folder
 */
async function isWritable(folder) {
	try {
		await rmdir(await mkdtemp(join(folder, '.preau-start-')));
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the system's code for what is in the way
 */
function listeningError(port, host) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
		server.listen({ port, host }, () => server.close(() => resolve(null)));
	});
}
