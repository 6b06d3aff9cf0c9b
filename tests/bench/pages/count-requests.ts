import type {} from './sync-contender.ts';

// Counts what goes out. Imported before all others, as some take hold of `fetch` at once.
const { fetch } = globalThis;
globalThis.wire = { requests: 0, bytes: 0 };
globalThis.fetch = (input, init) => {
	wire.requests += 1;
	wire.bytes += sizeOf(init?.body);
	return fetch(input, init);
};

function sizeOf(body: unknown): number {
	if (typeof body === 'string') return new TextEncoder().encode(body).length;
	if (body instanceof Blob) return body.size;
	return body instanceof Uint8Array ? body.byteLength : 0;
}
