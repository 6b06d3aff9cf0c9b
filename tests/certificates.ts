import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate that signs itself, with its key, as two PEM files. */
export type SelfMade = { readonly cert: string; readonly key: string };

/** Makes one in the folder, for these names, valid from now for so many days. */
export function makeCertificate(folder: string, name: string, days = 2): SelfMade {
	const stem = join(folder, name.replace('*', 'any'));
	const made = { cert: `${stem}.cert.pem`, key: `${stem}.key.pem` };
	const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
	const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
	const files = ['-keyout', made.key, '-out', made.cert];
	execFileSync('openssl', ['req', '-x509', ...curve, ...names, '-days', String(days), ...files], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	return made;
}

/** What Chromium's `--ignore-certificate-errors-spki-list` wants, so that it trusts this certificate and no other. */
export function fingerprintOf({ cert }: SelfMade): string {
	const { publicKey } = new X509Certificate(readFileSync(cert));
	const spki = publicKey.export({ type: 'spki', format: 'der' });
	return createHash('sha256').update(spki).digest('base64');
}
