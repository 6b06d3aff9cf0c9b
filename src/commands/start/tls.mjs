import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sentence } from './sentences.mjs';

/**
 * What the server needs to speak https itself.
 * @typedef {{ cert: string, key: string, name: string | null, expires: Date }} Tls
 */

/**
 * The certificate and the key that TLS_CERT and TLS_KEY name: null where neither is set, else what was read, or one
 * sentence that says why they cannot be used.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {Date} now
 * @returns {Promise<Tls | null | string>}
 */
export async function readTls(env, now) {
	const paths = { cert: env['TLS_CERT'] || '', key: env['TLS_KEY'] || '' };
	if (!paths.cert && !paths.key) return null;
	const say = sentence(env);
	if (!paths.cert || !paths.key) return say.tlsHalf(paths.cert ? 'TLS_KEY' : 'TLS_CERT');
	const [cert, key] = await Promise.all([contentOf(paths.cert), contentOf(paths.key)]);
	if (cert.text === null) return say.tlsUnreadable('TLS_CERT', paths.cert, cert.reason);
	if (key.text === null) return say.tlsUnreadable('TLS_KEY', paths.key, key.reason);
	return fitting({ ...paths, text: { cert: cert.text, key: key.text } }, say, now);
}

/**
 * @param {{ cert: string, key: string, text: { cert: string, key: string } }} given
 * @param {ReturnType<typeof sentence>} say
 * @param {Date} now
 * @returns {Tls | string}
 */
function fitting({ cert, key, text }, say, now) {
	const certificate = attempt(() => new X509Certificate(text.cert));
	if (!certificate) return say.tlsNoCertificate(cert);
	if (isLocked(text.key)) return say.tlsKeyLocked(key);
	const secret = attempt(() => createPrivateKey(text.key));
	if (!secret) return say.tlsNoKey(key);
	if (!certificate.checkPrivateKey(secret)) return say.tlsMismatch(key, cert);
	const [begins, expires] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
	if (expires <= now) return say.tlsExpired(cert, dayOf(expires));
	if (begins > now) return say.tlsTooEarly(cert, dayOf(begins));
	return { cert: text.cert, key: text.key, name: nameIn(certificate), expires };
}

/**
 * The first name that the certificate is for and that a browser can open; null where it is for many names at once.
 * @param {X509Certificate} certificate
 */
function nameIn({ subjectAltName = '' }) {
	const names = [...subjectAltName.matchAll(/(?:DNS|IP Address):([^,\s"]+)/g)].map(([, name = '']) => name);
	return names.find((name) => !name.includes('*')) ?? null;
}

/** @param {string} pem */
function isLocked(pem) {
	return /^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(pem);
}

/**
 * @param {string} path
 * @returns {Promise<{ text: string, reason: '' } | { text: null, reason: string }>}
 */
async function contentOf(path) {
	try {
		return { text: await readFile(path, 'utf8'), reason: '' };
	} catch (error) {
		return {
			text: null,
			reason: error instanceof Error && 'code' in error ? String(error.code) : String(error)
		};
	}
}

/**
 * @template T
 * @param {() => T} read
 * @returns {T | null}
 */
function attempt(read) {
	try {
		return read();
	} catch {
		return null;
	}
}

/** @param {Date} date */
function dayOf(date) {
	return date.toISOString().slice(0, 10);
}
