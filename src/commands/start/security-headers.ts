import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Headers for every answer. Static and prerendered files are sent before SvelteKit sees the request, so they are set
 * where Node itself announces it.
 */
export function addSecurityHeaders(): void {
	subscribe('http.server.request.start', (message) => {
		const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'same-origin');
		if (!isFramed(request.url ?? '')) response.setHeader('x-frame-options', 'DENY');
		if (isOwnTls(request)) response.setHeader('strict-transport-security', 'max-age=31536000');
		if (!isHashed(request.url ?? '')) response.setHeader('cache-control', 'no-cache');
	});
}

// A published result may stand in a frame on anybody's page: nobody is signed in there, and nothing can be done.
function isFramed(url: string): boolean {
	return /^\/results\/[^/?]+\/\d+\/embed(\?|$)/u.test(url);
}

// Files whose names hold a hash of what is in them may be kept for ever, which the adapter says. Of all others, the
// service worker above all, the browser asks whether they changed.
function isHashed(url: string): boolean {
	return url.startsWith('/_app/immutable/');
}

// Behind a proxy it is the proxy that knows whether the address may ever be asked without TLS again. A machine's own
// name for itself is shared by whatever else runs there.
function isOwnTls({ socket, headers }: IncomingMessage): boolean {
	return 'encrypted' in socket && !/^localhost(:|$)/i.test(headers.host ?? '');
}
