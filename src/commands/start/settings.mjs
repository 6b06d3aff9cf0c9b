import { sentence } from './sentences.mjs';
import { readTls } from './tls.mjs';

/**
 * What is wrong with the settings of the server's address and of its log, in one sentence, or null.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {Date} now
 * @returns {Promise<string | null>}
 */
export async function settingsObstacle(env, now) {
	const say = sentence(env);
	const { ORIGIN: origin = '', TRUST_PROXY: proxy = '', LOG: log = '' } = env;
	if (!['', '0', '1'].includes(proxy)) return say.badSwitch('TRUST_PROXY', proxy);
	if (!['', ...logLevels].includes(log)) return say.badLog(log, logLevels);
	if (origin !== '' && !isOrigin(origin)) return say.badOrigin(origin);
	const tls = await readTls(env, now);
	if (typeof tls === 'string') return tls;
	if (tls && origin.startsWith('http:')) return say.originWithoutTls(origin);
	return tls?.name === null && origin === '' && proxy !== '1' ? say.originMissing() : null;
}

/** How much the server says: nothing, what failed, or each request too. */
export const logLevels = ['off', 'error', 'info'];

/** @param {string} text */
function isOrigin(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
