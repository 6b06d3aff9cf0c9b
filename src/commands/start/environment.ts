import { usualPort } from './obstacles.mjs';
import type { Tls } from './tls.mjs';

/**
 * What adapter-node reads when it is loaded. The address is the one that ORIGIN says; else behind a proxy the one that
 * the proxy's headers say, and under TLS the first name of the certificate.
 */
export function prepareEnvironment(env: NodeJS.ProcessEnv, tls: Tls | null): void {
	env['PORT'] ??= String(usualPort);
	// The largest body of any route, in bytes: a workshop's file given at the office. Others take less by themselves.
	env['BODY_SIZE_LIMIT'] ??= '17M';
	if (env['TRUST_PROXY'] === '1') {
		env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
		env['HOST_HEADER'] ??= 'x-forwarded-host';
		env['ADDRESS_HEADER'] ??= 'x-forwarded-for';
	} else {
		env['ORIGIN'] ??= addressOf(env, tls);
	}
}

/** The address to open, for the line that the start prints. */
export function addressOf(env: NodeJS.ProcessEnv, tls: Tls | null): string {
	if (env['ORIGIN']) return env['ORIGIN'];
	const port = Number(env['PORT']) === (tls ? 443 : 80) ? '' : `:${env['PORT']}`;
	return tls?.name ? `https://${tls.name}${port}` : `http://localhost${port}`;
}
