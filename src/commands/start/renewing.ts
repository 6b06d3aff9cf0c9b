import { unwatchFile, watchFile } from 'node:fs';
import process from 'node:process';
import type { Server } from 'node:tls';
import { readTls } from './tls.mjs';

/** How often the files of the certificate are looked at, in milliseconds. */
const interval = 5000;

/**
 * Takes a renewed certificate without a restart: when one of its files changes, or on SIGHUP. One that cannot be used is
 * told, and the former one stays: whoever renews writes one file after the other.
 */
export function renewCertificate(
	server: Pick<Server, 'setSecureContext' | 'once'>,
	env: Readonly<Record<string, string | undefined>>,
	tell: (taken: { readonly expires: string } | { readonly refused: string }) => void
): void {
	const renew = async () => {
		const tls = await readTls(env, new Date());
		if (tls === null) return;
		if (typeof tls === 'string') return tell({ refused: tls });
		server.setSecureContext({ cert: tls.cert, key: tls.key });
		tell({ expires: tls.expires.toISOString().slice(0, 10) });
	};
	const paths = [env['TLS_CERT'], env['TLS_KEY']].filter((path) => path !== undefined);
	// Asked again and again rather than told by the system, which does not see through links and mounted folders.
	for (const path of paths) watchFile(path, { interval, persistent: false }, () => void renew());
	process.on('SIGHUP', () => void renew());
	server.once('close', () => paths.forEach((path) => unwatchFile(path)));
}
