import type { PrecacheController } from 'workbox-precaching';

/** The event of the installation; workers' own types are not known where this is tried. */
type Installing = Parameters<PrecacheController['install']>[0];

/** As many as a browser asks of one server at once, where it asks one question after the other on each connection. */
const atOnce = 6;

/**
 * Fetches and keeps every part of the application; fails with the first that cannot be had, and nothing is installed.
 * Workbox asks for one part after the other: on a line that takes a tenth of a second to answer, some five hundred parts
 * took three quarters of a minute.
 */
export async function keepParts(
	precache: Pick<PrecacheController, 'strategy' | 'getURLsToCacheKeys'>,
	event: Installing
): Promise<void> {
	const left = precache.getURLsToCacheKeys().entries();
	const keepNext = async () => {
		for (const [url, cacheKey] of left) {
			// What is named after its content is the same wherever the browser has it from.
			const cache = cacheKey === url ? 'default' : 'reload';
			const request = new Request(url, { cache, credentials: 'same-origin' });
			await Promise.all(precache.strategy.handleAll({ event, request, params: { cacheKey } }));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, keepNext));
}
